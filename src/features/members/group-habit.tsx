import type { Nth, Weekday } from '../../domain/day.ts';
import type { Group, Rhythm } from '../../domain/group/group.ts';
import { editGroup } from '../../domain/group/group-edits.ts';
import { formatWeekday } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { Choice } from '../../ui/controls.tsx';
import { SavedField } from './saved-field.tsx';

const WAYS = ['none', 'date', 'weekday'] as const;
const DATES = Array.from({ length: 31 }, (_, at) => String(at + 1));
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const NTHS: readonly Nth[] = [1, 2, 3, 4, 'last'];

/** What a newly chosen way begins with. */
const FIRST: Readonly<Record<(typeof WAYS)[number], Rhythm | undefined>> = {
  none: undefined,
  date: { by: 'date', date: 3 },
  weekday: { by: 'weekday', nth: 1, weekday: 7 },
};

/** When and where the group usually meets; the next session is proposed from it. */
export function GroupHabit({ group }: { readonly group: Group }) {
  const services = useServices();
  const set = (patch: Parameters<typeof editGroup>[1]) =>
    commit(services, [editGroup(group.key, patch)]);
  const { rhythm } = group;
  return (
    <section class="page-part" aria-labelledby="habit">
      <h2 id="habit">{t('groups.habit')}</h2>
      <Choice
        label={t('groups.rhythm')}
        options={WAYS.map((value) => ({ value, label: t(`groups.rhythms.${value}`) }))}
        value={rhythm?.by ?? 'none'}
        onChange={(by) => void set({ rhythm: FIRST[by] })}
      />
      {rhythm !== undefined && (
        <RhythmFields rhythm={rhythm} onChange={(next) => void set({ rhythm: next })} />
      )}
      <SavedField
        label={t('groups.time')}
        type="time"
        stored={group.time ?? ''}
        save={(time) => set({ time: time === '' ? undefined : time })}
      />
      <SavedField
        label={t('groups.place')}
        hint={t('groups.placeHint')}
        stored={group.place ?? ''}
        save={(place) => set({ place })}
      />
    </section>
  );
}

interface RhythmFieldsProps {
  readonly rhythm: Rhythm;
  readonly onChange: (rhythm: Rhythm) => void;
}

function RhythmFields({ rhythm, onChange }: RhythmFieldsProps) {
  if (rhythm.by === 'date') {
    return (
      <>
        <Choice
          label={t('groups.date')}
          options={DATES.map((value) => ({ value, label: t('groups.dateLabel', { date: value }) }))}
          value={String(rhythm.date)}
          onChange={(date) => onChange({ by: 'date', date: Number(date) })}
        />
        {rhythm.date > 28 && <p class="hint form-note">{t('groups.dateHint')}</p>}
      </>
    );
  }
  return (
    <>
      <Choice
        label={t('groups.weekday')}
        options={WEEKDAYS.map((value) => ({
          value: String(value),
          label: formatWeekday(value, 'long'),
        }))}
        value={String(rhythm.weekday)}
        onChange={(weekday) => onChange({ ...rhythm, weekday: Number(weekday) as Weekday })}
      />
      <Choice
        label={t('groups.nth')}
        options={NTHS.map((value) => ({ value: String(value), label: t(`groups.nths.${value}`) }))}
        value={String(rhythm.nth)}
        onChange={(chosen) =>
          onChange({ ...rhythm, nth: NTHS.find((nth) => String(nth) === chosen) ?? 1 })
        }
      />
    </>
  );
}

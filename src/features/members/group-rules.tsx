import { QUORUM_FRACTIONS } from '../../domain/attendance/quorum.ts';
import type { Group } from '../../domain/group/group.ts';
import { editGroup, setMinMinutes } from '../../domain/group/group-edits.ts';
import { MIN_MINUTES, SESSION_KINDS } from '../../domain/session-kind.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { Segments } from '../../ui/controls.tsx';
import { SavedField } from './saved-field.tsx';

const QUORUM_NAMES = { '1/2': 'half', '2/3': 'twoThirds' } as const;
const MOST_MINUTES = 600;

/** What the committee above asks of this cell beyond the general rules. */
export function GroupRules({ group }: { readonly group: Group }) {
  const services = useServices();
  return (
    <section class="page-part" aria-labelledby="rules">
      <h2 id="rules">{t('groups.rules')}</h2>
      <h3>{t('groups.quorum')}</h3>
      <Segments
        label={t('groups.quorum')}
        options={QUORUM_FRACTIONS.map((value) => ({
          value,
          label: t(`groups.quorums.${QUORUM_NAMES[value]}`),
        }))}
        value={group.quorum}
        onChange={(quorum) => void commit(services, [editGroup(group.key, { quorum })])}
      />
      <p class="hint form-note">{t('groups.quorumHint')}</p>
      <details class="fold">
        <summary>{t('groups.lengths')}</summary>
        <p class="hint form-note">{t('groups.lengthsHint')}</p>
        {SESSION_KINDS.map((kind) => (
          <SavedField
            key={kind}
            type="number"
            label={t('groups.minutesFor', { kind: t(`sessions.kind.${kind}`) })}
            hint={ruleHint(MIN_MINUTES[kind])}
            stored={String(group.minMinutes[kind] ?? '')}
            problemOf={minutesProblem}
            save={(text) =>
              commit(services, [
                setMinMinutes(group.key, kind, text === '' ? undefined : Number(text)),
              ])
            }
          />
        ))}
      </details>
    </section>
  );
}

const ruleHint = (minutes: number | undefined): string | undefined =>
  minutes === undefined ? undefined : t('groups.ruleMinutes', { minutes });

function minutesProblem(text: string): string | undefined {
  const minutes = Number(text);
  const isRight = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
  return text === '' || isRight ? undefined : t('groups.minutesWrong');
}

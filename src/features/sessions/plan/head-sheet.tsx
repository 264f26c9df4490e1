import { isDay } from '../../../domain/day.ts';
import { rosterOn } from '../../../domain/member/roster.ts';
import { orderPeople } from '../../../domain/people-order.ts';
import { editSession, type SessionPatch } from '../../../domain/session/planning.ts';
import type { Session } from '../../../domain/session/session.ts';
import { formatDay, formatWeekday } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { groupOf, membersOf, themesOf } from '../../../state/work/groups.ts';
import { kindName } from '../../../state/work/session-names.ts';
import { Choice } from '../../../ui/controls.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { useEdit } from '../use-edit.ts';
import { KeptField } from './kept-field.tsx';
import { kindsFor, takesTheme, themesFor } from './new-session.ts';

interface HeadSheetProps {
  readonly session: Session;
  readonly onClose: () => void;
}

interface FieldsProps {
  readonly session: Session;
  readonly edit: (patch: SessionPatch) => Promise<boolean>;
}

/** Every field is kept as it is changed; closing only leaves. */
export function HeadSheet({ session, onClose }: HeadSheetProps) {
  const { write } = useEdit(session);
  const edit = (patch: SessionPatch) => write([editSession(session, patch)]);
  const group = groupOf(session.group);
  return (
    <Sheet title={t('sessions.about')} closeLabel={t('app.close')} onClose={onClose}>
      <div class="plan-form">
        {group !== undefined && (
          <Choice
            label={t('sessions.kindLabel')}
            options={kindsFor(group).map((value) => ({ value, label: kindName(value) }))}
            value={session.kind}
            onChange={(kind) => void edit({ kind })}
          />
        )}
        <Fields session={session} edit={edit} />
        <Chosen session={session} edit={edit} />
        <button type="button" class="button button-main plan-done" onClick={onClose}>
          {t('sessions.done')}
        </button>
      </div>
    </Sheet>
  );
}

function Fields({ session, edit }: FieldsProps) {
  const { day, time = '', place = '', title = '' } = session;
  return (
    <>
      <div class="plan-pair">
        <KeptField
          label={t('sessions.day')}
          type="date"
          hint={`${formatWeekday(day, 'long')}, ${formatDay(day)}`}
          stored={day}
          problemOf={(text) => (isDay(text) ? undefined : t('sessions.dayMissing'))}
          save={(day) => edit({ day })}
        />
        <KeptField
          label={t('sessions.time')}
          type="time"
          stored={time}
          save={(time) => edit({ time })}
        />
      </div>
      <KeptField label={t('sessions.place')} stored={place} save={(place) => edit({ place })} />
      <KeptField
        label={t('sessions.titleLabel')}
        hint={t('sessions.titleHint')}
        stored={title}
        save={(title) => edit({ title })}
      />
    </>
  );
}

function Chosen({ session, edit }: FieldsProps) {
  const { group, kind, day, theme = '', chair = '', secretary = '' } = session;
  const roster = rosterOn(membersOf(group).value, day, kind).filter(({ erased }) => !erased);
  const people = [
    { value: '', label: t('sessions.nobodyYet') },
    ...orderPeople(roster, 'role').map(({ member, fullName }) => ({
      value: member,
      label: fullName,
    })),
  ];
  const themes = themesFor(themesOf(group).value, day);
  return (
    <>
      {(takesTheme(kind) || theme !== '') && themes.length > 0 && (
        <Choice
          label={t('sessions.theme')}
          options={[
            { value: '', label: t('sessions.themeNone') },
            ...themes.map(({ key, title }) => ({ value: key, label: title })),
          ]}
          value={theme}
          onChange={(value) => void edit({ theme: value })}
        />
      )}
      <Choice
        label={t('sessions.chair')}
        options={people}
        value={chair}
        onChange={(value) => void edit({ chair: value })}
      />
      <Choice
        label={t('sessions.secretary')}
        options={people}
        value={secretary}
        onChange={(value) => void edit({ secretary: value })}
      />
    </>
  );
}

import { useSignal } from '@preact/signals';
import type { Session } from '../../../domain/session/session.ts';
import { formatDay, formatWeekday } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { membersOf } from '../../../state/work/groups.ts';
import { kindName, themeTitle } from '../../../state/work/session-names.ts';
import { useEdit } from '../use-edit.ts';
import { HeadSheet } from './head-sheet.tsx';

/** Kind, day, place and people of a session, with the way to change them. */
export function HeadPart({ session }: { readonly session: Session }) {
  const editing = useSignal(false);
  const { isReadOnly } = useEdit(session);
  const { group, kind, day, time, place, title, chair, secretary } = session;
  const members = membersOf(group).value;
  const nameOf = (key: string | undefined) =>
    members.find((member) => member.key === key)?.fullName ?? '';
  const weekday = formatWeekday(day, 'long');
  const rows: readonly (readonly [string, string])[] = [
    [t('sessions.kindLabel'), kindName(kind)],
    [t('sessions.titleShort'), title ?? ''],
    [t('sessions.when'), `${time === undefined ? '' : `${time}, `}${weekday} ${formatDay(day)}`],
    [t('sessions.place'), place ?? ''],
    [t('sessions.theme'), themeTitle(session) ?? ''],
    [t('sessions.chair'), nameOf(chair)],
    [t('sessions.secretary'), nameOf(secretary)],
  ];
  return (
    <section class="page-part" aria-labelledby="plan-head">
      <div class="plan-part-head">
        <h2 id="plan-head">{t('sessions.about')}</h2>
        {!isReadOnly && (
          <button
            type="button"
            class="button"
            onClick={() => {
              editing.value = true;
            }}
          >
            {t('sessions.change')}
          </button>
        )}
      </div>
      <dl class="plan-facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {editing.value && (
        <HeadSheet
          session={session}
          onClose={() => {
            editing.value = false;
          }}
        />
      )}
    </section>
  );
}

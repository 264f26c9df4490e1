import IconRemind from '~icons/lucide/bell';
import type { Day } from '../../../domain/day.ts';
import { yearOf } from '../../../domain/day.ts';
import { type Group, isCell } from '../../../domain/group/group.ts';
import { thematicDue } from '../../../domain/rhythm.ts';
import { routeHref } from '../../../domain/route.ts';
import type { SessionHead } from '../../../domain/session/session.ts';
import { formatDay, formatMonth } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { missedMonth, notHeld } from './next-up.ts';

interface RemindersProps {
  readonly group: Group;
  readonly sessions: readonly SessionHead[];
  readonly today: Day;
}

interface Reminder {
  readonly text: string;
  readonly action: string;
  readonly href: string;
}

const QUARTERS = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

/** What a cell would otherwise forget. Nothing before the first session: a beginner has missed nothing. */
export function Reminders({ group, sessions, today }: RemindersProps) {
  const list = sessions.length === 0 ? [] : remindersOf(group, sessions, today);
  if (list.length === 0) return null;
  return (
    <ul role="list" class="reminders" aria-label={t('sessions.reminders')}>
      {list.map(({ text, action, href }) => (
        <li key={href + text}>
          <IconRemind class="icon" aria-hidden="true" />
          <div>
            <p>{text}</p>
            <a class="button" href={href}>
              {action}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}

function remindersOf(
  { key, kind }: Group,
  sessions: readonly SessionHead[],
  today: Day,
): readonly Reminder[] {
  const list = notHeld(sessions, today)
    .slice(0, 1)
    .map(({ group, key, day }) => ({
      text: t('sessions.remindNotHeld', { day: formatDay(day) }),
      action: t('sessions.open'),
      href: routeHref({ name: 'session', group, key }),
    }));
  if (!isCell(kind)) return list;
  const month = missedMonth(sessions, today);
  const quarter = thematicDue(sessions, today);
  const plan = { action: t('sessions.plan') };
  return [
    ...list,
    ...(month === undefined
      ? []
      : [
          {
            ...plan,
            text: t('sessions.remindMonth', { month: formatMonth(month, yearOf(today)) }),
            href: routeHref({ name: 'session-new', group: key }),
          },
        ]),
    ...(quarter === undefined
      ? []
      : [
          {
            ...plan,
            text: t('sessions.remindQuarter', { quarter: QUARTERS[quarter.quarter] }),
            href: routeHref({ name: 'session-new', group: key, kind: 'chuyen_de' }),
          },
        ]),
  ];
}

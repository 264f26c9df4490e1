import IconRemind from '~icons/lucide/bell';
import type { Day } from '../../../domain/day.ts';
import { yearOf } from '../../../domain/day.ts';
import { type Group, isCell } from '../../../domain/group/group.ts';
import { thematicDue } from '../../../domain/rhythm.ts';
import { routeHref } from '../../../domain/route.ts';
import type { SessionHead } from '../../../domain/session/session.ts';
import { formatDay, formatMonth } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import type { Services } from '../../../state/services.ts';
import { changeSettings, settings } from '../../../state/settings.ts';
import { type BackupDue, backupDue } from '../../../state/work/backups.ts';
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
  /** The way to have it no more. */
  readonly done?: { readonly label: string; readonly onClick: () => void };
}

const QUARTERS = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

/** What a cell would otherwise forget. Nothing before the first session: a beginner has missed nothing. */
export function Reminders({ group, sessions, today }: RemindersProps) {
  const services = useServices();
  const list =
    sessions.length === 0
      ? []
      : [
          ...backupReminder(sessions, services.now()),
          ...remindersOf(group, sessions, today),
          ...reviewReminder(services, today),
        ];
  if (list.length === 0) return null;
  return (
    <ul role="list" class="reminders" aria-label={t('sessions.reminders')}>
      {list.map(({ text, action, href, done }) => (
        <li key={href + text}>
          <IconRemind class="icon" aria-hidden="true" />
          <div>
            <p>{text}</p>
            <div class="button-row">
              <a class="button" href={href}>
                {action}
              </a>
              {done !== undefined && (
                <button type="button" class="button button-plain" onClick={done.onClick}>
                  {done.label}
                </button>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What was closed is on this phone only, until it was backed up. */
function backupReminder(sessions: readonly SessionHead[], now: number): readonly Reminder[] {
  const due = backupDue(
    sessions.flatMap(({ closedAt }) => closedAt ?? []),
    now,
  );
  if (due === undefined) return [];
  return [
    {
      text: backupText(due),
      action: t('sessions.remindBackupDo'),
      href: routeHref({ name: 'backup' }),
    },
  ];
}

function backupText(due: BackupDue): string {
  switch (due.why) {
    case 'never':
      return t('sessions.remindBackupNever');
    case 'old':
      return t('sessions.remindBackupOld', { count: due.days });
    case 'closed':
      return t('sessions.remindBackupClosed', { count: due.count });
  }
}

/** In January, until it was done or put away. */
function reviewReminder(services: Services, today: Day): readonly Reminder[] {
  const year = yearOf(today);
  if (!today.startsWith(`${year}-01`) || settings.value.reviewed === year) return [];
  return [
    {
      text: t('sessions.remindReview'),
      action: t('sessions.remindReviewDo'),
      href: routeHref({ name: 'privacy', part: 'review' }),
      done: {
        label: t('sessions.remindReviewDone'),
        onClick: () => void changeSettings(services, { reviewed: year }),
      },
    },
  ];
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

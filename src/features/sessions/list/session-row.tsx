import type { Day } from '../../../domain/day.ts';
import { routeHref } from '../../../domain/route.ts';
import type { SessionHead } from '../../../domain/session/session.ts';
import { printedShare } from '../../../domain/share.ts';
import { formatDay, formatNumber, formatRate, formatWeekday } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { kindName, sessionName } from '../../../state/work/session-names.ts';
import { useCurrent } from '../../../ui/pane.tsx';
import type { ListedSession } from './months.ts';

interface SessionRowProps {
  readonly listed: ListedSession;
  readonly tasks: number;
  readonly today: Day;
}

/** One session: day, name, how far it is, and for a closed one who came. */
export function SessionRow({ listed, tasks, today }: SessionRowProps) {
  const { session } = listed;
  const { group, key, day } = session;
  const href = routeHref({ name: 'session', group, key });
  return (
    <li class="session-row">
      <a href={href} aria-current={useCurrent(href)}>
        <span class="session-day" aria-hidden="true">
          <span>{Number(day.slice(8))}</span>
          <span>{formatWeekday(day)}</span>
        </span>
        <span class="session-text">
          <span class="visually-hidden">{formatDay(day)}: </span>
          <span class="session-name">{sessionName(session)}</span>
          <span class="session-about">{aboutOf(listed, tasks, today).join(' · ')}</span>
        </span>
        <Rate session={session} />
      </a>
    </li>
  );
}

function Rate({ session: { status, count } }: { readonly session: SessionHead }) {
  if (status !== 'closed' || count === undefined) return null;
  const { present, base } = count;
  const share = printedShare(present, base);
  return (
    <span class="session-rate">
      {share !== undefined && <span>{formatRate(share)}</span>}
      <span aria-hidden="true">
        {present}/{base}
      </span>
      <span class="visually-hidden">{t('sessions.presentOf', { present, base })}</span>
    </span>
  );
}

function aboutOf({ session, ofDay }: ListedSession, tasks: number, today: Day): readonly string[] {
  const { title, theme, kind, score, status } = session;
  const named = title !== undefined || theme !== undefined;
  return [
    ...(ofDay === undefined ? [] : [t('sessions.ofDay', { number: ofDay })]),
    ...(named ? [kindName(kind)] : []),
    ...statusText(session, today),
    ...(tasks > 0 ? [t('sessions.tasksGiven', { count: tasks })] : []),
    ...(status === 'closed' && score !== undefined
      ? [t('sessions.points', { points: formatNumber(score.points) })]
      : []),
  ];
}

function statusText({ status, day, time, voidReason }: SessionHead, today: Day): readonly string[] {
  switch (status) {
    case 'planned':
      if (day < today) return [t('sessions.notHeld')];
      return [t('sessions.planned'), ...(time === undefined ? [] : [time])];
    case 'running':
      return [t('sessions.running')];
    case 'void':
      return [t('sessions.void'), ...(voidReason === undefined ? [] : [voidReason])];
    case 'closed':
      return [];
  }
}

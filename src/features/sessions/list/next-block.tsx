import { useEffect } from 'preact/hooks';
import { addDays, type Day } from '../../../domain/day.ts';
import { type Group, isCell } from '../../../domain/group/group.ts';
import { rosterOn } from '../../../domain/member/roster.ts';
import type { Proposal } from '../../../domain/rhythm.ts';
import { routeHref } from '../../../domain/route.ts';
import { beforeSession, dueChecks } from '../../../domain/session/preparation.ts';
import type { SessionHead } from '../../../domain/session/session.ts';
import { formatDay, formatTime, formatWeekday } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { membersOf } from '../../../state/work/groups.ts';
import { openSession, sessionOf } from '../../../state/work/session.ts';
import { kindName, sessionName } from '../../../state/work/session-names.ts';
import type { NextUp } from './next-up.ts';
import { begin } from '../begin.ts';

interface NextBlockProps {
  readonly group: Group;
  readonly next: NextUp;
  readonly today: Day;
}

/** The one filled block: the session that is on, comes next, or should be planned. */
export function NextBlock({ group, next, today }: NextBlockProps) {
  switch (next.state) {
    case 'running':
    case 'today':
    case 'ahead':
      return (
        <SessionBlock
          key={next.session.key}
          session={next.session}
          state={next.state}
          today={today}
        />
      );
    case 'proposed':
      return <ProposalBlock group={group} proposal={next.proposal} today={today} />;
    case 'first':
    case 'following':
      return (
        <section class="next-block" aria-labelledby="next">
          <h2 id="next">{t(`sessions.${next.state}`)}</h2>
          <p>{t('sessions.firstText')}</p>
          <PlanLink group={group} />
        </section>
      );
  }
}

interface SessionBlockProps {
  readonly session: SessionHead;
  readonly state: 'running' | 'today' | 'ahead';
  readonly today: Day;
}

function SessionBlock({ session, state, today }: SessionBlockProps) {
  const services = useServices();
  const { group, key } = session;
  useEffect(() => {
    void openSession(services, { group, key });
  }, [services, group, key]);
  return (
    <section class="next-block" aria-labelledby="next">
      <p class="next-when">{whenText(session, state, today)}</p>
      <h2 id="next">{sessionName(session)}</h2>
      <Facts session={session} today={today} />
      {state === 'today' ? (
        <>
          <button type="button" class="next-button" onClick={() => void begin(services, session)}>
            {t('sessions.start')}
          </button>
          <a class="next-other" href={hrefOf(session, 'plan')}>
            {t('sessions.openPlan')}
          </a>
        </>
      ) : (
        <a class="next-button" href={hrefOf(session, state === 'ahead' ? 'plan' : undefined)}>
          {t(state === 'running' ? 'sessions.goOn' : 'sessions.openPlan')}
        </a>
      )}
    </section>
  );
}

/** How much is ready: readings, agenda, people, and what is due before it. */
function Facts({ session: head, today }: Pick<SessionBlockProps, 'session' | 'today'>) {
  const { day, kind, group, status } = head;
  const session = sessionOf(head).value;
  const people = rosterOn(membersOf(group).value, day, kind).length;
  const checks = status === 'planned' ? beforeSession(session?.checks ?? []) : [];
  const due = dueChecks(checks, day, today).length;
  return (
    <>
      <ul role="list" class="next-facts">
        {session !== undefined && session.readings.length > 0 && (
          <li>{t('sessions.readings', { count: session.readings.length })}</li>
        )}
        {session !== undefined && <li>{t('sessions.items', { count: session.items.length })}</li>}
        <li>{t('sessions.people', { count: people })}</li>
      </ul>
      {due > 0 && <p class="next-due">{t('sessions.due', { count: due })}</p>}
    </>
  );
}

function ProposalBlock({
  group,
  proposal,
  today,
}: {
  readonly group: Group;
  readonly proposal: Proposal;
  readonly today: Day;
}) {
  const { day, time, place, missed } = proposal;
  const kind = isCell(group.kind) ? kindName('thuong_ky') : t('sessions.session');
  return (
    <section class="next-block" aria-labelledby="next">
      <p class="next-when">{missed ? t('sessions.missed') : t('sessions.proposed')}</p>
      <h2 id="next">{kind}</h2>
      <p>{joined([dayText(day, today), time, place])}</p>
      <PlanLink group={group} />
    </section>
  );
}

const PlanLink = ({ group }: { readonly group: Group }) => (
  <a class="next-button" href={routeHref({ name: 'session-new', group: group.key })}>
    {t('sessions.plan')}
  </a>
);

const hrefOf = ({ group, key }: SessionHead, part: string | undefined): string =>
  routeHref({ name: 'session', group, key, ...(part !== undefined && { part }) });

function whenText(session: SessionHead, state: SessionBlockProps['state'], today: Day): string {
  const { day, time, place, startedAt } = session;
  if (state === 'running' && startedAt !== undefined)
    return joined([t('sessions.runningSince', { time: formatTime(startedAt) }), place]);
  return joined([dayText(day, today), time, place]);
}

/** `Hôm nay`, `Ngày mai`, or `thứ Năm 03/12/2026`. */
function dayText(day: Day, today: Day): string {
  if (day === today) return t('sessions.today');
  if (day === addDays(today, 1)) return t('sessions.tomorrow');
  return `${formatWeekday(day, 'long')} ${formatDay(day)}`;
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

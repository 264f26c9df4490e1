/** What a group has to do next about its sessions. */
import { compareText } from '../../../domain/compare.ts';
import { addMonths, type Day, type Month, monthOf } from '../../../domain/day.ts';
import type { Group } from '../../../domain/group/group.ts';
import { nextSession, type Proposal } from '../../../domain/rhythm.ts';
import type { SessionHead } from '../../../domain/session/session.ts';
import { isRegular } from '../../../domain/session-kind.ts';

export type NextUp =
  | { readonly state: 'running' | 'today' | 'ahead'; readonly session: SessionHead }
  | { readonly state: 'proposed'; readonly proposal: Proposal }
  /** Nothing to propose from: no habit, and no session or some. */
  | { readonly state: 'first' | 'following' };

export function nextUp(group: Group, sessions: readonly SessionHead[], today: Day): NextUp {
  const planned = sessions.filter(({ status }) => status === 'planned').sort(byTime);
  const running = sessions.filter(({ status }) => status === 'running').sort(byTime);
  const [now] = running.reverse();
  if (now !== undefined) return { state: 'running', session: now };
  const onDay = planned.find(({ day }) => day === today);
  if (onDay !== undefined) return { state: 'today', session: onDay };
  const ahead = planned.find(({ day }) => day > today);
  const proposal = nextSession(group, sessions, today);
  if (ahead !== undefined && !(proposal !== undefined && proposal.day < ahead.day))
    return { state: 'ahead', session: ahead };
  if (proposal !== undefined) return { state: 'proposed', proposal };
  return { state: sessions.length === 0 ? 'first' : 'following' };
}

/** Last month, when the group met before it and nothing regular was held in it. */
export function missedMonth(sessions: readonly SessionHead[], today: Day): Month | undefined {
  const last = addMonths(monthOf(today), -1);
  const held = sessions
    .filter(({ kind, status }) => isRegular(kind) && (status === 'closed' || status === 'running'))
    .map(({ day }) => monthOf(day));
  return held.some((month) => month < last) && !held.includes(last) ? last : undefined;
}

/** Planned for a day that has passed, the latest first. */
export const notHeld = (sessions: readonly SessionHead[], today: Day): readonly SessionHead[] =>
  sessions
    .filter(({ status, day }) => status === 'planned' && day < today)
    .sort(byTime)
    .reverse();

/** As they follow each other; one without a time comes last on its day. */
export const byTime = (one: SessionHead, other: SessionHead): number =>
  compareText(timeKey(one), timeKey(other));

const timeKey = ({ day, time = '~', key }: SessionHead): string => `${day} ${time} ${key}`;

import { compareText } from '../../domain/compare.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { sessionsOf } from './groups.ts';

/** The session of the group held before this one; its lists should be open. */
export function previousSession(session: SessionHead): SessionHead | undefined {
  return sessionsOf(session.group)
    .value.filter(({ key, status }) => key !== session.key && HELD.includes(status))
    .filter((one) => compareText(placeOf(one), placeOf(session)) < 0)
    .sort((a, b) => compareText(placeOf(a), placeOf(b)))
    .at(-1);
}

const HELD: readonly SessionHead['status'][] = ['running', 'closed'];

const placeOf = ({ day, time = '', key }: SessionHead): string => `${day} ${time} ${key}`;

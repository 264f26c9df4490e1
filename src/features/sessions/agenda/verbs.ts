/** Moving on in the agenda, as changes. */
import type { Change } from '../../../domain/record/edit.ts';
import { type AgendaItem, tickItem } from '../../../domain/session/agenda.ts';
import { endSession, goToItem, nextItem } from '../../../domain/session/running.ts';
import type { Session } from '../../../domain/session/session.ts';

/** Behind the item at hand; when nothing is left there, the first that was skipped. */
export const itemAhead = (session: Session): AgendaItem | undefined =>
  nextItem(session) ??
  session.items.find(({ id, doneAt }) => doneAt === undefined && id !== session.current?.item);

export const itemBefore = ({ items, current }: Session): AgendaItem | undefined =>
  items[items.findIndex(({ id }) => id === current?.item) - 1];

/** The item at hand is done: the next one, or the end. */
export function moveOn(session: Session, now: number): Change {
  const next = itemAhead(session);
  return next === undefined ? endSession(session, now) : goToItem(session, next.id, now);
}

/** On to another item, and the one at hand stays to be done. */
export const leaveOpen = (session: Session, to: string, now: number): readonly Change[] => [
  goToItem(session, to, now),
  ...(session.current === undefined ? [] : [tickItem(session, session.current.item, undefined)]),
];

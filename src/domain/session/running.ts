/** Walking through the agenda. Each verb looks at what is kept, so that a second tap changes nothing. */
import type { Day } from '../day.ts';
import { countOf, numberOf, textOf } from '../decode.ts';
import type { Change, Edit } from '../record/edit.ts';
import { children, type DataRecord, type Json, readScalar } from '../record/record.ts';
import { changeOf, type Ref, setAll } from '../write.ts';
import type { AgendaItem } from './agenda.ts';
import type { Session } from './session.ts';

/**
 * @param now milliseconds since 1970, here and below
 * @param day when it is held on another day than planned: the day it gets
 */
export const startSession = (ref: Ref, first: string | undefined, now: number, day?: Day): Change =>
  changeOf('session', ref, (old) => {
    if (numberIn(old, 'startedAt') !== undefined) return [];
    return [
      ...setAll('', { status: 'running', startedAt: now, ...(day !== undefined && { day }) }),
      ...(first === undefined ? [] : entering(old, first, now)),
    ];
  });

/**
 * Started by mistake: planned again. Nothing once an item has been left or the session has ended.
 * @param day the one it was planned for, when the start moved it
 */
export const cancelStart = (ref: Ref, day?: Day): Change =>
  changeOf('session', ref, (old) => {
    if (isUnderWay(old)) return [];
    const item = currentIn(old);
    return [
      ...(item === undefined ? [] : setAll(`i/${item}`, { startedAt: undefined })),
      ...setAll('', {
        status: 'planned',
        startedAt: undefined,
        current: undefined,
        since: undefined,
        ...(day !== undefined && { day }),
      }),
    ];
  });

function isUnderWay(old: DataRecord | undefined): boolean {
  if (old === undefined) return false;
  const startedAt = numberIn(old, 'startedAt') ?? 0;
  const isLeft = (values: ReadonlyMap<string, Json>) =>
    (numberOf(values.get('doneAt')) ?? -1) >= startedAt || (countOf(values.get('spent')) ?? 0) > 0;
  return numberIn(old, 'endedAt') !== undefined || [...children(old, 'i').values()].some(isLeft);
}

/** The item at hand is done then, unless this one was done before: that is going back. */
export const goToItem = (ref: Ref, item: string, now: number): Change =>
  changeOf('session', ref, (old) => {
    if (currentIn(old) === item) return [];
    const goesBack = numberIn(old, `i/${item}/doneAt`) !== undefined;
    return [...leaving(old, now, goesBack ? 'open' : 'done'), ...entering(old, item, now)];
  });

export const endSession = (ref: Ref, now: number): Change =>
  changeOf('session', ref, (old) =>
    numberIn(old, 'endedAt') === undefined
      ? [...leaving(old, now, 'done'), ...setAll('', { endedAt: now })]
      : [],
  );

/** Ended too early: goes on with an item. */
export const resumeSession = (ref: Ref, item: string | undefined, now: number): Change =>
  changeOf('session', ref, (old) => [
    ...setAll('', { endedAt: undefined }),
    ...(item === undefined ? [] : entering(old, item, now)),
  ]);

/** The one behind the item at hand that is not done yet; the first such when none is at hand. */
export function nextItem({ items, current }: Session): AgendaItem | undefined {
  const place = items.findIndex(({ id }) => id === current?.item);
  return items.slice(place + 1).find(({ doneAt }) => doneAt === undefined);
}

function leaving(old: DataRecord | undefined, now: number, as: 'done' | 'open'): readonly Edit[] {
  const item = currentIn(old);
  if (item === undefined) return [];
  const since = numberIn(old, 'since') ?? now;
  const before = countOf(valueIn(old, `i/${item}/spent`)) ?? 0;
  return [
    ...setAll(`i/${item}`, { spent: before + Math.max(0, now - since) }),
    ...(as === 'done' ? setAll(`i/${item}`, { doneAt: now }) : []),
    ...setAll('', { current: undefined, since: undefined }),
  ];
}

function entering(old: DataRecord | undefined, item: string, now: number): readonly Edit[] {
  const startedAt = numberIn(old, `i/${item}/startedAt`) ?? now;
  return [
    ...setAll(`i/${item}`, { startedAt, doneAt: undefined }),
    ...setAll('', { current: item, since: now }),
  ];
}

const valueIn = (old: DataRecord | undefined, path: string) =>
  old === undefined ? undefined : readScalar(old, path);
const numberIn = (old: DataRecord | undefined, path: string) => numberOf(valueIn(old, path));
const currentIn = (old: DataRecord | undefined) => textOf(valueIn(old, 'current'));

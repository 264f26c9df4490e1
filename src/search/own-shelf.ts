/** The index of the phone's own records, kept up to date as they are written. It lives in memory only. */
import { type DataRecord, isDeleted } from '../domain/record/record.ts';
import type { FoundSession } from '../domain/search/answer.ts';
import type { RecordStore } from '../storage/records.ts';
import { createLiveShelf, type LiveShelf } from './live-shelf.ts';
import { foundSession, OWN_KINDS, ownTexts } from './own-texts.ts';

export interface OwnShelf extends LiveShelf {
  /** Reads all records. @throws StorageProblem */
  open(): Promise<void>;
}

type Records = Pick<RecordStore, 'get' | 'list' | 'watch'>;

/** @param changed told after records that were written elsewhere have been taken in */
export function createOwnShelf(records: Records, changed: () => void): OwnShelf {
  const shelf = createLiveShelf();
  const sessions = new Map<string, FoundSession>();
  const gone = new Set<string>();
  const sessionOf = (id: string) => sessions.get(id);
  const take = (record: DataRecord) => {
    if (record.kind === 'session') {
      if (isDeleted(record)) sessions.delete(record.id);
      else sessions.set(record.id, foundSession(record));
    }
    shelf.put(record.id, gone.has(record.group) ? [] : ownTexts(record, sessionOf));
  };
  /** What belongs to a deleted group is not found until that is brought back. */
  const takeGroup = async (record: DataRecord) => {
    const { group } = record;
    if (isDeleted(record) === gone.has(group)) return;
    if (isDeleted(record)) gone.add(group);
    else gone.delete(group);
    for (const kind of OWN_KINDS) for (const one of await records.list(kind, group)) take(one);
  };
  const takeAgain = async (ids: readonly string[]) => {
    for (const id of ids) {
      const record = await records.get(id);
      if (record === undefined) shelf.put(id, []);
      else if (record.kind === 'group') await takeGroup(record);
      else take(record);
    }
    changed();
  };
  let stop: (() => void) | undefined;
  return {
    ...shelf,
    open: async () => {
      // Before reading, so that nothing is missed.
      stop ??= records.watch((ids) => {
        const mine = ids.filter(isSearched);
        // What cannot be read now is told by the screens that show it.
        if (mine.length > 0) void takeAgain(mine).catch(() => undefined);
      });
      for (const group of await records.list('group')) if (isDeleted(group)) gone.add(group.group);
      for (const kind of OWN_KINDS) for (const record of await records.list(kind)) take(record);
    },
  };
}

const SEARCHED: ReadonlySet<string> = new Set(['group', ...OWN_KINDS]);

const isSearched = (id: string): boolean => SEARCHED.has(id.slice(0, id.indexOf(':')));

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change, Edit } from '../../../src/domain/record/edit.ts';
import { readScalar, readTexts } from '../../../src/domain/record/record.ts';
import { notices } from '../../../src/state/notices.ts';
import {
  commit,
  forgetRecords,
  listOf,
  openList,
  openRecord,
  recordOf,
  retryUnsaved,
} from '../../../src/state/records.ts';
import { storageProblem } from '../../../src/state/saving.ts';
import type { Services } from '../../../src/state/services.ts';
import { unsaved } from '../../../src/state/unsaved.ts';
import { type MemoryRecords, memoryRecords } from '../../helpers/memory-records.ts';

let store: MemoryRecords;
let services: Services;
const keepAfterSave = vi.fn();

beforeEach(() => {
  store = memoryRecords();
  services = { records: store, offline: { keepAfterSave } } as unknown as Services;
  keepAfterSave.mockClear();
  notices.value = [];
  storageProblem.value = undefined;
  forgetRecords();
});

const change = (key: string, edits: Change['edits']): Change => ({
  id: `task:G:${key}`,
  kind: 'task',
  group: 'G',
  edits,
});
const goal = (value: string): readonly Edit[] => [{ path: 'goal', value }];
const goals = () =>
  [...(listOf('task', 'G').value?.values() ?? [])].map((record) => readScalar(record, 'goal'));
const shownGoal = (key: string) => {
  const record = recordOf(`task:G:${key}`).value;
  return record === undefined ? undefined : readScalar(record, 'goal');
};

describe('records on the screen', () => {
  it('come from the phone, and deleted ones do not', async () => {
    await store.change([change('1', goal('a')), change('2', [{ path: '$del', value: true }])]);
    expect(listOf('task', 'G').value).toBeUndefined();
    expect(await openList(services, 'task', 'G')).toBe(true);
    expect(goals()).toEqual(['a']);
    await openList(services, 'task');
    expect([...listOf('task').value!.keys()]).toEqual(['task:G:1']);
  });

  it('change after they were stored, wherever they are shown', async () => {
    await openList(services, 'task', 'G');
    await openRecord(services, 'task:G:1');
    const writing = commit(services, [change('1', goal('a'))]);
    expect([goals(), shownGoal('1')]).toEqual([[], undefined]);
    expect(await writing).toBe(true);
    expect([goals(), shownGoal('1')]).toEqual([['a'], 'a']);
    expect(keepAfterSave).toHaveBeenCalled();
  });

  it('follow what another tab writes', async () => {
    await openList(services, 'task', 'G');
    await openRecord(services, 'task:G:1');
    const other = memoryRecords(() => 2000);
    store.fromOtherTab(await other.change([change('1', goal('theirs'))]));
    await vi.waitFor(() => expect([goals(), shownGoal('1')]).toEqual([['theirs'], 'theirs']));
  });

  it('are not put back by an answer that is older than a write', async () => {
    await store.change([change('1', goal('old'))]);
    const old = await store.get('task:G:1');
    const answer = late<typeof old>();
    vi.spyOn(store, 'get').mockReturnValue(answer.promise);
    const opening = openRecord(services, 'task:G:1');
    await commit(services, [change('1', goal('new'))]);
    answer.resolve(old);
    await opening;
    expect(shownGoal('1')).toBe('new');
  });

  it('that cannot be read are told', async () => {
    vi.spyOn(store, 'list').mockRejectedValue(new Error('no'));
    expect(await openList(services, 'task', 'G')).toBe(false);
    expect(notices.value).toHaveLength(1);
  });
});

describe('a change that could not be stored', () => {
  it('is told, stays on the screen and is known as not saved', async () => {
    await openList(services, 'task', 'G');
    await openRecord(services, 'task:G:1');
    store.problem = 'full';
    expect(await commit(services, [change('1', goal('typed'))])).toBe(false);
    expect(notices.value.map(({ tone }) => tone)).toEqual(['assertive']);
    expect([goals(), shownGoal('1')]).toEqual([['typed'], 'typed']);
    expect(unsaved.value.map(({ id }) => id)).toEqual(['task:G:1']);
    expect(keepAfterSave).not.toHaveBeenCalled();
  });

  it('goes along with the next one, in its order', async () => {
    await openRecord(services, 'task:G:1');
    store.problem = 'full';
    await commit(services, [change('1', goal('first'))]);
    await commit(services, [change('1', [...goal('second'), { path: 'done', value: true }])]);
    store.problem = undefined;
    expect(await commit(services, [change('2', goal('other'))])).toBe(true);
    expect(unsaved.value).toEqual([]);
    expect(readScalar(store.all.get('task:G:1')!, 'goal')).toBe('second');
    expect(shownGoal('1')).toBe('second');
  });

  it('can be tried again, and is stored once', async () => {
    const more = change('1', (old) => [
      { path: 'count', value: Number(old === undefined ? 0 : readScalar(old, 'count')) + 1 },
    ]);
    store.problem = 'stale';
    await commit(services, [more]);
    expect(await retryUnsaved(services)).toBe(false);
    store.problem = undefined;
    expect(await Promise.all([retryUnsaved(services), retryUnsaved(services)])).toEqual([
      true,
      true,
    ]);
    expect(readScalar(store.all.get('task:G:1')!, 'count')).toBe(1);
  });

  it('of growing text is kept once and replaces what the person had seen', async () => {
    const type = (text: string, ...seen: string[]) =>
      commit(services, [change('1', [{ path: 't', text, seen }])]);
    await type('cũ');
    store.problem = 'full';
    await type('cũ m', 'cũ');
    await type('cũ mới', 'cũ m');
    expect(unsaved.value).toHaveLength(1);
    store.problem = undefined;
    await retryUnsaved(services);
    expect(readTexts(store.all.get('task:G:1')!, 't')).toEqual(['cũ mới']);
  });

  it('because it is broken itself does not spoil the later ones', async () => {
    await store.change([change('1', goal('a'))]);
    await openRecord(services, 'task:G:1');
    const broken = change('1', () => {
      throw new Error('a bug');
    });
    expect(await commit(services, [broken])).toBe(false);
    expect(await commit(services, [change('1', goal('b'))])).toBe(true);
    expect([shownGoal('1'), unsaved.value]).toEqual(['b', []]);
  });
});

function late<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

import { describe, expect, it } from 'vitest';
import { eraseEdits } from '../../../src/domain/record/erasure.ts';
import type { Change, Edit } from '../../../src/domain/record/edit.ts';
import {
  canonical,
  type DataRecord,
  readScalar,
  readTexts,
  type RecordKind,
} from '../../../src/domain/record/record.ts';
import { newPhone, openTab } from './surroundings.ts';

const on = (kind: RecordKind, key: string, edits: Change['edits'], group = 'G'): Change => ({
  id: `${kind}:${group}:${key}`,
  kind,
  group,
  edits,
});
const set = (path: string, value: Extract<Edit, { value: unknown }>['value']): Edit[] => [
  { path, value },
];
const everything = async (tab: ReturnType<typeof openTab>) => {
  const db = await tab.connection.open();
  const rows = await Promise.all([
    db.getAll('records'),
    db.getAll('history'),
    db.getAll('quarantine'),
    db.getAll('meta'),
  ]);
  return JSON.stringify(rows);
};

describe('what was written', () => {
  it('is there again after the app was closed, with nothing of the database in it', async () => {
    const phone = newPhone();
    const tab = openTab(phone);
    const [written] = await tab.store.change([on('task', 'K', set('goal', 'Trồng cây'))]);
    tab.connection.close();
    const again = await openTab(phone).store.get('task:G:K');
    expect(again).toEqual(written);
    expect(Object.keys(again!)).toEqual(['id', 'kind', 'group', 'f']);
  });

  it('is listed by kind and group', async () => {
    const { store } = openTab(newPhone());
    await store.change([
      on('task', '1', set('goal', 'a')),
      on('task', '2', set('goal', 'b')),
      on('task', '3', set('goal', 'c'), 'H'),
      on('theme', '4', set('title', 'd')),
    ]);
    const ids = async (...which: Parameters<typeof store.list>) =>
      (await store.list(...which)).map(({ id }) => id);
    expect(await ids('task', 'G')).toEqual(['task:G:1', 'task:G:2']);
    expect(await ids('task')).toEqual(['task:G:1', 'task:G:2', 'task:H:3']);
    expect(await ids('member')).toEqual([]);
  });

  it('is kept whole or not at all', async () => {
    const { store } = openTab(newPhone());
    const fault = on('task', '2', () => {
      throw new Error('a bug');
    });
    const changing = store.change([on('task', '1', set('goal', 'a')), fault]);
    await expect(changing).rejects.toMatchObject({ code: 'failed' });
    expect(await store.list('task')).toEqual([]);
  });

  it('sees the changes before it in the same go', async () => {
    const { store } = openTab(newPhone());
    const more = on('task', 'K', (old) =>
      set('count', Number(old === undefined ? 0 : readScalar(old, 'count')) + 1),
    );
    const [record, ...others] = await store.change([more, more, more]);
    expect([readScalar(record!, 'count'), others]).toEqual([3, []]);
  });

  it('is nothing when the change has nothing to write', async () => {
    const { store } = openTab(newPhone());
    expect(await store.change([on('task', 'K', () => [])])).toEqual([]);
    expect(await store.get('task:G:K')).toBeUndefined();
  });

  it('gets a rising number on this phone, for what asks what is new', async () => {
    const tab = openTab(newPhone());
    await tab.store.change([on('task', '1', set('goal', 'a')), on('task', '2', set('goal', 'b'))]);
    await tab.store.change([on('task', '1', set('goal', 'c'))]);
    const rows = await (await tab.connection.open()).getAllFromIndex('records', 'n');
    expect(rows.map(({ id, n }) => [id, n])).toEqual([
      ['task:G:2', 2],
      ['task:G:1', 3],
    ]);
  });
});

describe('records from outside', () => {
  const theirs = async (...changes: readonly Change[]) => {
    const { store } = openTab(newPhone());
    return store.change(changes);
  };

  it('are joined with ours, and the second time change nothing', async () => {
    const { store } = openTab(newPhone());
    const told = await theirs(
      on('attendance', 'S', set('m/A/status', 'co_mat')),
      on('task', 'K', set('goal', 'x')),
    );
    await store.change([on('attendance', 'S', set('m/B/status', 'vang'))]);
    expect(await store.merge(told)).toHaveLength(2);
    expect(await store.merge(told)).toEqual([]);
    const joined = await store.get('attendance:G:S');
    expect(Object.keys(joined!.f).sort()).toEqual(['m/A/status', 'm/B/status']);
  });

  it('of a kind nobody here knows are kept and handed on as they came', async () => {
    const { store } = openTab(newPhone());
    const [known] = await theirs(on('task', 'K', set('new/path', [{ deep: true }])));
    const omen: DataRecord = { ...known!, id: 'omen:G:K', kind: 'omen' };
    await store.merge([omen]);
    expect(canonical((await store.get('omen:G:K'))!)).toBe(canonical(omen));
  });

  it('that are damaged or newer wait in quarantine, each once, and the others are taken', async () => {
    const tab = openTab(newPhone());
    const [good] = await theirs(on('task', 'K', set('goal', 'x')));
    const strange = [{ ...good!, v: 2 }, { id: 'x' }, null, 'text'];
    await tab.store.merge([...strange, good!]);
    await tab.store.merge(strange);
    const kept = await (await tab.connection.open()).getAll('quarantine');
    expect(await tab.store.list('task')).toHaveLength(1);
    expect(new Set(kept.map(({ text, fault }) => `${fault} ${text}`))).toEqual(
      new Set([
        `newer ${canonical({ ...good!, v: 2 })}`,
        'damaged {"id":"x"}',
        'damaged null',
        'damaged "text"',
      ]),
    );
  });

  it('leave a trace of the value that lost', async () => {
    const phone = newPhone();
    const tab = openTab(phone);
    const told = await theirs(on('attendance', 'S', set('m/A/status', 'co_mat')));
    phone.time += 5;
    await tab.store.change([on('attendance', 'S', set('m/A/status', 'vang'))]);
    await tab.store.merge(told);
    const lost = await (await tab.connection.open()).getAll('history');
    expect(lost).toMatchObject([
      { id: 'attendance:G:S', path: 'm/A/status', value: 'co_mat', at: phone.time },
    ]);
  });
});

describe('an erased member', () => {
  const erase = on('member', 'A', eraseEdits(['status', 'type']));

  it('is gone from everything on this phone, and still counts', async () => {
    const phone = newPhone();
    const tab = openTab(phone);
    const { store } = tab;
    await store.change([
      on('member', 'A', [
        { path: 'name', value: 'Nguyễn Văn An' },
        { path: 'type', value: 'chinh_thuc' },
      ]),
      on('attendance', 'S', [
        { path: 'r/A/name', value: 'Nguyễn Văn An' },
        { path: 'm/A/status', value: 'co_mat' },
        { path: 'm/A/reason', value: 'An ốm' },
        { path: 'm/B/reason', value: 'đi xa' },
      ]),
      on('minutes', 'S', [{ path: 'said/A', text: 'không phải tên' }]),
    ]);
    const named = { id: 'member:G:A', kind: 'member', group: 'G', f: {}, name: 'Nguyễn Văn An' };
    await store.merge([named]);
    const written = await store.change([erase]);
    expect(new Set(written.map(({ id }) => id))).toEqual(new Set(['member:G:A', 'attendance:G:S']));
    const sheet = await store.get('attendance:G:S');
    expect(readScalar(sheet!, 'm/A/status')).toBe('co_mat');
    expect(readScalar(sheet!, 'm/B/reason')).toBe('đi xa');
    expect(readScalar((await store.get('member:G:A'))!, 'type')).toBe('chinh_thuc');
    expect(readTexts((await store.get('minutes:G:S'))!, 'said/A')).toEqual(['không phải tên']);
    expect(await everything(tab)).not.toMatch(/Nguyễn|An ốm/);
  });

  it('stays erased when a file or another tab brings the name in a record not seen before', async () => {
    const [here, there] = [openTab(newPhone()), openTab(newPhone())];
    const later = newPhone();
    later.time += 1e10;
    const told = await openTab(later).store.change([
      on('member', 'A', set('name', 'Nguyễn Văn An')),
      on('attendance', 'S', set('r/A/name', 'Nguyễn Văn An')),
    ]);
    await here.store.change([erase]);
    await here.store.merge(told);
    await here.store.change([
      on('member', 'A', set('name', 'Nguyễn Văn An')),
      on('attendance', 'T', set('r/A/name', 'Nguyễn Văn An')),
    ]);
    expect(await everything(here)).not.toContain('Nguyễn');
    await there.store.merge(told);
    await there.store.merge([
      ...(await here.store.list('member')),
      ...(await here.store.list('attendance')),
    ]);
    expect(await everything(there)).not.toContain('Nguyễn');
  });

  it('is erased on the other phone as well once it hears of it', async () => {
    const [here, there] = [openTab(newPhone()), openTab(newPhone())];
    await there.store.change([
      on('member', 'A', set('name', 'Nguyễn Văn An')),
      on('attendance', 'S', set('r/A/name', 'Nguyễn Văn An')),
    ]);
    await there.store.merge(await here.store.change([erase]));
    expect(await everything(there)).not.toContain('Nguyễn');
  });

  it('goes from received reports too, though the person was on no list here', async () => {
    const tab = openTab(newPhone());
    const line = ['person', { key: 'A', name: 'Nguyễn Văn An' }];
    const report = (key: string) =>
      on('report', key, [
        { path: 'p/A/who', value: line },
        { path: 'lines', value: [] },
      ]);
    await tab.store.change([report('one')]);
    await tab.store.change([erase]);
    await tab.store.change([report('two')]);
    expect(await everything(tab)).not.toContain('Nguyễn');
  });
});

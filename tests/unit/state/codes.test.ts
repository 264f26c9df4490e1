/** Two phones with databases of their own, which exchange by codes alone. */
import { describe, expect, it } from 'vitest';
import { markMember } from '../../../src/domain/attendance/attendance-edits.ts';
import { readAttendance } from '../../../src/domain/attendance/attendance.ts';
import { createGroup } from '../../../src/domain/group/group-edits.ts';
import { addMember } from '../../../src/domain/member/member-edits.ts';
import { writeMinutes } from '../../../src/domain/minutes/minutes-edits.ts';
import type { Change } from '../../../src/domain/record/edit.ts';
import { canonical, type DataRecord, readTexts } from '../../../src/domain/record/record.ts';
import { planSession } from '../../../src/domain/session/planning.ts';
import { giveTask } from '../../../src/domain/task/task-edits.ts';
import { type OpenedFile, openFile } from '../../../src/state/exchange/files.ts';
import { openCollector, prepareCodes } from '../../../src/state/exchange/codes.ts';
import { type Sending, writeSending } from '../../../src/state/exchange/sending.ts';
import { thingsOf } from '../../../src/state/exchange/things.ts';
import type { Services } from '../../../src/state/services.ts';
import { createWholeStore } from '../../../src/storage/whole.ts';
import { newPhone, openTab } from '../storage/surroundings.ts';

const ref = (key: string) => ({ group: 'G', key });
const SESSION: Sending = { what: 'session', session: ref('S') };

const CELL: readonly Change[] = [
  createGroup('G', { name: 'Chi bộ ấp Trung', kind: 'khom_ap' }),
  ...Array.from({ length: 30 }, (_, at) =>
    addMember(ref(`M${at}`), { fullName: `Nguyễn Thị ${at}` }, `c${at}`),
  ),
  planSession(ref('S'), { kind: 'thuong_ky', day: '2026-11-28' }, [], []),
  planSession(ref('S2'), { kind: 'thuong_ky', day: '2026-12-28' }, [], []),
  giveTask(ref('T'), {
    type: 'assignment',
    goal: 'Thăm 4 hộ',
    owners: ['M1'],
    session: 'S',
    givenOn: '2026-11-28',
  }),
];

function open() {
  const phone = newPhone();
  const { connection, store } = openTab(phone);
  const whole = createWholeStore(connection, phone);
  const kept = { deletedTexts: async () => [] };
  const services = { records: store, whole, kept, now: phone.now } as unknown as Services;
  const write = async (...changes: readonly Change[]) => {
    phone.time += 1000;
    await store.change(changes);
  };
  const take = async ({ whole: told, seen }: OpenedFile) => {
    phone.time += 1000;
    return whole.take(told, { seen: { ...seen, taken: phone.time } });
  };
  const content = async () =>
    ((await whole.read()).whole.records as readonly DataRecord[])
      .map((one) => canonical(one))
      .sort();
  const lost = async () => (await connection.open()).getAll('history');
  const get = async (id: string) => {
    const record = await store.get(id);
    if (record === undefined) throw new Error(`no ${id}`);
    return record;
  };
  return { phone, services, write, take, content, lost, get };
}
type Side = ReturnType<typeof open>;

/** Shown on one, read by the other with every third code lost, and opened as a file is. */
async function shown(from: Side, to: Side, sending: Sending): Promise<OpenedFile> {
  const { series } = await prepareCodes(from.services, sending);
  if (series === undefined) throw new Error('too much');
  const { take } = openCollector();
  for (let at = 0; at < series.count * 4 + 30; at += 1) {
    if (series.count > 1 && at % 3 === 1) continue;
    const told = await take(series.text(at));
    if (told.code !== 'whole') continue;
    const opened = await openFile(to.services, told.bytes);
    if ('refused' in opened) throw new Error(opened.refused);
    return opened;
  }
  throw new Error('never whole');
}

async function twoPhones(): Promise<readonly [Side, Side]> {
  const [one, other] = [open(), open()];
  await one.write(...CELL);
  other.phone.time = one.phone.time;
  await other.take(await shown(one, other, 'all'));
  return [one, other];
}

describe('two phones that exchange by codes', () => {
  it('end with the same, in any order and any number of times', async () => {
    const [one, other] = await twoPhones();
    await one.write(markMember(ref('S'), 'M1', { status: 'co_mat' }, 1));
    await other.write(markMember(ref('S'), 'M2', { status: 'co_mat' }, 1));
    const [mine, theirs] = [await shown(one, other, SESSION), await shown(other, one, SESSION)];
    await other.take(mine);
    await one.take(theirs);
    await other.take(mine);
    expect(await one.content()).toEqual(await other.content());
    expect((await shown(one, other, SESSION)).differences).toEqual([]);
    expect((await shown(other, one, 'all')).differences).toEqual([]);
  });

  it('show the mark that would change before it does, and keep the one that lost in the history', async () => {
    const [one, other] = await twoPhones();
    await one.write(markMember(ref('S'), 'M1', { status: 'co_mat' }, 1));
    other.phone.time += 5000;
    await other.write(markMember(ref('S'), 'M1', { status: 'vang_cld' }, 1));
    const opened = await shown(other, one, SESSION);
    expect(thingsOf(opened).flatMap(({ marks }) => marks)).toEqual([
      { name: 'Nguyễn Thị 1', from: 'co_mat', to: 'vang_cld' },
    ]);
    expect(readAttendance(await one.get('attendance:G:S')).marks.get('M1')?.status).toBe('co_mat');
    await one.take(opened);
    expect(readAttendance(await one.get('attendance:G:S')).marks.get('M1')?.status).toBe(
      'vang_cld',
    );
    expect(await one.lost()).toContainEqual(
      expect.objectContaining({ id: 'attendance:G:S', path: 'm/M1/status', value: 'co_mat' }),
    );
  });

  it('keep texts written apart side by side on both, until one person chooses', async () => {
    const [one, other] = await twoPhones();
    await one.write(writeMinutes(ref('S'), 'kl', 'Chi bộ nhất trí.', []));
    await other.write(writeMinutes(ref('S'), 'kl', 'Chi bộ chưa nhất trí.', []));
    const [mine, theirs] = [await shown(one, other, SESSION), await shown(other, one, SESSION)];
    expect(thingsOf(theirs).map(({ apart }) => apart)).toEqual([1]);
    await other.take(mine);
    await one.take(theirs);
    const texts = async (side: Side) => {
      const record = await side.get('minutes:G:S');
      const path = Object.keys(record.f).find((key) => key.includes('kl')) ?? '';
      return readTexts(record, path);
    };
    expect([...(await texts(one))].sort()).toEqual(['Chi bộ chưa nhất trí.', 'Chi bộ nhất trí.']);
    expect(await texts(other)).toEqual(await texts(one));
    await one.write(writeMinutes(ref('S'), 'kl', 'Chi bộ nhất trí.', await texts(one)));
    await other.take(await shown(one, other, SESSION));
    expect(await texts(other)).toEqual(['Chi bộ nhất trí.']);
  });

  it('send of one session its people and its tasks, and nothing of other sessions', async () => {
    const [one] = await twoPhones();
    await one.write(markMember(ref('S'), 'M1', { status: 'co_mat' }, 1));
    const { whole } = await shown(one, open(), SESSION);
    const kinds = (whole.records as readonly DataRecord[]).map(({ id }) =>
      id.replace(/M\d+$/, 'M'),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'attendance:G:S',
      'group:G:G',
      'member:G:M',
      'session:G:S',
      'task:G:T',
    ]);
  });

  it('count names that were typed into the title of what members are given', async () => {
    const [one] = await twoPhones();
    await one.write(
      addMember(ref('N'), { fullName: 'Lê Văn An' }, 'n'),
      planSession(
        ref('S3'),
        { kind: 'thuong_ky', day: '2026-11-28', title: 'Nghe Lê Văn An' },
        [],
        [],
      ),
    );
    const names = async (key: string) =>
      (await prepareCodes(one.services, { what: 'members', session: ref(key) })).names;
    expect([await names('S'), await names('S3')]).toEqual([0, 1]);
  });

  it('say the same by codes as in a file', async () => {
    const [one] = await twoPhones();
    const asFile = await writeSending(one.services, SESSION, 'text');
    const asCodes = await writeSending(one.services, SESSION, 'bytes');
    expect(asCodes.sha256).toBe(asFile.sha256);
    expect(asCodes.bytes.length).toBeLessThan(asFile.bytes.length * 0.8);
  });

  it('are told that there is nothing of a session that is not here', async () => {
    const { services } = open();
    expect((await prepareCodes(services, SESSION)).advice).toBe('nothing');
  });
});

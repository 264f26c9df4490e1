import { beforeEach, describe, expect, it } from 'vitest';
import {
  addHighlight,
  addNote,
  deleteAnnotation,
  putTag,
  writeNote,
} from '../../../src/domain/annotation/annotation-edits.ts';
import { eraseMember, editMember } from '../../../src/domain/member/member-edits.ts';
import { deleteGroup, restoreGroup } from '../../../src/domain/group/group-edits.ts';
import { readMember } from '../../../src/domain/member/member.ts';
import { writeMinutes } from '../../../src/domain/minutes/minutes-edits.ts';
import type { Change } from '../../../src/domain/record/edit.ts';
import { recordId } from '../../../src/domain/record/record.ts';
import type { SearchEngine } from '../../../src/domain/search/answer.ts';
import { routeHref } from '../../../src/domain/route.ts';
import { makeCell, type Cell } from '../../helpers/cell.ts';
import { linesOf, searchOver, untilOpen } from '../../helpers/made-search.ts';
import { type MemoryRecords, memoryRecords } from '../../helpers/memory-records.ts';

let cell: Cell;
let records: MemoryRecords;
let engine: SearchEngine;

beforeEach(async () => {
  cell = makeCell(Date.UTC(2026, 9, 24, 3));
  records = memoryRecords();
  await records.merge([...cell.maker.records.values()]);
  engine = searchOver({ records });
  await untilOpen(engine);
});

const find = async (typed: string) => {
  const answer = await engine.ask({ typed, lang: 'vi', most: 20 });
  if (answer === undefined) throw new Error('no answer');
  return answer.found;
};
/** As a page writes: the worker is told which records are different. */
async function write(...changes: Change[]): Promise<void> {
  const told = new Promise<void>((resolve) => {
    const stop = engine.watch(() => {
      stop();
      resolve();
    });
  });
  records.fromOtherTab(await records.change(changes));
  await told;
}

describe('search in what is kept on the phone', () => {
  it('finds people by name, with or without marks and in either place of the tone', async () => {
    for (const typed of ['thuỷ', 'thủy', 'dang thi thu thuy']) {
      const [person] = await find(typed);
      expect(linesOf({ found: person ? [person] : [] })[0]).toMatch(/^person: .*Thủy/);
      expect(person?.route).toMatchObject({ name: 'member', group: cell.group });
    }
  });

  it('finds minutes, and opens those of their session', async () => {
    const { group, key } = cell.closed;
    await write(writeMinutes(cell.closed, 'review', 'Giao đồng chí Bình kiểm tra tiến độ.', []));
    const found = (await find('kiem tra tien do')).filter(({ kind }) => kind === 'minutes');
    expect(linesOf({ found })).toEqual(['minutes:  | Giao đồng chí Bình [kiểm tra tiến độ].']);
    expect(found[0]?.route).toEqual({ name: 'session', group, key, part: 'minutes' });
    expect(found[0]?.session).toMatchObject({ group, day: expect.stringMatching(/^2026-/) });
  });

  it('finds sessions by their agenda, themes and tasks', async () => {
    const kinds = async (typed: string) => (await find(typed)).map(({ kind }) => kind);
    expect(await kinds('diem danh bao cao so luong')).toContain('session');
    expect(await kinds('neu guong trong viec nho')).toContain('session');
    const tasks = await engine.ask({ typed: 'a', kind: 'task', lang: 'vi', most: 20 });
    expect(tasks).toBeDefined();
  });

  it('finds a highlight by its quote, its note and its tag, and opens the passage', async () => {
    const anchor = {
      lang: 'vi',
      block: 'b7',
      start: 0,
      endBlock: 'b7',
      end: 9,
      quote: 'làm đường liên thôn',
      before: '',
      after: '',
    };
    const ref = { group: 'own', key: 'N1' };
    await write(
      addHighlight('N1', { article: 'thu/mot', title: 'Bài thử', anchor, colour: 'green' }, 5),
      writeNote(ref, 'Hỏi lại cách làm ở xã', []),
      putTag(ref, 'giao thông'),
    );
    for (const typed of ['duong lien thon', 'hoi lai cach', 'giao thong']) {
      const [note] = await find(typed);
      expect([note?.kind, routeHref(note?.route ?? { name: 'library' })]).toEqual([
        'note',
        '#/read/thu/mot?lang=vi&at=b7',
      ]);
    }
    await write(deleteAnnotation(ref));
    expect(await find('duong lien thon')).toEqual([]);
  });

  it('finds a note on a session or on nothing, and opens it on the page of notes', async () => {
    const session = `${cell.planned.group}/${cell.planned.key}`;
    await write(
      addNote('N2', { session }, 5),
      writeNote({ group: 'own', key: 'N2' }, 'Nhắc mang sổ tay', []),
      addNote('N3', {}, 6),
      writeNote({ group: 'own', key: 'N3' }, 'Sổ tay còn thiếu', []),
    );
    const notes = await find('so tay');
    expect(notes.map(({ route }) => route)).toEqual([
      { name: 'notes', session, at: 'N2' },
      { name: 'notes', at: 'N3' },
    ]);
    expect(notes.map(({ session: of }) => of?.group)).toEqual([cell.group, undefined]);
  });

  it('finds nothing of a deleted group until it is brought back', async () => {
    const count = (await find('thuỷ')).length;
    expect(count).toBeGreaterThan(0);
    await write(deleteGroup(cell.group));
    expect(await find('thuỷ')).toEqual([]);
    await write(restoreGroup(cell.group));
    expect(await find('thuỷ')).toHaveLength(count);
  });

  it('knows a name as it is written now', async () => {
    const [key = ''] = cell.members;
    await write(editMember({ group: cell.group, key }, { fullName: 'Nguyễn Văn Ẩn Danh' }));
    expect(linesOf({ found: await find('ẩn danh') })).toEqual(['person: Nguyễn Văn [Ẩn Danh] | ']);
  });

  it('loses the name of a person who is erased', async () => {
    const people = async () => (await find('thuỷ')).filter(({ kind }) => kind === 'person');
    expect(await people()).toHaveLength(1);
    const route = (await people())[0]?.route;
    if (route?.name !== 'member') throw new Error('no person');
    const record = await records.get(recordId('member', route.group, route.key));
    if (record === undefined) throw new Error('no record');
    await write(eraseMember(readMember(record), '2026-10-25'));
    expect(await people()).toEqual([]);
    expect(await find('"đặng thị thu thuỷ"')).toEqual([]);
  });
});

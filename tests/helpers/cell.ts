/** A cell of thirty people: a session closed last month, one running today, one planned, and tasks. */
import {
  addHighlight,
  addNote,
  ownRef,
  putTag,
  writeNote,
} from '../../src/domain/annotation/annotation-edits.ts';
import { markMember } from '../../src/domain/attendance/attendance-edits.ts';
import { readAttendance } from '../../src/domain/attendance/attendance.ts';
import { sheetOf } from '../../src/domain/attendance/sheet.ts';
import { addDays, type Day, yearOf } from '../../src/domain/day.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember, setStanding } from '../../src/domain/member/member-edits.ts';
import { readMember } from '../../src/domain/member/member.ts';
import {
  addSpeaker,
  adoptMinutes,
  putVote,
  writeMinutes,
} from '../../src/domain/minutes/minutes-edits.ts';
import { CONCLUSION } from '../../src/domain/minutes/minutes.ts';
import type { AgendaPlan } from '../../src/domain/session/agenda.ts';
import { closeSession } from '../../src/domain/session/closing.ts';
import { addReading, planSession } from '../../src/domain/session/planning.ts';
import { endSession, startSession } from '../../src/domain/session/running.ts';
import { giveTask, putProgress } from '../../src/domain/task/task-edits.ts';
import { addTheme } from '../../src/domain/theme.ts';
import type { Ref } from '../../src/domain/write.ts';
import { dayAt } from '../../src/state/work/today.ts';
import { createMaker, inOne, type Maker } from './made-records.ts';

export interface Cell {
  readonly maker: Maker;
  readonly group: string;
  /** In the order of `NAMES`. */
  readonly members: readonly string[];
  readonly closed: Ref;
  readonly running: Ref;
  readonly planned: Ref;
  readonly task: Ref;
}

export const CELL_NAME = 'Chi bộ ấp Tân Hòa';

/** In the order of given names, which is that of the list. */
export const NAMES: readonly string[] = `Nguyễn Văn An, Trần Thị Ánh, Lê Hữu Bình, Phạm Thị Cúc,
  Hoàng Văn Cường, Huỳnh Ngọc Dung, Phan Đức Dũng, Vũ Thị Đào, Võ Minh Đức, Đặng Thị Giang,
  Bùi Văn Hải, Đỗ Thị Hạnh, Hồ Xuân Hòa, Ngô Thị Hương, Dương Quang Khánh, Lý Thị Lan,
  Nguyễn Hữu Liêm, Trần Văn Long, Lê Thị Mai, Phạm Công Nghĩa, Hoàng Thị Oanh, Huỳnh Văn Phúc,
  Phan Thị Thanh Quyên, Vũ Bá Sơn, Võ Thành Tâm, Đặng Thị Thu Thủy, Bùi Đức Trọng,
  Công Tằng Tôn Nữ Ngọc Tuyết, Hồ Thị Vân, Ngô Thị Hải Yến`
  .split(',')
  .map((name) => name.trim().replace(/\s+/g, ' '));

const HOUR = 3_600_000;
const AGENDA: AgendaPlan = [
  ['roll-call', 'Điểm danh, báo cáo số lượng', 5],
  ['review', 'Kiểm điểm việc thực hiện nhiệm vụ tháng trước', 20],
  ['theme', 'Học tập chuyên đề quý', 40],
  ['resolution', 'Thảo luận, biểu quyết nghị quyết', 20],
  ['end', 'Kết luận, bế mạc', 5],
].map(([id, title, minutes]) => ({
  id: String(id),
  step: String(id),
  title: String(title),
  minutes: Number(minutes),
}));

/** @param now milliseconds since 1970: the session that runs began then */
export function makeCell(now = Date.now()): Cell {
  const maker = createMaker();
  const today = dayAt(now);
  const before = now - 60 * 24 * HOUR;
  const group = maker.key();
  maker.write(
    [createGroup(group, { name: CELL_NAME, kind: 'khom_ap', locality: 'Tân Hòa' })],
    before,
  );
  const members = NAMES.map((fullName, index) => addPerson(maker, group, fullName, index, before));
  const theme = { group, key: maker.key() };
  maker.write(
    [addTheme(theme, { title: 'Nêu gương trong việc nhỏ', year: yearOf(today) })],
    before,
  );
  const of = () => ({ group, key: maker.key() });
  const [closed, running, planned, task] = [of(), of(), of(), of()] as const;
  const cell: Cell = { maker, group, members, closed, running, planned, task };
  holdSession(cell, addDays(today, -30), now - 30 * 24 * HOUR);
  plan(cell, running, today, now);
  maker.write([startSession(running, 'roll-call', now)], now);
  plan(cell, planned, addDays(today, 30), now);
  giveTasks(cell, today, now);
  takeNotes(cell, now);
  return cell;
}

/** A highlight with a note and a tag, one whose passage is gone, and a note on the session that runs. */
function takeNotes({ maker, running }: Cell, at: number): void {
  const article = { article: 'nam-huyen/vi-xuyen', title: 'Vị Xuyên' } as const;
  const passage = (quote: string) => ({
    lang: 'vi',
    block: 'lead',
    start: 0,
    endBlock: 'lead',
    end: quote.length,
    quote,
    before: '',
    after: '',
  });
  const [found, lost, note] = [maker.key(), maker.key(), maker.key()];
  const anchor = passage('Báo Hà Giang ngày 01/08/2020');
  const gone = passage('Câu này đã được bỏ khỏi bài khi biên tập lại');
  maker.write(
    [
      addHighlight(found, { ...article, anchor, colour: 'green' }, at),
      writeNote(ownRef(found), 'Hỏi Ủy ban xã số liệu mới', []),
      putTag(ownRef(found), 'Số liệu'),
      addHighlight(lost, { ...article, anchor: gone, colour: 'pink' }, at),
      addNote(note, { session: `${running.group}/${running.key}` }, at),
      writeNote(ownRef(note), 'Nhắc bà con mang theo sổ', []),
    ],
    at,
  );
}

function addPerson(maker: Maker, group: string, fullName: string, index: number, at: number) {
  const ref = { group, key: maker.key() };
  const role = index < 2 ? (['bi_thu', 'pho_bi_thu'] as const)[index] : 'dang_vien';
  const memberType = index === 20 ? 'du_bi' : 'chinh_thuc';
  maker.write([addMember(ref, { fullName, role, memberType }, `card${index}`)], at);
  if (index === 29) maker.write([setStanding(ref, { id: 'exempt', code: 'mien' })], at);
  return ref.key;
}

function plan({ maker, members }: Cell, ref: Ref, day: Day, at: number): void {
  const [chair, secretary] = members;
  const draft = {
    kind: 'chuyen_de',
    day,
    time: '19:00',
    place: 'Nhà văn hóa ấp',
    chair,
    secretary,
  } as const;
  const checks = [{ id: 'invite', title: 'Thông báo thời gian, nội dung', daysBefore: 5 }];
  maker.write(
    [planSession(ref, draft, AGENDA, checks), addReading(ref, 'nam-huyen/vi-xuyen', 1)],
    at,
  );
}

function holdSession(cell: Cell, day: Day, at: number): void {
  const { maker, closed: ref, members } = cell;
  plan(cell, ref, day, at);
  maker.write([startSession(ref, 'roll-call', at)], at);
  const marks = members.map((member, index) =>
    markMember(
      ref,
      member,
      index === 3 ? { status: 'vang_cld', reason: 'om' } : { status: 'co_mat' },
      at,
    ),
  );
  const [speaker = ''] = members;
  const vote = {
    id: 'vote',
    item: 'resolution',
    matter: 'Thông qua nghị quyết tháng',
    rule: 'half',
  } as const;
  maker.write(
    [
      ...inOne(marks),
      writeMinutes(ref, 'review', 'Các việc tháng trước đã làm xong, còn một việc chậm.', []),
      addSpeaker(ref, 'theme', speaker, at),
      writeMinutes(ref, CONCLUSION, 'Chi bộ thống nhất thực hiện.', []),
      putVote(ref, { ...vote, base: 29, for: 28, against: 0, other: 0, at }),
      adoptMinutes(ref, at),
      endSession(ref, at + 2 * HOUR),
    ],
    at,
  );
  const people = recordsOf(cell, 'member').map((record) => readMember(record));
  const [attendance] = recordsOf(cell, 'attendance').map((record) => readAttendance(record));
  if (attendance === undefined) throw new Error('no attendance');
  const rows = sheetOf(attendance, { day, kind: 'chuyen_de', status: 'running' }, people);
  const warnings = [{ code: 'unexcused', values: { people: 1 } }] as const;
  maker.write(closeSession(ref, { rows, warnings, requiredMinutes: 90, now: at + 2 * HOUR }), at);
}

function giveTasks({ maker, task, group, members, closed }: Cell, today: Day, at: number): void {
  const [, owner = ''] = members;
  const given = { owners: [owner], session: closed.key, givenOn: addDays(today, -30) };
  const refs = [task, { group, key: maker.key() }, { group, key: maker.key() }] as const;
  const progress = { id: 'one', day: today, percent: 40, text: 'Đã vận động 4 hộ', at };
  maker.write(
    [
      giveTask(refs[0], {
        type: 'assignment',
        goal: 'Vận động 10 hộ làm hàng rào xanh',
        deadline: addDays(today, -3),
        ...given,
      }),
      putProgress(refs[0], progress),
      giveTask(refs[1], {
        type: 'work',
        goal: 'Thắp sáng đường ấp',
        deadline: addDays(today, 40),
        ...given,
      }),
      giveTask(refs[2], {
        type: 'commitment',
        goal: 'Không uống rượu bia trong giờ làm việc',
        counterpart: 'Bí thư chi bộ',
        signedOn: addDays(today, -30),
        owners: [owner],
      }),
    ],
    at,
  );
}

const recordsOf = ({ maker }: Cell, kind: string) =>
  [...maker.records.values()].filter((one) => one.kind === kind);

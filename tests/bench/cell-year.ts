/** A year of a cell: 32 people, 17 closed sessions, 26 tasks. The same seed makes the same year. */
import { markMember, type MarkPatch } from '../../src/domain/attendance/attendance-edits.ts';
import { readAttendance } from '../../src/domain/attendance/attendance.ts';
import { sheetOf } from '../../src/domain/attendance/sheet.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember, setStanding } from '../../src/domain/member/member-edits.ts';
import { readMember } from '../../src/domain/member/member.ts';
import { addSpeaker } from '../../src/domain/minutes/minutes-edits.ts';
import type { DataRecord } from '../../src/domain/record/record.ts';
import { closeSession } from '../../src/domain/session/closing.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { endSession, startSession } from '../../src/domain/session/running.ts';
import type { SessionKind } from '../../src/domain/session-kind.ts';
import { giveTask, settleTask } from '../../src/domain/task/task-edits.ts';
import { addTheme } from '../../src/domain/theme.ts';
import { createMaker, inOne, type Maker } from '../helpers/made-records.ts';
import { personName, pick, type Random, seeded, sentence } from './vietnamese.ts';

export const YEAR = { members: 32, sessions: 17, tasks: 26 } as const;

export interface CellYear {
  readonly maker: Maker;
  readonly group: string;
  /** Keys, as they were added. */
  readonly members: readonly string[];
}

interface Making extends CellYear {
  readonly random: Random;
  readonly theme: string;
}

const MINUTE = 60_000;
const atOf = (day: Day): number => Date.parse(`${day}T19:00:00+07:00`);

/** @param year all sessions lie in it, from January to November */
export function makeCellYear(year: number): CellYear {
  const maker = createMaker();
  const random = seeded(7);
  const start = `${year}-01-03`;
  const group = maker.key();
  maker.write([createGroup(group, { name: 'Chi bộ thôn Bản Mới', kind: 'khom_ap' })], atOf(start));
  const members = Array.from({ length: YEAR.members }, (_, index) => {
    const ref = { group, key: maker.key() };
    const role = (['bi_thu', 'pho_bi_thu', 'chi_uy_vien'] as const)[index] ?? 'dang_vien';
    const memberType = index > 29 ? 'du_bi' : 'chinh_thuc';
    const draft = { fullName: personName(random), role, memberType } as const;
    maker.write([addMember(ref, draft, ref.key.slice(-8))], atOf(start));
    return ref.key;
  });
  const exempt = { group, key: members[20] ?? '' };
  maker.write([setStanding(exempt, { id: 'exempt', code: 'mien' })], atOf(start));
  const theme = maker.key();
  maker.write([addTheme({ group, key: theme }, { title: 'Nêu gương', year })], atOf(start));
  const making = { maker, group, members, random, theme };
  for (let index = 0; index < YEAR.sessions; index += 1)
    hold(making, addDays(start, index * 19), kindOf(index));
  for (let index = 0; index < YEAR.tasks; index += 1)
    give(making, addDays(start, index * 11), index);
  return { maker, group, members };
}

const kindOf = (index: number): SessionKind => (index % 4 === 3 ? 'chuyen_de' : 'thuong_ky');

function hold({ maker, group, members, random, theme }: Making, day: Day, kind: SessionKind): void {
  const ref = { group, key: maker.key() };
  const at = atOf(day);
  const [chair, secretary] = members;
  const plan = [{ id: 'theme', title: sentence(random), minutes: 90 }];
  const about = kind === 'chuyen_de' ? { theme } : {};
  maker.write([planSession(ref, { kind, day, chair, secretary, ...about }, plan, [])], at);
  maker.write([startSession(ref, 'theme', at)], at);
  maker.write(
    inOne(members.map((key, index) => markMember(ref, key, markOf(random, index), at))),
    at,
  );
  maker.write([addSpeaker(ref, 'theme', pick(random, members), at)], at);
  const end = at + (random() < 0.8 ? 95 : 70) * MINUTE;
  maker.write([endSession(ref, end)], end);
  const attendance = recordsOf(maker, 'attendance').find(({ id }) => id.endsWith(ref.key));
  if (attendance === undefined) throw new Error('no attendance');
  const people = recordsOf(maker, 'member').map((record) => readMember(record));
  const rows = sheetOf(readAttendance(attendance), { day, kind, status: 'running' }, people);
  const points = 70 + Math.floor(random() * 30);
  const score = { rubric: 'rubric-42-hd-2025', points, class: points >= 90 ? 'tot' : 'kha' };
  maker.write(closeSession(ref, { rows, warnings: [], requiredMinutes: 90, score, now: end }), end);
}

/** The third is often away, the twenty-first exempt. */
function markOf(random: Random, index: number): MarkPatch {
  if (index === 20) return { status: 'mien' };
  const chance = random();
  if (chance < (index === 2 ? 0.4 : 0.93)) return { status: 'co_mat' };
  if (index !== 2 && chance < 0.95) return { status: 'di_muon', late: 10 };
  return random() < (index === 2 ? 0.3 : 0.8)
    ? { status: 'vang_cld', reason: 'lam_an_xa' }
    : { status: 'vang_kld' };
}

function give({ maker, group, members, random }: Making, day: Day, index: number): void {
  const task = { group, key: maker.key() };
  const type = index % 6 === 5 ? 'work' : 'assignment';
  const deadline = addDays(day, 20);
  const draft = { goal: sentence(random), owners: [pick(random, members)], deadline, givenOn: day };
  maker.write([giveTask(task, { type, ...draft })], atOf(day));
  const settled = addDays(deadline, index % 5 === 4 ? 6 : -2);
  if (index % 7 !== 6) maker.write([settleTask(task, 'done', settled)], atOf(settled));
}

const recordsOf = ({ records }: Maker, kind: string): readonly DataRecord[] =>
  [...records.values()].filter((one) => one.kind === kind);

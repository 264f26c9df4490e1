/** A year of a district in one database: 34 groups, 7,300 people, 300 closed sessions. */
import { markMember, type MarkPatch } from '../../src/domain/attendance/attendance-edits.ts';
import { noAttendance, readAttendance } from '../../src/domain/attendance/attendance.ts';
import { type SheetRow, sheetOf } from '../../src/domain/attendance/sheet.ts';
import { REASONS } from '../../src/domain/attendance/status.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember } from '../../src/domain/member/member-edits.ts';
import { type Member, readMember } from '../../src/domain/member/member.ts';
import { CONCLUSION } from '../../src/domain/minutes/minutes.ts';
import { adoptMinutes, putVote, writeMinutes } from '../../src/domain/minutes/minutes-edits.ts';
import { recordId } from '../../src/domain/record/record.ts';
import type { AgendaPlan } from '../../src/domain/session/agenda.ts';
import { closeSession } from '../../src/domain/session/closing.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { endSession, startSession } from '../../src/domain/session/running.ts';
import { giveTask } from '../../src/domain/task/task-edits.ts';
import type { Ref } from '../../src/domain/write.ts';
import { createMaker, inOne, type Maker } from '../helpers/made-records.ts';
import {
  between,
  personName,
  pick,
  placeName,
  type Random,
  seeded,
  sentence,
} from './vietnamese.ts';

export const DISTRICT = { groups: 34, members: 7300, sessions: 300, attendances: 63_860 } as const;

export interface District {
  readonly maker: Maker;
  /** A session of today that is running, nobody called yet. */
  readonly running: Ref;
}

interface MadeGroup {
  readonly key: string;
  readonly members: readonly Member[];
}

const HOUR = 3_600_000;
const atOf = (day: Day): number => Date.parse(`${day}T19:00:00+07:00`);

/** @param today the day of the session that is running; the others lie in the year before it */
export function makeDistrict(today: Day): District {
  const maker = createMaker();
  const random = seeded(3);
  const start = addDays(today, -365);
  const groups = Array.from({ length: DISTRICT.groups }, (_, index) =>
    makeGroup({ maker, random, at: atOf(start) }, index),
  );
  const planned = Array.from({ length: DISTRICT.sessions }, (_, index) => ({
    group: groups[index % groups.length] ?? { key: '', members: [] },
    day: addDays(start, Math.floor((index * 364) / DISTRICT.sessions)),
  }));
  // So many were not recorded, spread over the sessions.
  const listed = planned.reduce((sum, { group }) => sum + group.members.length, 0);
  for (const [index, { group, day }] of planned.entries())
    holdSession(
      maker,
      random,
      group,
      day,
      share(listed - DISTRICT.attendances, planned.length, index),
    );
  const running = { group: groups[0]?.key ?? '', key: maker.key() };
  maker.write(
    [planSession(running, { kind: 'thuong_ky', day: today }, agenda(random), [])],
    atOf(today),
  );
  maker.write([startSession(running, 'roll-call', atOf(today))], atOf(today));
  assertTotals(maker);
  return { maker, running };
}

/** Whole parts of a sum that together are the sum. */
const share = (sum: number, parts: number, index: number): number =>
  Math.floor((sum * (index + 1)) / parts) - Math.floor((sum * index) / parts);

interface Making {
  readonly maker: Maker;
  readonly random: Random;
  /** Milliseconds since 1970. */
  readonly at: number;
}

function makeGroup({ maker, random, at }: Making, index: number): MadeGroup {
  const size = share(DISTRICT.members, DISTRICT.groups, index);
  const key = maker.key();
  // Sorted by name, the first is the first.
  const name = `Chi bộ ấp ${index === 0 ? '1' : placeName(random)}`;
  maker.write([createGroup(key, { name, kind: 'khom_ap' })], at);
  const keys = Array.from({ length: size }, () => maker.key());
  for (const [index, member] of keys.entries()) {
    const role = (['bi_thu', 'pho_bi_thu', 'chi_uy_vien'] as const)[index] ?? 'dang_vien';
    const memberType = random() < 0.05 ? 'du_bi' : 'chinh_thuc';
    const draft = { fullName: personName(random), role, memberType } as const;
    maker.write([addMember({ group: key, key: member }, draft, member.slice(-8))], at);
  }
  const records = keys.flatMap((one) => maker.records.get(recordId('member', key, one)) ?? []);
  return { key, members: records.map((record) => readMember(record)) };
}

function holdSession(
  maker: Maker,
  random: Random,
  { key: group, members }: MadeGroup,
  day: Day,
  unrecorded: number,
): void {
  const ref = { group, key: maker.key() };
  const at = atOf(day);
  const plan = agenda(random);
  const [chair, secretary] = members.map(({ key }) => key);
  const title = sentence(random);
  maker.write(
    [
      planSession(
        ref,
        { kind: 'chuyen_de', day, time: '19:00', title, chair, secretary },
        plan,
        [],
      ),
    ],
    at,
  );
  maker.write([startSession(ref, plan[0]?.id, at)], at);
  const called = members.slice(unrecorded);
  maker.write(inOne(called.map(({ key }) => markMember(ref, key, markOf(random), at))), at);
  writeDown({ maker, random, at }, ref, plan, members.length);
  for (const owner of [chair, secretary, pick(random, members).key]) {
    const task = { group, key: maker.key() };
    const owners = owner === undefined ? [] : [owner];
    const draft = {
      goal: sentence(random),
      deadline: addDays(day, 30),
      session: ref.key,
      givenOn: day,
    };
    maker.write([giveTask(task, { type: 'assignment', owners, ...draft })], at);
  }
  maker.write([endSession(ref, at + 2 * HOUR)], at + 2 * HOUR);
  const rows = rowsOf(maker, ref, day, members);
  maker.write(
    closeSession(ref, { rows, warnings: [], requiredMinutes: 90, now: at + 2 * HOUR }),
    at + 2 * HOUR,
  );
}

function writeDown({ maker, random, at }: Making, ref: Ref, plan: AgendaPlan, base: number): void {
  const text = () =>
    Array.from({ length: between(random, 4, 8) }, () => sentence(random)).join(' ');
  for (const part of [...plan.map(({ id }) => id), CONCLUSION])
    maker.write([writeMinutes(ref, part, text(), [])], at);
  const vote = {
    id: maker.key(),
    matter: sentence(random),
    rule: 'half',
    base,
    for: base - 10,
    against: 0,
    other: 2,
  } as const;
  maker.write([putVote(ref, vote), adoptMinutes(ref, at)], at);
}

function rowsOf(maker: Maker, ref: Ref, day: Day, members: readonly Member[]): readonly SheetRow[] {
  const record = maker.records.get(recordId('attendance', ref.group, ref.key));
  const attendance = record === undefined ? noAttendance(ref) : readAttendance(record);
  return sheetOf(attendance, { day, kind: 'chuyen_de', status: 'running' }, members);
}

function markOf(random: Random): MarkPatch {
  const chance = random();
  if (chance < 0.9) return { status: 'co_mat' };
  if (chance < 0.93) return { status: 'di_muon', late: between(random, 5, 40) };
  return chance < 0.98
    ? { status: 'vang_cld', reason: pick(random, REASONS) }
    : { status: 'vang_kld' };
}

const STEPS = ['roll-call', 'review', 'news', 'theme', 'discussion', 'vote', 'close'];

const agenda = (random: Random): AgendaPlan =>
  STEPS.map((id) => ({ id, step: id, title: sentence(random), minutes: between(random, 5, 30) }));

function assertTotals({ records }: Maker): void {
  const all = [...records.values()];
  const count = (kind: string) => all.filter((one) => one.kind === kind).length;
  const marks = all
    .filter(({ kind }) => kind === 'attendance')
    .map((one) => readAttendance(one).marks.size);
  const made = {
    groups: count('group'),
    members: count('member'),
    sessions: count('session') - 1,
    attendances: marks.reduce((sum, one) => sum + one, 0),
  };
  if (JSON.stringify(made) !== JSON.stringify(DISTRICT))
    throw new Error(`not the district that was asked for: ${JSON.stringify(made)}`);
}

/** Differing records as people know them: a session is one thing, though it is several records. */
import { readAttendance } from '../../domain/attendance/attendance.ts';
import type { Status } from '../../domain/attendance/status.ts';
import { textOf } from '../../domain/decode.ts';
import { readGroup } from '../../domain/group/group.ts';
import { readMember } from '../../domain/member/member.ts';
import type { Difference, Differing } from '../../domain/record/compare.ts';
import {
  canonical,
  type DataRecord,
  readScalar,
  readTexts,
  recordKey,
} from '../../domain/record/record.ts';
import { readSessionHead, type SessionHead } from '../../domain/session/session.ts';
import { readTask } from '../../domain/task/task.ts';
import { readTheme } from '../../domain/theme.ts';
import type { OpenedFile } from './files.ts';

export type ThingSort = 'group' | 'member' | 'session' | 'task' | 'theme' | 'annotation' | 'other';

/** A mark that would become another. */
export interface MarkChange {
  readonly name: string;
  readonly from: Status;
  readonly to: Status;
}

export interface Thing {
  readonly id: string;
  readonly sort: ThingSort;
  readonly difference: Difference;
  /** Empty when it has no name. */
  readonly title: string;
  readonly session?: SessionHead;
  /** Details that would be different. */
  readonly fields: number;
  /** Texts written apart, which stay side by side. */
  readonly apart: number;
  readonly marks: readonly MarkChange[];
}

type Records = ReadonlyMap<string, DataRecord>;

/** Records of a session, which share its key. */
const OF_SESSION = ['session', 'attendance', 'minutes', 'score', 'paper'];

export function thingsOf({ differences, here }: Pick<OpenedFile, 'differences' | 'here'>) {
  const all = new Map([...here, ...differences.map(({ next }) => [next.id, next] as const)]);
  const byThing = new Map<string, Differing[]>();
  for (const one of differences) {
    const id = thingId(one.next);
    byThing.set(id, [...(byThing.get(id) ?? []), one]);
  }
  return [...byThing].map(([id, parts]) => thingOf(id, parts, all));
}

const thingId = (record: DataRecord): string =>
  OF_SESSION.includes(record.kind) ? `session:${record.group}:${recordKey(record)}` : record.id;

function thingOf(id: string, parts: readonly Differing[], all: Records): Thing {
  const main = parts.find(({ next }) => next.id === id);
  const record = all.get(id);
  return {
    id,
    difference: main?.difference ?? 'changed',
    ...named(record),
    fields: sum(parts.map((part) => changedPaths(part).length)),
    apart: sum(parts.map(textsApart)),
    marks: parts.flatMap((part) => changedMarks(part, all)),
  };
}

function named(record: DataRecord | undefined): Pick<Thing, 'sort' | 'title' | 'session'> {
  if (record === undefined) return { sort: 'other', title: '' };
  switch (record.kind) {
    case 'group':
      return { sort: 'group', title: readGroup(record).name };
    case 'member':
      return { sort: 'member', title: readMember(record).fullName };
    case 'task':
      return { sort: 'task', title: readTask(record).goal };
    case 'theme':
      return { sort: 'theme', title: readTheme(record).title };
    case 'session': {
      const session = readSessionHead(record);
      return { sort: 'session', title: session.title ?? '', session };
    }
    case 'annotation':
      return { sort: 'annotation', title: '' };
    default:
      return { sort: 'other', title: otherTitle(record) };
  }
}

/** Of a unit of a roll-up, or of the file of its report. */
const otherTitle = (record: DataRecord): string =>
  textOf(readScalar(record, 'name')) ?? textOf(readScalar(record, 'file')) ?? '';

const changedPaths = ({ old, next }: Differing): readonly string[] =>
  Object.entries(next.f).flatMap(([path, register]) => {
    const before = old?.f[path];
    return before !== undefined && canonical(before) === canonical(register) ? [] : [path];
  });

const textsApart = (one: Differing): number =>
  changedPaths(one).filter((path) => readTexts(one.next, path).length > 1).length;

function changedMarks({ old, next }: Differing, all: Records): readonly MarkChange[] {
  if (old === undefined || next.kind !== 'attendance') return [];
  const before = readAttendance(old).marks;
  return [...readAttendance(next).marks].flatMap(([key, { status }]) => {
    const from = before.get(key)?.status ?? 'chua_ghi';
    const member = all.get(`member:${next.group}:${key}`);
    const name = member === undefined ? '' : readMember(member).fullName;
    return from === status ? [] : [{ name, from, to: status }];
  });
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

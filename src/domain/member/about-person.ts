/** Everything that records hold about one person, by whatever way it is tied to them. */
import { readAttendance } from '../attendance/attendance.ts';
import type { Mark } from '../attendance/status.ts';
import { compareText } from '../compare.ts';
import { readMinutes, type Texts } from '../minutes/minutes.ts';
import { namesIn } from '../names-in.ts';
import {
  type DataRecord,
  isDeleted,
  isScalar,
  type Json,
  readTexts,
  recordKey,
  type Register,
} from '../record/record.ts';
import { readSessionHead, type SessionHead } from '../session/session.ts';
import { readTask, type Task } from '../task/task.ts';
import { type PersonReport, reportOn } from './in-reports.ts';
import { type Member, readMember } from './member.ts';

export interface PersonSession {
  readonly session: SessionHead;
  /** Absent when nothing was recorded. */
  readonly mark?: Mark | undefined;
  /** On the list with which the session was closed. */
  readonly isListed: boolean;
  /** What the person said, one text for each time; empty texts too. */
  readonly spoke: readonly Texts[];
}

/** A text in which the name stands. */
export interface Mention {
  /** Id of the record. */
  readonly record: string;
  readonly path: string;
  readonly text: string;
}

/** A value that is tied to the person by key. */
export interface PersonValue {
  readonly record: string;
  readonly path: string;
  /** Texts that were written apart, as a list. */
  readonly value: Json;
}

export interface AboutPerson {
  readonly member: Member;
  /** Oldest first. */
  readonly sessions: readonly PersonSession[];
  readonly tasks: readonly Task[];
  readonly reports: readonly PersonReport[];
  readonly mentions: readonly Mention[];
  /** The same and more, as it is stored. */
  readonly values: readonly PersonValue[];
}

/** @returns undefined when there is no such person, or only an erased one */
export function aboutPerson(id: string, records: readonly DataRecord[]): AboutPerson | undefined {
  const record = records.find((one) => one.id === id);
  if (record === undefined) return undefined;
  const member = readMember(record);
  if (member.erased) return undefined;
  const tied = records.flatMap((one) => tiedValues(one, member));
  const known = new Set(tied.map(({ record, path }) => `${record} ${path}`));
  return {
    member,
    sessions: sessionsOf(member, records),
    tasks: records
      .filter((one) => one.kind === 'task' && !isDeleted(one))
      .map((one) => readTask(one))
      .filter(({ owners }) => owners.includes(member.key)),
    reports: records.flatMap((one) => reportOn(one, member.key)),
    mentions: records
      .flatMap((one) => mentionsIn(one, member.fullName))
      .filter(({ record, path }) => !known.has(`${record} ${path}`)),
    values: tied,
  };
}

function sessionsOf(member: Member, records: readonly DataRecord[]): readonly PersonSession[] {
  const of = (kind: string) =>
    new Map(
      records
        .filter((one) => one.kind === kind && one.group === member.group)
        .map((one) => [recordKey(one), one]),
    );
  const [sheets, minutes] = [of('attendance'), of('minutes')];
  return [...of('session').values()]
    .filter((one) => !isDeleted(one))
    .map((one) => readSessionHead(one))
    .map((session) =>
      inSession(member.key, session, sheets.get(session.key), minutes.get(session.key)),
    )
    .filter((one) => one !== undefined)
    .sort((a, b) => compareText(a.session.day, b.session.day));
}

function inSession(
  key: string,
  session: SessionHead,
  sheet: DataRecord | undefined,
  minutes: DataRecord | undefined,
): PersonSession | undefined {
  const attendance = sheet && readAttendance(sheet);
  const mark = attendance?.marks.get(key);
  const isListed = attendance?.frozen.some(({ member }) => member === key) ?? false;
  const speakers = minutes === undefined ? [] : [...readMinutes(minutes).speakers.values()].flat();
  const spoke = speakers.filter(({ who }) => who === key).map(({ texts }) => texts);
  const led = session.chair === key || session.secretary === key;
  if (mark === undefined && !isListed && spoke.length === 0 && !led) return undefined;
  return { session, mark, isListed, spoke };
}

/** The record of the person, places named after them, and values that name them by key. */
const tiedValues = (record: DataRecord, { id, key }: Member): readonly PersonValue[] =>
  Object.entries(record.f).flatMap(([path, register]) => {
    const value = valueOf(record, path, register);
    const isTied = record.id === id || path.split('/').includes(key) || holds(value, key);
    return isTied ? [{ record: record.id, path, value }] : [];
  });

const valueOf = (record: DataRecord, path: string, register: Register): Json =>
  isScalar(register) ? register[1] : readTexts(record, path);

function holds(value: Json, key: string): boolean {
  if (typeof value !== 'object' || value === null) return value === key;
  return Object.values(value).some((one: Json) => holds(one, key));
}

const mentionsIn = (record: DataRecord, name: string): readonly Mention[] =>
  Object.entries(record.f).flatMap(([path, register]) =>
    textsIn(valueOf(record, path, register))
      .filter((text) => text.length >= name.length && namesIn(text, [name]) > 0)
      .map((text) => ({ record: record.id, path, text })),
  );

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one: Json) => textsIn(one));
}

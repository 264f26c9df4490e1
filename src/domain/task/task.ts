/** What somebody has to do: an assignment, a registered work, or a commitment. */
import { compareText } from '../compare.ts';
import type { Day } from '../day.ts';
import { childFields, countOf, dayOf, fieldsOf, numberOf, oneOf, textOf } from '../decode.ts';
import { children, type DataRecord, isDeleted, recordKey } from '../record/record.ts';
import type { Ref } from '../write.ts';

/** Nhiệm vụ được phân công; công trình, phần việc đăng ký; cam kết. */
export const TASK_TYPES = ['assignment', 'work', 'commitment'] as const;
export type TaskType = (typeof TASK_TYPES)[number];

/** `dropped`: the group decided that it is no longer to be done. */
export const TASK_STATES = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Biểu dương; nhắc nhở. */
export const APPRAISALS = ['commended', 'reminded'] as const;
export type Appraisal = (typeof APPRAISALS)[number];

export interface Progress {
  readonly id: string;
  readonly day: Day;
  /** 0–100, where one was told. */
  readonly percent?: number | undefined;
  readonly text?: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Task extends Ref {
  readonly id: string;
  readonly type: TaskType;
  /** What is to be done, or what is pledged. */
  readonly goal: string;
  /** Keys of members. */
  readonly owners: readonly string[];
  /** Somebody who is not on the list: an organisation, a household. */
  readonly otherOwner?: string | undefined;
  /** With whom a commitment was made. */
  readonly counterpart?: string | undefined;
  readonly signedOn?: Day | undefined;
  readonly deadline?: Day | undefined;
  /** Key of the session that gave it, and the agenda item. */
  readonly session?: string | undefined;
  readonly item?: string | undefined;
  /** The day it was given. */
  readonly givenOn?: Day | undefined;
  readonly state: TaskState;
  /** When it was done or dropped. */
  readonly settledOn?: Day | undefined;
  /** What came of it. */
  readonly result?: string | undefined;
  /** What the group said to those who did it. */
  readonly appraisal?: Appraisal | undefined;
  /** Oldest first. */
  readonly progress: readonly Progress[];
  readonly deleted: boolean;
}

export function readTask(record: DataRecord): Task {
  const get = fieldsOf(record);
  const owners = [...children(record, 'o')].filter(([, values]) => values.get('in') === true);
  return {
    id: record.id,
    group: record.group,
    key: recordKey(record),
    type: oneOf(TASK_TYPES, get('type')) ?? 'assignment',
    goal: textOf(get('goal')) ?? '',
    owners: owners.map(([member]) => member).sort(compareText),
    otherOwner: textOf(get('otherOwner')),
    counterpart: textOf(get('counterpart')),
    signedOn: dayOf(get('signedOn')),
    deadline: dayOf(get('deadline')),
    session: textOf(get('session')),
    item: textOf(get('item')),
    givenOn: dayOf(get('givenOn')),
    state: oneOf(TASK_STATES, get('state')) ?? 'open',
    settledOn: dayOf(get('settledOn')),
    result: textOf(get('result')),
    appraisal: oneOf(APPRAISALS, get('appraisal')),
    progress: readProgress(record),
    deleted: isDeleted(record),
  };
}

const readProgress = (record: DataRecord): readonly Progress[] =>
  [...children(record, 'p')]
    .map(([id, values]): Progress => {
      const get = childFields(values);
      return {
        id,
        day: dayOf(get('day')) ?? '1970-01-01',
        percent: countOf(get('percent')),
        text: textOf(get('text')),
        at: numberOf(get('at')) ?? 0,
      };
    })
    .sort((a, b) => compareText(a.day, b.day) || a.at - b.at || compareText(a.id, b.id));

/** The share told last, 0–100; 100 once done. */
export function percentDone({ state, progress }: Task): number | undefined {
  if (state === 'done') return 100;
  return progress
    .map(({ percent }) => percent)
    .filter((one) => one !== undefined)
    .slice(-1)[0];
}

export const hasOwner = ({ owners, otherOwner }: Pick<Task, 'owners' | 'otherOwner'>): boolean =>
  owners.length > 0 || otherOwner !== undefined;

/** In one line, those who are not on the list last. */
export const ownerNames = (
  { owners, otherOwner }: Pick<Task, 'owners' | 'otherOwner'>,
  nameOf: (member: string) => string,
): string => [...owners.map(nameOf), otherOwner].filter(Boolean).join(', ');

export const isOverdue = ({ state, deadline }: Task, today: Day): boolean =>
  state === 'open' && deadline !== undefined && deadline < today;

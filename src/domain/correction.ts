/** Changes after a session was closed: the old value, the new one and the time stay visible. */
import { compareText } from './compare.ts';
import { countOf, textOf } from './decode.ts';
import type { Change, Edit } from './record/edit.ts';
import {
  canonical,
  children,
  type DataRecord,
  type Json,
  readScalar,
  readTexts,
} from './record/record.ts';
import { setAll } from './write.ts';

export interface CorrectionNote {
  /** New for each correction. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly reason?: string | undefined;
}

export interface Correction {
  readonly id: string;
  readonly at: number;
  readonly reason?: string | undefined;
  readonly values: readonly CorrectedValue[];
}

export interface CorrectedValue {
  readonly of: Subject;
  /** Which mark, item, vote …; absent for a value of the session itself. */
  readonly child?: string | undefined;
  /** Its name: `status`, `title`. */
  readonly field: string;
  readonly old: Json;
  readonly new: Json;
}

const SUBJECTS = {
  m: 'mark',
  g: 'guest',
  r: 'roster',
  i: 'item',
  p: 'preparation',
  a: 'reading',
  t: 'text',
  s: 'speaker',
  v: 'vote',
  c: 'criterion',
} as const;
export type Subject = (typeof SUBJECTS)[keyof typeof SUBJECTS] | 'session';

/** Values that only say when something was written, and those of the clock that runs. */
const UNSAID = ['at', 'closedAt', 'current', 'since', 'spent'];

/** The change together with what it replaces. Values that stay the same leave no trace. */
export const corrected = (change: Change, note: CorrectionNote): Change => ({
  ...change,
  edits: (old) => {
    const edits = typeof change.edits === 'function' ? change.edits(old) : change.edits;
    const history = edits.flatMap((edit) => historyOf(edit, old, note.id));
    if (history.length === 0) return edits;
    return [...edits, ...history, ...setAll(`h/${note.id}`, { at: note.now, reason: note.reason })];
  },
});

function historyOf(edit: Edit, old: DataRecord | undefined, id: string): readonly Edit[] {
  const before = old === undefined ? null : valueIn(old, edit);
  const after = 'text' in edit ? edit.text : edit.value;
  const name = edit.path.slice(edit.path.lastIndexOf('/') + 1);
  if (UNSAID.includes(name) || canonical(before) === canonical(after)) return [];
  const place = `h/${id}/${edit.path}`;
  // Changed again in the same correction: what stood there before it stays the old value.
  const isAgain = old !== undefined && readScalar(old, `${place}/old`) !== undefined;
  return setAll(place, isAgain ? { new: after } : { old: before, new: after });
}

/** Text and nothing written are the same to a reader. */
function valueIn(old: DataRecord, edit: Edit): Json {
  if ('text' in edit) return readTexts(old, edit.path).join('\n');
  return readScalar(old, edit.path) ?? null;
}

/** Oldest first. */
export function readCorrections(record: DataRecord): readonly Correction[] {
  return [...children(record, 'h')]
    .map(([id, values]) => ({
      id,
      at: countOf(values.get('at')) ?? 0,
      reason: textOf(values.get('reason')),
      values: correctedValues(values),
    }))
    .sort((a, b) => a.at - b.at || compareText(a.id, b.id));
}

function correctedValues(values: ReadonlyMap<string, Json>): readonly CorrectedValue[] {
  return [...values].flatMap(([path, value]) => {
    if (!path.endsWith('/new')) return [];
    const parts = path.split('/').slice(0, -1);
    const old = values.get(`${parts.join('/')}/old`) ?? null;
    return canonical(old) === canonical(value) ? [] : [{ ...subjectOf(parts), old, new: value }];
  });
}

function subjectOf(parts: readonly string[]): Pick<CorrectedValue, 'of' | 'child' | 'field'> {
  const [head = '', child, ...rest] = parts;
  const of = Object.entries(SUBJECTS).find(([letter]) => letter === head)?.[1];
  if (of === undefined || child === undefined) return { of: 'session', field: parts.join('/') };
  return { of, child, field: rest.join('/') };
}

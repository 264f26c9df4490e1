/** Changes of records in the words of a noun; only the nouns of this folder know paths. */
import { normalizeText } from './fold.ts';
import type { Change, Edit } from './record/edit.ts';
import { type Json, type RecordKind, recordId } from './record/record.ts';

/** What a record is called by in its group. Every view is one. */
export interface Ref {
  readonly group: string;
  /** Parts of one session share it. */
  readonly key: string;
}

/** Fields that are named are written, undefined empties them; the others stay. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Undefined empties a value. */
export type Values = Readonly<Record<string, Json | undefined>>;

export const changeOf = (kind: RecordKind, ref: Ref, edits: Change['edits']): Change => ({
  id: recordId(kind, ref.group, ref.key),
  kind,
  group: ref.group,
  edits,
});

/** One edit per value, below `prefix` (such as `i/<item>`) or on the record itself. */
export const setAll = (prefix: string, values: Values): readonly Edit[] =>
  Object.entries(values).map(([name, value]) => ({
    path: prefix === '' ? name : `${prefix}/${name}`,
    value: typeof value === 'string' ? normalizeText(value) : (value ?? null),
  }));

/** Takes a child off its list. What was in it stays, so that `restored` brings it back. */
export const removed = (path: string): readonly Edit[] => [{ path: `${path}/$del`, value: true }];
export const restored = (path: string): readonly Edit[] => [{ path: `${path}/$del`, value: false }];

/** A text as one line: no spaces around it, none twice. */
export const oneLine = (text: string): string => normalizeText(text).trim().replace(/\s+/g, ' ');

/** What people wrote for the documents of a session: numbers, texts of their own, facts overwritten by hand. */
import { textOf } from '../decode.ts';
import { normalizeText } from '../fold.ts';
import type { Texts } from '../minutes/minutes.ts';
import type { Change } from '../record/edit.ts';
import { type DataRecord, readScalar, readTexts, recordKey } from '../record/record.ts';
import { changeOf, type Ref, setAll } from '../write.ts';

export const PAPER_KINDS = [
  'minutes',
  'resolution',
  'attendance',
  'agenda',
  'tasks',
  'score',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Those that get a number of their type. */
export const NUMBERED = { minutes: 'BB', resolution: 'NQ' } as const;
export type NumberedKind = keyof typeof NUMBERED;

export const isNumbered = (kind: PaperKind): kind is NumberedKind => kind in NUMBERED;

export interface ByHand {
  readonly texts: Texts;
  /** Fingerprint of what stood there when it was overwritten: no copy of names, which may be erased later. */
  readonly was: string;
}

export interface PaperRecord extends Ref {
  /** As written, `05`; empty: left open on purpose; absent: not given yet. */
  readonly numbers: ReadonlyMap<string, string>;
  /** By `<kind>/<name>`, here and below. */
  readonly texts: ReadonlyMap<string, Texts>;
  readonly byHand: ReadonlyMap<string, ByHand>;
}

export const noPapers = ({ group, key }: Ref): PaperRecord => ({
  group,
  key,
  numbers: new Map(),
  texts: new Map(),
  byHand: new Map(),
});

export function readPapers(record: DataRecord): PaperRecord {
  const named = (prefix: string) =>
    Object.keys(record.f)
      .filter((path) => path.startsWith(`${prefix}/`))
      .map((path) => path.slice(prefix.length + 1));
  const written = (prefix: string): readonly (readonly [string, Texts])[] =>
    named(prefix)
      .map((name) => [name, readTexts(record, `${prefix}/${name}`)] as const)
      .filter(([, texts]) => texts.length > 0);
  return {
    group: record.group,
    key: recordKey(record),
    numbers: new Map(
      named('n').flatMap((kind) => {
        const value = readScalar(record, `n/${kind}`);
        return typeof value === 'string' ? [[kind, value] as const] : [];
      }),
    ),
    texts: new Map(written('t')),
    byHand: new Map(
      written('o').map(([name, texts]) => [
        name,
        { texts, was: textOf(readScalar(record, `w/${name}`)) ?? '' },
      ]),
    ),
  };
}

/** @param number as it will be printed; empty leaves it open; undefined goes back to what is proposed */
export const numberPaper = (ref: Ref, kind: NumberedKind, number: string | undefined): Change =>
  changeOf('paper', ref, setAll('n', { [kind]: number }));

/** @param seen the texts that were before the writer's eyes, here and below */
export const writePaper = (ref: Ref, name: string, text: string, seen: Texts): Change =>
  changeOf('paper', ref, [{ path: `t/${name}`, text: normalizeText(text), seen }]);

/** @param was what stands there without the hand; an empty text takes the hand away */
export const overwritePaper = (
  ref: Ref,
  name: string,
  { text, was, seen }: { readonly text: string; readonly was: string; readonly seen: Texts },
): Change =>
  changeOf('paper', ref, [
    { path: `o/${name}`, text: normalizeText(text), seen },
    ...setAll('w', { [name]: fingerprint(was) }),
  ]);

/** FNV-1a: enough to tell whether a text is another one. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

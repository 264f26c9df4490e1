/** The minutes of a session: texts, speakers, votes, adoption. */
import { lastOf } from '../last-of.ts';
import { compareText } from '../compare.ts';
import { type Correction, readCorrections } from '../correction.ts';
import { childFields, countOf, numberOf, oneOf, textOf } from '../decode.ts';
import {
  children,
  type DataRecord,
  isScalar,
  readScalar,
  readTexts,
  recordKey,
  registerAt,
} from '../record/record.ts';
import { timeOf } from '../record/stamp.ts';
import type { Ref } from '../write.ts';
import { type Vote, VOTE_RULES } from './vote.ts';

/** The conclusion of the chair, where an agenda item would stand. */
export const CONCLUSION = '_conclusion';

/** More than one text: written apart on two phones, both kept until a person makes them one. */
export type Texts = readonly string[];

export interface Speaker {
  /** Key of a member, or id of a guest. */
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly texts: Texts;
}

export interface Minutes extends Ref {
  /** By agenda item, those of removed items included, and `CONCLUSION`. */
  readonly texts: ReadonlyMap<string, Texts>;
  /** By agenda item, in the order they spoke. */
  readonly speakers: ReadonlyMap<string, readonly Speaker[]>;
  readonly votes: readonly Vote[];
  /** When they were read back and adopted. Milliseconds since 1970. */
  readonly adoptedAt?: number | undefined;
  /** When a text, speaker or vote was last written after that; undefined: they stand as adopted. */
  readonly changedAfter?: number | undefined;
  readonly corrections: readonly Correction[];
}

export const noMinutes = ({ group, key }: Ref): Minutes => ({
  group,
  key,
  texts: new Map(),
  speakers: new Map(),
  votes: [],
  corrections: [],
});

export const readMinutes = (record: DataRecord): Minutes => ({
  group: record.group,
  key: recordKey(record),
  texts: new Map(
    partsBelow(record, 't')
      .map((part): [string, Texts] => [part, readTexts(record, `t/${part}`)])
      .filter(([, texts]) => texts.length > 0),
  ),
  speakers: new Map(partsBelow(record, 's').map((item) => [item, readSpeakers(record, item)])),
  votes: readVotes(record),
  adoptedAt: numberOf(readScalar(record, 'adoptedAt')),
  changedAfter: changedAfterAdoption(record),
  corrections: readCorrections(record),
});

/** Everybody who spoke, each once. */
export const everySpeaker = ({ speakers }: Minutes): ReadonlySet<string> =>
  new Set([...speakers.values()].flat().map(({ who }) => who));

/** How many texts wait for a person to make them one. */
export const writtenApart = ({ texts, speakers }: Minutes): number =>
  [...texts.values(), ...[...speakers.values()].flat().map((one) => one.texts)].filter(
    (found) => found.length > 1,
  ).length;

/** By the stamps of the registers, as nothing else tells the order of writes on two phones. */
function changedAfterAdoption({ f }: DataRecord): number | undefined {
  const adoption = registerAt(f, 'adoptedAt');
  if (adoption === undefined || !isScalar(adoption) || adoption[1] === null) return undefined;
  const [adopted] = adoption;
  const later = Object.entries(f)
    .filter(([path]) => /^[tsv]\//.test(path))
    .flatMap(([, register]) => (isScalar(register) ? [register[0]] : Object.values(register.vv)))
    .filter((stamp) => stamp > adopted)
    .sort();
  const last = lastOf(later);
  return last === undefined ? undefined : timeOf(last);
}

/** The next parts of all paths below `prefix/`, each once. */
function partsBelow({ f }: DataRecord, prefix: string): readonly string[] {
  const start = `${prefix}/`;
  const paths = Object.keys(f).filter((path) => path.startsWith(start));
  return [...new Set(paths.map((path) => path.slice(start.length).split('/')[0] ?? ''))];
}

const readSpeakers = (record: DataRecord, item: string): readonly Speaker[] =>
  [...children(record, `s/${item}`)]
    .map(([who, values]) => ({
      who,
      at: numberOf(values.get('at')) ?? 0,
      texts: readTexts(record, `s/${item}/${who}/text`),
    }))
    .sort((a, b) => a.at - b.at || compareText(a.who, b.who));

const readVotes = (record: DataRecord): readonly Vote[] =>
  [...children(record, 'v')]
    .map(([id, values]): Vote => {
      const get = childFields(values);
      return {
        id,
        item: textOf(get('item')),
        matter: textOf(get('matter')) ?? '',
        rule: oneOf(VOTE_RULES, get('rule')) ?? 'half',
        base: countOf(get('base')) ?? 0,
        for: countOf(get('for')) ?? 0,
        against: countOf(get('against')) ?? 0,
        other: countOf(get('other')) ?? 0,
        at: numberOf(get('at')),
      };
    })
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || compareText(a.id, b.id));

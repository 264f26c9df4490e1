/** Numbers of documents: from 01 on for each type and each term of the committee (05-HD/VPTW). */
import type { Day } from '../day.ts';
import { NUMBERED, type NumberedKind, type PaperRecord } from './paper-record.ts';

interface Numbering {
  readonly papers: readonly PaperRecord[];
  /** Day of a session by its key. */
  readonly dayOf: (session: string) => Day | undefined;
  /** First day of the term. */
  readonly from?: Day | undefined;
}

/** The next free number: above all that are given in the term. */
export function proposedNumber(
  kind: NumberedKind,
  session: string,
  { papers, dayOf, from = '' }: Numbering,
): string {
  const given = papers
    .filter(({ key }) => key !== session && (dayOf(key) ?? '') >= from)
    .map(({ numbers }) => Number.parseInt(numbers.get(kind) ?? '', 10))
    .filter((number) => Number.isInteger(number));
  return String(Math.max(0, ...given) + 1).padStart(2, '0');
}

/** `Số 05-NQ/CB`; without a number room is left to write it. */
export const numberLine = (kind: NumberedKind, number: string): string =>
  `Số ${number === '' ? '     ' : number}-${NUMBERED[kind]}/CB`;

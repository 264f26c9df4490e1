/** Report files that were taken in here. Each is kept as it came; which one counts is worked out. */
import type { Day } from '../day.ts';
import { dayOf, fieldsOf } from '../decode.ts';
import type { Change } from '../record/edit.ts';
import { children, type DataRecord, type Json, readScalar } from '../record/record.ts';
import type { Span } from '../report/period.ts';
import { changeOf, type Ref, setAll } from '../write.ts';
import type { CellReport } from './cell-report.ts';
import { ROLL_UP } from './unit.ts';

/** Its key is the hash of the file: the same file is the same record. */
export interface Received extends Ref {
  readonly id: string;
  /** Key of the unit that it is of. */
  readonly unit: string;
  /** Name of the file. */
  readonly file: string;
  /** Milliseconds since 1970, by the clock of the phone that made it. */
  readonly made: number;
  readonly madeOn: Day;
  /** When it was taken in here. */
  readonly addedOn: Day;
  readonly report: CellReport;
}

export interface Arrival {
  readonly sha256: string;
  readonly unit: string;
  readonly file: string;
  readonly made: number;
  /** Milliseconds since 1970. */
  readonly added: number;
}

/** Lines without people, and people by key: erasing somebody finds them by their place. */
export interface KeptLines {
  readonly lines: readonly Json[];
  readonly people: readonly { readonly key: string; readonly line: Json }[];
}

const refOf = (sha256: string): Ref => ({ group: ROLL_UP, key: sha256 });

export const takeReport = ({ sha256, ...about }: Arrival, { lines, people }: KeptLines): Change =>
  changeOf('report', refOf(sha256), [
    ...setAll('', { ...about, $del: false }),
    { path: 'lines', value: lines },
    ...people.flatMap(({ key, line }) => setAll(`p/${key}`, { who: line })),
  ]);

/** Names of a report that another one took the place of are kept no longer. */
export const forgetNames = ({ key, report }: Received): readonly Change[] =>
  report.names === undefined || report.names.length === 0
    ? []
    : [
        changeOf(
          'report',
          refOf(key),
          report.names.flatMap((one) => setAll(`p/${one.key}`, { who: null })),
        ),
      ];

/** It was taken for a report of another unit. */
export const assignReport = (key: string, unit: string): Change =>
  changeOf('report', refOf(key), setAll('', { unit }));

/** Names in it go too: a file that counts no more has no right to them. */
export const deleteReport = (file: Received): readonly Change[] => [
  changeOf('report', refOf(file.key), setAll('', { $del: true })),
  ...forgetNames(file),
];

export const restoreReport = (key: string, people: KeptLines['people']): Change =>
  changeOf('report', refOf(key), [
    ...setAll('', { $del: false }),
    ...people.flatMap((one) => setAll(`p/${one.key}`, { who: one.line })),
  ]);

/** The lines as they were kept; people who were erased since are not in them. */
export function keptLines(record: DataRecord): readonly Json[] {
  const lines = readScalar(record, 'lines');
  const people = [...children(record, 'p')].flatMap(([, values]) => {
    const line = values.get('who');
    return Array.isArray(line) ? [line as Json] : [];
  });
  return Array.isArray(lines) ? [...(lines as readonly Json[]), ...people] : [];
}

/** Until when the reports of a time are wanted; one for each stretch of days. */
const deadlineRef = ({ from, to }: Span): Ref => ({ group: ROLL_UP, key: `${from}_${to}` });

export const deadlineId = (span: Span): string => `deadline:${ROLL_UP}:${deadlineRef(span).key}`;

export const setDeadline = (span: Span, due: Day | undefined): Change =>
  changeOf('deadline', deadlineRef(span), setAll('', { due }));

export const readDeadline = (record: DataRecord): Day | undefined => dayOf(fieldsOf(record)('due'));

/** A cell's report as lines of a bundle, and back. Format 1 is read for ever. */
import * as v from 'valibot';
import { type CellReport, isConsistent } from '../../domain/roll-up/cell-report.ts';
import { type BundleHeader, type BundleLine, BundleProblem } from '../bundle/format.ts';
import { openBundle, readLines } from '../bundle/read.ts';
import { type WrittenBundle, writeBundle } from '../bundle/write.ts';
import { entryShape, headShape, personShape, sessionShape } from './shapes.ts';

const REPORT_FORMAT = 1;

/**
 * - `not_report`: a sound file of ours with something else in it
 * - `unclear`: it is whole, but not as a report is, or its numbers contradict each other
 */
export type ReportRefusal = BundleProblem['code'] | 'not_report' | 'unclear';

export class ReportProblem extends Error {
  readonly code: ReportRefusal;
  constructor(code: ReportRefusal, cause?: unknown) {
    super(`report: ${code}`, { cause });
    this.name = 'ReportProblem';
    this.code = code;
  }
}

/** The same report gives the same lines. */
export function reportLines(report: CellReport): readonly BundleLine[] {
  const { sessions, entries, names, ...head } = report;
  const lines: BundleLine[] = [
    ['report', { format: REPORT_FORMAT, named: names !== undefined, ...head }],
    ...sessions.map((one): BundleLine => ['session', one]),
    ...entries.map((one): BundleLine => ['entry', one]),
    ...(names ?? []).map((one): BundleLine => ['person', one]),
  ];
  // Without what is undefined, which canonical JSON does not know.
  return JSON.parse(JSON.stringify(lines)) as readonly BundleLine[];
}

export const writeReport = (
  report: CellReport,
  about: Pick<BundleHeader, 'from' | 'made'>,
): Promise<WrittenBundle> => writeBundle(reportLines(report), { scope: 'report', ...about });

export interface ReadReport {
  readonly header: BundleHeader;
  /** Of header and content: its name. */
  readonly sha256: string;
  readonly report: CellReport;
}

/** @throws ReportProblem */
export async function readReport(file: Uint8Array): Promise<ReadReport> {
  try {
    const sealed = await openBundle(file);
    const { header, sha256 } = sealed;
    if (header.scope !== 'report') throw new ReportProblem('not_report');
    return { header, sha256, report: reportOf(await readLines(sealed)) };
  } catch (error) {
    throw error instanceof BundleProblem ? new ReportProblem(error.code, error) : error;
  }
}

/** @throws ReportProblem */
export function reportOf([first, ...rest]: readonly BundleLine[]): CellReport {
  const [sort, value] = first ?? [];
  if (sort !== 'report') throw new ReportProblem('unclear');
  if (formatOf(value) > REPORT_FORMAT) throw new ReportProblem('newer');
  const { format: _, named, ...head } = parsed(headShape, value);
  const ofSort = (wanted: string) => rest.flatMap(([one, line]) => (one === wanted ? [line] : []));
  const sessions = ofSort('session').map((one) => parsed(sessionShape, one));
  const entries = ofSort('entry').map((one) => parsed(entryShape, one));
  const names = ofSort('person').map((one) => parsed(personShape, one));
  const known = sessions.length + entries.length + names.length;
  const report = { ...head, sessions, entries, ...(named && { names }) };
  if (known !== rest.length || (!named && names.length > 0) || !isConsistent(report))
    throw new ReportProblem('unclear');
  return report;
}

const formatOf = (value: unknown): number => {
  const { format } = Object(value) as Readonly<Record<string, unknown>>;
  return Number.isSafeInteger(format) ? Number(format) : 0;
};

function parsed<S extends v.GenericSchema>(shape: S, value: unknown): v.InferOutput<S> {
  const read = v.safeParse(shape, value, { abortEarly: true });
  if (!read.success) throw new ReportProblem('unclear');
  return read.output;
}

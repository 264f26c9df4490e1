/** Report files on their way in: read one by one, asked about where the unit is not known, written at once. */
import { batch, computed, signal } from '@preact/signals';
import { compareText } from '../../domain/compare.ts';
import type { Change } from '../../domain/record/edit.ts';
import { type Arriving, arriving, likelyUnit, unitOfCell } from '../../domain/roll-up/arriving.ts';
import { nameKey } from '../../domain/names-alike.ts';
import { forgetNames, type Received, takeReport } from '../../domain/roll-up/received.ts';
import { isSameTime } from '../../domain/roll-up/roll-up.ts';
import { compareUnitNames, editUnit, linkCell } from '../../domain/roll-up/unit.ts';
import {
  type ReadReport,
  readReport,
  ReportProblem,
  type ReportRefusal,
} from '../../transfer/report/lines.ts';
import { commit } from '../records.ts';
import type { Services } from '../services.ts';
import { asReceived, linesToKeep, received, units } from './received.ts';

export type { ReportRefusal };

interface OneFile {
  /** Name of the file. */
  readonly file: string;
}

/** What became of a file. */
export type Outcome =
  | (OneFile & { readonly is: Arriving; readonly one: Received })
  | (OneFile & { readonly is: 'unreadable' })
  | (OneFile & { readonly is: 'refused'; readonly why: ReportRefusal });

/** A sound report of a unit that nobody has named here yet; nothing of it is kept until somebody does. */
export interface Asked extends OneFile {
  readonly read: ReadReport;
}

/** How far the reading is; undefined while none goes on. */
export const adding = signal<{ readonly done: number; readonly of: number } | undefined>(undefined);
/** Of the last files that were added; undefined: none, or the person has seen them. */
export const outcomes = signal<readonly Outcome[] | undefined>(undefined);
export const asked = signal<readonly Asked[]>([]);

/** The cells that are asked about, each once, by the name that its newest file has. */
export const askedCells = computed(() => {
  const cells = new Map<string, Asked>();
  for (const one of asked.value) {
    const known = cells.get(one.read.report.unit.id);
    if (known === undefined || known.read.header.made < one.read.header.made)
      cells.set(one.read.report.unit.id, one);
  }
  const likely = new Map(
    [...cells].map(([cell, { read }]) => [cell, likelyUnit(units.value, read.report.unit)?.key]),
  );
  const isOne = (unit: string | undefined) =>
    [...likely.values()].filter((one) => one === unit).length === 1;
  const named = [...cells].map(([cell, { read }]) => ({
    cell,
    name: read.report.unit.name,
    parent: read.report.unit.parent,
    /** Most likely this one; two cells are never taken for one, as the later would replace the other. */
    likely: isOne(likely.get(cell)) ? likely.get(cell) : undefined,
  }));
  return named.sort(
    (a, b) => compareText(a.parent ?? '', b.parent ?? '') || compareUnitNames(a.name, b.name),
  );
});

let isStopped = false;

/** Nothing that was read by then is kept. */
export function stopAdding(): void {
  isStopped = true;
}

/** Of work without a pause, in milliseconds. */
const SLICE = 50;

/**
 * Reads files and keeps those of known units, all in one write. What was wrong with each comes back in
 * `outcomes`, units that are not known in `asked`. Never rejects; does nothing while others are read.
 */
export async function addFiles(services: Services, files: readonly File[]): Promise<void> {
  if (adding.value !== undefined || files.length === 0) return;
  isStopped = false;
  adding.value = { done: 0, of: files.length };
  try {
    const read = await readAll(files);
    if (!isStopped) await keep(services, read);
  } finally {
    adding.value = undefined;
  }
}

/** As far as it went when it was stopped. */
async function readAll(files: readonly File[]): Promise<readonly (Asked | Outcome)[]> {
  const read: (Asked | Outcome)[] = [];
  let worked = performance.now();
  for (const file of files) {
    read.push(await readOne(file));
    if (performance.now() - worked < SLICE) continue;
    adding.value = { done: read.length, of: files.length };
    await painted();
    worked = performance.now();
    if (isStopped) break;
  }
  return read;
}

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

async function readOne(one: File): Promise<Asked | Outcome> {
  const file = one.name;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await one.arrayBuffer());
  } catch {
    // In a cloud and not here, or moved meanwhile.
    return { file, is: 'unreadable' };
  }
  try {
    return { file, read: await readReport(bytes) };
  } catch (error) {
    if (error instanceof ReportProblem) return { file, is: 'refused', why: error.code };
    throw error;
  }
}

async function keep(services: Services, read: readonly (Asked | Outcome)[]): Promise<void> {
  const all = [...read].sort((a, b) => madeAt(a) - madeAt(b));
  const unknown = all.filter((one) => 'read' in one && unitFor(one) === undefined) as Asked[];
  const { changes, taken } = taking(services, all);
  if (changes.length > 0 && !(await commit(services, changes))) return;
  batch(() => {
    outcomes.value = taken;
    asked.value = [
      ...asked.value.filter(
        ({ read: { sha256 } }) => !unknown.some((one) => one.read.sha256 === sha256),
      ),
      ...unknown,
    ];
  });
}

const madeAt = (one: Asked | Outcome): number => ('read' in one ? one.read.header.made : 0);

const unitFor = ({ read }: Asked): string | undefined =>
  unitOfCell(units.value, read.report.unit.id)?.key;

/** Oldest first, so that a correction finds what it corrects, and names of what it replaces are let go. */
function taking(services: Services, all: readonly (Asked | Outcome)[], linked = unitFor) {
  const here = [...received.value];
  const changes: Change[] = [];
  const taken: Outcome[] = [];
  for (const one of all) {
    if (!('read' in one)) {
      taken.push(one);
      continue;
    }
    const unit = linked(one);
    if (unit === undefined) continue;
    const { sha256, header, report } = one.read;
    const arrival = { sha256, unit, file: one.file, made: header.made, added: services.now() };
    const file = asReceived(arrival, report);
    const is = arriving(file, here);
    taken.push({ file: one.file, is, one: file });
    if (is === 'same') continue;
    const { names: _, ...counts } = report;
    changes.push(takeReport(arrival, linesToKeep(is === 'older' ? counts : report)));
    if (is === 'replaces') changes.push(...replaced(file, here));
    here.push(file);
  }
  return { changes, taken };
}

const replaced = (file: Received, here: readonly Received[]): readonly Change[] =>
  here
    .filter((other) => other.unit === file.unit && isSameTime(other, file))
    .flatMap((other) => forgetNames(other));

/** Where the reports of a cell belong: under a unit that is here, or as a new one below another. */
export type Answer =
  | { readonly cell: string; readonly unit: string }
  | {
      readonly cell: string;
      readonly name: string;
      /** Key of the unit above, or its name: one that is not here is made. */
      readonly under: { readonly key?: string | undefined } | { readonly name: string };
    };

/** Keeps what was asked about, with the units, in one write. False when that failed, after telling. */
export async function answer(services: Services, answers: readonly Answer[]): Promise<boolean> {
  const { changes, byCell } = unitsFor(services, answers);
  const unitIn = ({ read }: Asked) => byCell.get(read.report.unit.id);
  const known = asked.value.filter((one) => unitIn(one) !== undefined);
  const rest = asked.value.filter((one) => unitIn(one) === undefined);
  const { changes: more, taken } = taking(services, known, unitIn);
  if (!(await commit(services, [...changes, ...more]))) return false;
  batch(() => {
    outcomes.value = [...(outcomes.value ?? []), ...taken];
    asked.value = rest;
  });
  return true;
}

function unitsFor(services: Services, answers: readonly Answer[]) {
  const changes: Change[] = [];
  const byCell = new Map<string, string>();
  const byName = new Map(
    units.value.filter(({ deleted }) => !deleted).map(({ key, name }) => [nameKey(name), key]),
  );
  const above = (name: string): string => {
    const key = byName.get(nameKey(name)) ?? services.newId();
    if (!byName.has(nameKey(name))) changes.push(editUnit(key, { name }));
    byName.set(nameKey(name), key);
    return key;
  };
  for (const one of answers) {
    const key = 'unit' in one ? one.unit : services.newId();
    if ('under' in one) {
      const parent = 'name' in one.under ? above(one.under.name) : one.under.key;
      changes.push(editUnit(key, { name: one.name, parent }));
    }
    changes.push(linkCell(key, one.cell));
    byCell.set(one.cell, key);
  }
  return { changes, byCell };
}

/** Leaves them out; the files can be added again. */
export function dropAsked(): void {
  asked.value = [];
}

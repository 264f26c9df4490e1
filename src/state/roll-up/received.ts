/** Units and their report files on this phone, and what they come to over a period. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Day } from '../../domain/day.ts';
import { fieldsOf, numberOf, textOf } from '../../domain/decode.ts';
import { type DataRecord, type Json, recordKey } from '../../domain/record/record.ts';
import type { Span } from '../../domain/report/period.ts';
import type { CellReport } from '../../domain/roll-up/cell-report.ts';
import {
  type Arrival,
  assignReport,
  deadlineId,
  deleteReport,
  forgetNames,
  keptLines,
  type KeptLines,
  readDeadline,
  type Received,
  restoreReport,
} from '../../domain/roll-up/received.ts';
import { isSameTime, type RollUp, rollUp } from '../../domain/roll-up/roll-up.ts';
import {
  editUnit,
  linkCell,
  readUnit,
  ROLL_UP,
  type Unit,
  unitTree,
  unlinkCell,
} from '../../domain/roll-up/unit.ts';
import { reportLines, reportOf } from '../../transfer/report/lines.ts';
import type { BundleLine } from '../../transfer/bundle/format.ts';
import { commit, listOf, openList } from '../records.ts';
import type { Services } from '../services.ts';
import { dayAt } from '../work/today.ts';
import { once, perKey, viewsOf } from '../work/view.ts';

const KINDS = ['unit', 'report', 'deadline'] as const;

/** False when that failed, after telling the person. */
export async function openRollUp(services: Services): Promise<boolean> {
  const missing = KINDS.filter((kind) => listOf(kind).peek() === undefined);
  const done = await Promise.all(missing.map((kind) => openList(services, kind)));
  return done.every(Boolean);
}

export const isRollUpOpen = (): boolean => KINDS.every((kind) => listOf(kind).value !== undefined);

export const units: ReadonlySignal<readonly Unit[]> = viewsOf(listOf('unit'), once(readUnit));

export const unitOf = (key: string): Unit | undefined =>
  units.value.find((unit) => unit.key === key);

/** The tree, without anything deleted. */
export const unitNodes = computed(() => unitTree(units.value));

const receivedViews = viewsOf(listOf('report'), once(readReceived));

/** Every file that was taken in; those that a damaged copy brought are left out. */
export const received: ReadonlySignal<readonly Received[]> = computed(() =>
  receivedViews.value.filter((one) => one !== undefined),
);

function readReceived(record: DataRecord): Received | undefined {
  const get = fieldsOf(record);
  const [unit, made, added] = [textOf(get('unit')), numberOf(get('made')), numberOf(get('added'))];
  if (unit === undefined || made === undefined || added === undefined) return undefined;
  try {
    return {
      id: record.id,
      group: record.group,
      key: recordKey(record),
      unit,
      file: textOf(get('file')) ?? '',
      made,
      madeOn: dayAt(made),
      addedOn: dayAt(added),
      report: reportOf(keptLines(record) as readonly BundleLine[]),
    };
  } catch {
    // It came with somebody's copy and is no report; the record itself stays as it is.
    return undefined;
  }
}

/** A file that is read and not kept yet, as it would be. */
export const asReceived = (arrival: Arrival, report: CellReport): Received => ({
  id: `report:${ROLL_UP}:${arrival.sha256}`,
  group: ROLL_UP,
  key: arrival.sha256,
  unit: arrival.unit,
  file: arrival.file,
  made: arrival.made,
  madeOn: dayAt(arrival.made),
  addedOn: dayAt(arrival.added),
  report,
});

/** As records keep it. */
export function linesToKeep(report: CellReport): KeptLines {
  const all = reportLines(report) as readonly (readonly [string, Json])[];
  return {
    lines: all.filter(([sort]) => sort !== 'person'),
    people: all.flatMap((line) => {
      const { key } = Object(line[1]) as { readonly key?: string };
      return line[0] === 'person' && key !== undefined ? [{ key, line }] : [];
    }),
  };
}

/** Takes a file out again. False when that failed, after telling the person. */
export const removeReport = (services: Services, file: Received): Promise<boolean> =>
  commit(services, deleteReport(file));

/** With its names. False when that failed, after telling the person. */
export const putBackReport = (services: Services, { key, report }: Received): Promise<boolean> =>
  commit(services, [restoreReport(key, linesToKeep(report).people)]);

/** A cell whose reports were taken for those of another unit. */
export interface Move {
  readonly cell: string;
  /** Keys of the units. */
  readonly from: string;
  readonly to: string;
}

/** All its files that are here, and those still to come. False when that failed, after telling the person. */
export const moveCell = (services: Services, { cell, from, to }: Move): Promise<boolean> =>
  commit(services, [
    ...received.value
      .filter(({ unit, report }) => unit === from && report.unit.id === cell)
      .map(({ key }) => assignReport(key, to)),
    unlinkCell(from, cell),
    linkCell(to, cell),
  ]);

/** Of files that count no more, since a later one of the same time came to their unit, the names go. */
export async function forgetReplaced(services: Services, unit: string): Promise<void> {
  const files = received.value.filter((one) => one.unit === unit);
  const changes = files
    .filter((one) => files.some((other) => isSameTime(one, other) && other.made > one.made))
    .flatMap(forgetNames);
  if (changes.length > 0) await commit(services, changes);
}

/** A new unit beside the one that the cell was taken for. Gives its key; undefined when that failed. */
export async function newUnitFor(
  services: Services,
  { report, unit }: Received,
): Promise<string | undefined> {
  const key = services.newId();
  const parent = unitOf(unit)?.parent;
  const done = await commit(services, [editUnit(key, { name: report.unit.name, parent })]);
  return done ? key : undefined;
}

export const deadlineOf = (span: Span): Day | undefined => {
  const record = listOf('deadline').value?.get(deadlineId(span));
  return record && readDeadline(record);
};

const rollUps = perKey((key): ReadonlySignal<RollUp> => {
  const [from = '', to = ''] = key.split('/');
  const span = { from, to };
  return computed(() =>
    rollUp({ units: units.value, received: received.value, span, due: deadlineOf(span) }),
  );
});

/** Reckoned once for all screens, and anew when a file or a unit changes. */
export const rollUpOver = ({ from, to }: Span): RollUp => rollUps(`${from}/${to}`).value;

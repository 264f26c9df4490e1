/** What was studied in all units together (T5), theme by theme. */
import { nameKey } from '../names-alike.ts';
import { isThematic } from '../session-kind.ts';
import type { ReportedSession } from './cell-report.ts';
import {
  attendanceOf,
  type CountedSession,
  heldIn,
  type RollUp,
  type Sum,
  type UnitRow,
} from './roll-up.ts';

/** What one unit adds to a number. */
export interface Share {
  readonly row: UnitRow;
  readonly sessions: readonly CountedSession[];
}

export interface StudyRow extends Pick<Sum, 'present' | 'base' | 'rate'> {
  /** Undefined: sessions that have neither theme nor title. */
  readonly name: string | undefined;
  readonly sessions: number;
  /** By unit, in the order of the tree. */
  readonly shares: readonly Share[];
}

/** The theme with the most sessions first; those without a name last. */
export function studyRows({ rows }: Pick<RollUp, 'rows'>): readonly StudyRow[] {
  const found = new Map<
    string,
    { name: string | undefined; shares: Map<UnitRow, CountedSession[]> }
  >();
  for (const row of rows) {
    for (const one of heldIn(row.sessions).filter(({ session }) => isStudy(session))) {
      const name = one.session.theme ?? one.session.title;
      const key = name === undefined ? '' : nameKey(name);
      const { shares } = found.get(key) ?? { shares: new Map<UnitRow, CountedSession[]>() };
      shares.set(row, [...(shares.get(row) ?? []), one]);
      found.set(key, { name: found.get(key)?.name ?? name, shares });
    }
  }
  return [...found.values()].map(studyRow).sort(mostFirst);
}

const isStudy = ({ kind, theme }: ReportedSession): boolean =>
  theme !== undefined || isThematic(kind) || kind === 'hoc_tap_nq';

function studyRow(found: {
  readonly name: string | undefined;
  readonly shares: ReadonlyMap<UnitRow, readonly CountedSession[]>;
}): StudyRow {
  const sessions = [...found.shares.values()].flat();
  return {
    name: found.name,
    ...attendanceOf(sessions),
    sessions: sessions.length,
    shares: [...found.shares].map(([row, held]) => ({ row, sessions: held })),
  };
}

const mostFirst = (one: StudyRow, other: StudyRow): number =>
  Number(one.name === undefined) - Number(other.name === undefined) ||
  other.sessions - one.sessions ||
  other.present - one.present;

/** The yearly matrix (T2): member × month. */
import { yearOf } from '../day.ts';
import type { Status } from '../attendance/status.ts';
import type { PersonFigures } from './people.ts';

export interface MatrixRow {
  readonly member: string;
  readonly fullName: string;
  /** Twelve months, each with what was recorded of every session in it, oldest first. */
  readonly months: readonly (readonly Status[])[];
  readonly present: number;
  readonly base: number;
  readonly rate: number | undefined;
}

/** @param people with figures of that year only, in the order of the list */
export const matrixOf = (people: readonly PersonFigures[], year: number): readonly MatrixRow[] =>
  people.map(({ member, fullName, sessions, present, base, rate }) => ({
    member,
    fullName,
    months: Array.from({ length: 12 }, (_, month) =>
      sessions
        .filter(
          ({ session: { day } }) => yearOf(day) === year && Number(day.slice(5, 7)) === month + 1,
        )
        .map(({ row }) => row.mark.status),
    ),
    present,
    base,
    rate,
  }));

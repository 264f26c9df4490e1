/** Reports of made-up cells: so many sessions, attendances and people, spread over them without a rest. */
import { type AttendanceCount, countAttendance } from '../../src/domain/attendance/count.ts';
import { addDays, daysBetween } from '../../src/domain/day.ts';
import type { Period } from '../../src/domain/report/period.ts';
import { spanOf } from '../../src/domain/report/period.ts';
import type { CellReport, ReportedSession } from '../../src/domain/roll-up/cell-report.ts';
import type { SessionKind } from '../../src/domain/session-kind.ts';

export const NO_COUNT: AttendanceCount = countAttendance([]);

export const countOf = (present: number, base = present): AttendanceCount => ({
  ...NO_COUNT,
  total: base,
  official: base,
  base,
  present,
  presentOfficial: present,
  unexcused: base - present,
});

/** A report with nothing in it yet. */
export function emptyReport(id: string, name: string, period: Period): CellReport {
  return {
    unit: { id, name, kind: 'khom_ap' },
    period: { by: period.by, ...spanOf(period) },
    people: { total: 0, official: 0, probationary: 0, came: 0 },
    plans: 0,
    works: { registered: 0, skilful: 0 },
    tasks: { due: 0, onTime: 0, late: 0, open: 0 },
    sessions: [],
    entries: [],
  };
}

export interface Asked {
  readonly cells: number;
  readonly period: Period;
  readonly people: number;
  /** By theme: how many sessions and attendances in all cells together. */
  readonly themes: readonly {
    readonly theme: string;
    readonly kind: SessionKind;
    readonly sessions: number;
    readonly attendances: number;
  }[];
}

/** Whole parts of a sum that together are the sum. */
const share = (sum: number, parts: number, index: number): number =>
  Math.floor((sum * (index + 1)) / parts) - Math.floor((sum * index) / parts);

/** In the order of the cells. Every tenth who should have come stayed away. */
export function madeReports({ cells, period, people, themes }: Asked): readonly CellReport[] {
  const { from, to } = spanOf(period);
  const days = daysBetween(from, to) + 1;
  const sessions = Array.from({ length: cells }, (): ReportedSession[] => []);
  for (const { theme, kind, sessions: count, attendances } of themes) {
    for (let index = 0; index < count; index += 1) {
      const present = share(attendances, count, index);
      const day = addDays(from, Math.floor((index * days) / count));
      const key = `s-${fileSafe(theme)}-${index}`;
      const held = { key, kind, status: 'closed', day, theme } as const;
      const base = present + Math.floor(present / 9);
      sessions[index % cells]?.push({ ...held, count: countOf(present, base), minutes: 95 });
    }
  }
  return sessions.map((held, index) => {
    const total = share(people, cells, index);
    return {
      ...emptyReport(`cell-${index}`, `Chi bộ thôn ${index + 1}`, period),
      people: { total, official: total, probationary: 0, came: total },
      sessions: [...held].sort((a, b) => (a.day < b.day ? -1 : 1)),
    };
  });
}

const fileSafe = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '').slice(0, 20);

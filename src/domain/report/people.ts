/** What each person did in a period: sessions on whose list they were, and the talks they gave. */
import type { AbsenceAlert, HeldSession } from '../absence-alert.ts';
import { countAttendance } from '../attendance/count.ts';
import type { SheetRow } from '../attendance/sheet.ts';
import { compareText } from '../compare.ts';
import { nameKey } from '../people-order.ts';
import type { SessionHead } from '../session/session.ts';
import { printedShare } from '../share.ts';

export interface SheetOfSession extends HeldSession {
  readonly session: SessionHead;
}

export interface PersonSession {
  readonly session: SessionHead;
  readonly row: SheetRow;
}

export interface PersonFigures {
  /** Key of the member. */
  readonly member: string;
  /** Empty once erased. */
  readonly fullName: string;
  /** Oldest first. */
  readonly sessions: readonly PersonSession[];
  /** Sessions the person came to, of those that count. */
  readonly present: number;
  readonly base: number;
  /** 0–1 as it is printed; undefined when the person never had to come. */
  readonly rate: number | undefined;
  readonly late: number;
  readonly excused: number;
  readonly unexcused: number;
  /** Keys of the sessions in which the person took the floor. */
  readonly spoke: readonly string[];
}

/**
 * @param held sheets in the order of their days
 * @param speakers by key of the session
 */
export function peopleFigures(
  held: readonly SheetOfSession[],
  speakers: ReadonlyMap<string, ReadonlySet<string>>,
): readonly PersonFigures[] {
  const found = new Map<string, PersonSession[]>();
  for (const { session, rows } of held) {
    for (const row of rows) {
      const sessions = found.get(row.member) ?? [];
      sessions.push({ session, row });
      found.set(row.member, sessions);
    }
  }
  return [...found].map(([member, sessions]) => personOf(member, sessions, speakers));
}

function personOf(
  member: string,
  sessions: readonly PersonSession[],
  speakers: ReadonlyMap<string, ReadonlySet<string>>,
): PersonFigures {
  const { present, base, late, excused, unexcused } = countAttendance(
    sessions.map(({ row }) => ({ ...row, status: row.mark.status })),
  );
  return {
    member,
    // The name as the newest list has it.
    fullName: sessions[sessions.length - 1]?.row.fullName ?? '',
    sessions,
    present,
    base,
    rate: printedShare(present, base),
    late,
    excused,
    unexcused,
    spoke: sessions
      .map(({ session }) => session.key)
      .filter((key) => speakers.get(key)?.has(member) === true),
  };
}

/** People who came at least once (người); the attendances (lượt) are another number. */
export const peopleWhoCame = (people: readonly PersonFigures[]): readonly PersonFigures[] =>
  people.filter(({ sessions }) =>
    sessions.some(({ row: { mark } }) => mark.status === 'co_mat' || mark.status === 'di_muon'),
  );

/** Those with an alert first, then by rate, the lowest first; those without one last. */
export function needingAttention(
  people: readonly PersonFigures[],
  alerts: readonly AbsenceAlert[],
): readonly PersonFigures[] {
  const alerted = new Set(alerts.map(({ member }) => member));
  const place = ({ member, rate }: PersonFigures): number =>
    alerted.has(member) ? -1 : (rate ?? 2);
  return people
    .map((person) => ({ person, place: place(person), name: nameKey(person.fullName) }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        (a.person.rate ?? 2) - (b.person.rate ?? 2) ||
        compareText(a.name, b.name),
    )
    .map(({ person }) => person);
}

/** Closing a session, and what can be done with a closed one. */
import { type MarkPatch, freezeRoster, markMember } from '../attendance/attendance-edits.ts';
import type { AttendanceCount } from '../attendance/count.ts';
import { countSheet, type SheetRow, withMark } from '../attendance/sheet.ts';
import { corrected, type CorrectionNote, readCorrections } from '../correction.ts';
import type { Change } from '../record/edit.ts';
import type { DataRecord, Json } from '../record/record.ts';
import { changeOf, type Ref, setAll } from '../write.ts';
import { readCount, type Session, type SessionScore } from './session.ts';
import { type Warning, writeWarnings } from './warning.ts';

export interface Closing {
  readonly rows: readonly SheetRow[];
  /** Told and passed over: they never keep a session from being closed. */
  readonly warnings: readonly Warning[];
  readonly requiredMinutes?: number | undefined;
  readonly score?: SessionScore | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** List, counts, required length, score and warnings stay with the session from now on. */
export const closeSession = (
  ref: Ref,
  { rows, warnings, requiredMinutes, score, now }: Closing,
): readonly Change[] => [
  changeOf(
    'session',
    ref,
    setAll('', {
      status: 'closed',
      closedAt: now,
      current: undefined,
      since: undefined,
      count: { ...countSheet(rows) },
      required: requiredMinutes,
      score: score && scoreValue(score),
      warnings: writeWarnings(warnings),
    }),
  ),
  freezeRoster(ref, rows),
];

/** Goes back to work on it; that it was closed stays visible. */
export const reopenSession = (ref: Ref, note: CorrectionNote): Change =>
  corrected(changeOf('session', ref, setAll('', { status: 'running' })), note);

/**
 * What is changed while a closed session is open again is a correction too, one for each reopening;
 * undefined for a session that was never closed.
 * @param now milliseconds since 1970
 */
export function openAgainNote(
  { status, closedAt, corrections }: Pick<Session, 'status' | 'closedAt' | 'corrections'>,
  now: number,
): CorrectionNote | undefined {
  if (status !== 'running' || closedAt === undefined) return undefined;
  const reopened = corrections.filter(({ values }) =>
    values.some(({ of, field, new: after }) => isStatus(of, field) && after === 'running'),
  );
  const last = reopened[reopened.length - 1];
  // Its own id: closing again would otherwise take the reopening out of sight.
  return last && { id: `${last.id}-open`, now, reason: last.reason };
}

/** It did not take place or does not count. The reason is asked for and kept. */
export const voidSession = (
  ref: Ref,
  reason: string,
  note: Omit<CorrectionNote, 'reason'>,
): Change =>
  corrected(changeOf('session', ref, setAll('', { status: 'void', voidReason: reason })), {
    ...note,
    reason,
  });

/** Voided by mistake: back to what it was. */
export const unvoidSession = (ref: Ref, note: CorrectionNote): Change =>
  corrected(
    changeOf('session', ref, (old) =>
      setAll('', { status: statusBeforeVoid(old), voidReason: undefined }),
    ),
    note,
  );

/** What the last correction that voided it replaced. */
function statusBeforeVoid(record: DataRecord | undefined): Json {
  const values = record === undefined ? [] : readCorrections(record).flatMap((one) => one.values);
  const voided = values.filter(({ of, field, new: now }) => isStatus(of, field) && now === 'void');
  return voided[voided.length - 1]?.old ?? 'planned';
}

const isStatus = (of: string, field: string): boolean => of === 'session' && field === 'status';

/** Corrects a mark of a closed session together with the counts kept in it. */
export const correctMark = (
  ref: Ref,
  rows: readonly SheetRow[],
  member: string,
  patch: MarkPatch,
  note: CorrectionNote,
): readonly Change[] => [
  corrected(markMember(ref, member, patch, note.now), note),
  corrected(
    changeOf(
      'session',
      ref,
      setAll('', { count: { ...countSheet(withMark(rows, member, patch)) } }),
    ),
    note,
  ),
];

/** The counts at the last closing, whatever was corrected since; undefined before it. */
export function countAtClosing(session: Session): AttendanceCount | undefined {
  const { corrections, closedAt, count } = session;
  if (closedAt === undefined) return count;
  const [first] = corrections
    .filter(({ at }) => at > closedAt)
    .flatMap(({ values }) =>
      values.filter(({ of, field }) => of === 'session' && field === 'count'),
    );
  return (first && readCount(first.old)) ?? count;
}

/** The score of a closed session as its list shows it. */
export const keepScore = (ref: Ref, score: SessionScore): Change =>
  changeOf('session', ref, setAll('', { score: scoreValue(score) }));

const scoreValue = (score: SessionScore): Json => ({
  rubric: score.rubric,
  points: score.points,
  class: score.class ?? null,
});

/** Lists of people from outside. What reads them comes when a list is there, as few visits have one. */
import { signal } from '@preact/signals';
import type { Member } from '../../domain/member/member.ts';
import { type PlannedRow, planImport } from '../../transfer/roster/plan.ts';
import { LIMITS, type RosterResult, type RosterRow } from '../../transfer/roster/preview.ts';

export type Planned = PlannedRow;
export type Roster = Exclude<RosterResult, { refused: unknown }>;
export type Refused = Extract<RosterResult, { refused: unknown }>;
export type { RosterResult, RosterRow };

/** A list that was pasted where one name was asked for, on its way to the preview. */
export const pastedRoster = signal('');

export async function readPasted(text: string): Promise<RosterResult> {
  const { readRosterText } = await import('../../transfer/roster/text.ts');
  return readRosterText(text, 'pasted');
}

/** @param sheet of a workbook; the first with names without it */
export async function readFile(file: Blob, sheet?: string): Promise<RosterResult> {
  if (file.size > LIMITS.fileBytes) return { refused: 'too_large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { refused: 'unreadable' };
  try {
    const { readRosterFile } = await import('../../transfer/roster/file.ts');
    return await readRosterFile(new Uint8Array(bytes), sheet);
  } catch {
    // A parser met what it was not made for.
    return { refused: 'damaged' };
  }
}

/** What each row would be to the people who are there, leavers too. */
export const planRoster = (
  rows: readonly RosterRow[],
  people: readonly Member[],
): readonly Planned[] =>
  planImport(
    rows,
    people.map(({ key, fullName }) => ({ id: key, fullName })),
  );

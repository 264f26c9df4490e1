/** What can be recorded of those who came and those who did not. */
import type { RosterEntry } from '../member/roster.ts';
import { isExpected } from '../member/standing.ts';
import type { Change, Edit } from '../record/edit.ts';
import { type DataRecord, readScalar } from '../record/record.ts';
import { changeOf, oneLine, type Patch, type Ref, removed, restored, setAll } from '../write.ts';
import type { Attendance, Guest } from './attendance.ts';
import type { SheetRow } from './sheet.ts';
import { isPresent, type Mark, STATUSES, UNRECORDED } from './status.ts';

export type MarkPatch = Patch<Omit<Mark, 'at' | 'status'>> & { readonly status?: Mark['status'] };

const placeOf = (member: string): string => `m/${member}`;

/**
 * Writes what is given. A reason stays kept under another status, so that tapping back brings it back.
 * @param now milliseconds since 1970
 */
export const markMember = (ref: Ref, member: string, patch: MarkPatch, now: number): Change =>
  changeOf('attendance', ref, setAll(placeOf(member), { ...patch, at: now }));

/** Everybody who has to come and is not recorded yet; whoever is recorded stays as recorded. */
export const markAllPresent = (ref: Ref, rows: readonly SheetRow[], now: number): Change =>
  changeOf('attendance', ref, (old) =>
    rows
      .filter(
        ({ standing, member }) => isExpected(standing) && statusIn(old, member) === 'chua_ghi',
      )
      .flatMap(({ member }) => setAll(placeOf(member), { status: 'co_mat', at: now })),
  );

/** Present by a card; a second time changes nothing. */
export const checkIn = (ref: Ref, member: string, now: number): Change =>
  changeOf('attendance', ref, (old) =>
    isPresent(statusIn(old, member)) ? [] : setAll(placeOf(member), { status: 'co_mat', at: now }),
  );

/** Undo: the marks of these members as they were. */
export const restoreMarks = (before: Attendance, members: readonly string[]): Change =>
  changeOf(
    'attendance',
    before,
    members.flatMap((member) => {
      const { status, reason, late, note, at } = before.marks.get(member) ?? UNRECORDED;
      return setAll(placeOf(member), { status, reason, late, note, at });
    }),
  );

/** @param guest with a new id, or with that of the guest to change */
export const putGuest = (ref: Ref, { id, name, office, kind }: Guest): Change =>
  changeOf(
    'attendance',
    ref,
    setAll(`g/${id}`, { name: oneLine(name), office: office && oneLine(office), kind }),
  );

export const removeGuest = (ref: Ref, id: string): Change =>
  changeOf('attendance', ref, removed(`g/${id}`));

export const restoreGuest = (ref: Ref, id: string): Change =>
  changeOf('attendance', ref, restored(`g/${id}`));

/** Keeps the list as it is today with the session. */
export const freezeRoster = (ref: Ref, entries: readonly RosterEntry[]): Change =>
  changeOf('attendance', ref, entries.flatMap(frozenEntry));

const frozenEntry = (entry: RosterEntry): readonly Edit[] =>
  setAll(`r/${entry.member}`, {
    name: entry.fullName,
    nickname: entry.nickname,
    role: entry.role,
    type: entry.memberType,
    standing: entry.standing,
    unit: entry.unit,
    order: entry.order,
  });

function statusIn(old: DataRecord | undefined, member: string): Mark['status'] {
  const value = old === undefined ? undefined : readScalar(old, `${placeOf(member)}/status`);
  return STATUSES.find((status) => status === value) ?? 'chua_ghi';
}

/** Everything that can be recorded in the attendance of a session, each with its undo. */
import type { ReadonlySignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Guest } from '../../../domain/attendance/attendance.ts';
import {
  checkIn,
  markAllPresent,
  type MarkPatch,
  markMember,
  putGuest,
  removeGuest,
  restoreGuest,
  restoreMarks,
} from '../../../domain/attendance/attendance-edits.ts';
import { type SheetRow, unrecordedOf } from '../../../domain/attendance/sheet.ts';
import { correctMark } from '../../../domain/session/closing.ts';
import type { Session } from '../../../domain/session/session.ts';
import type { Ref } from '../../../domain/write.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { commit } from '../../../state/records.ts';
import type { Services } from '../../../state/services.ts';
import { sheetRowsOf } from '../../../state/work/attendance-sheet.ts';
import { attendanceOf } from '../../../state/work/session.ts';
import { hapticTick } from '../../../ui/touch.ts';
import { type Edit, useEdit } from '../use-edit.ts';
import { type Undoable, undoableWith } from './undoable.ts';
import { nameOf, statusName } from './words.ts';

/** Each resolves with false when it is not on the phone. */
export interface Marking {
  /** Present; somebody present is not recorded any more. */
  readonly tick: (row: SheetRow) => Promise<boolean>;
  readonly mark: (member: string, patch: MarkPatch) => Promise<boolean>;
  /** A text that saves itself while it is typed: nothing to take back at every pause. */
  readonly note: (member: string, note: string | undefined) => Promise<boolean>;
  readonly markRest: () => Promise<boolean>;
  readonly checkIn: (member: string) => Promise<boolean>;
  readonly addGuest: (guest: Guest) => Promise<boolean>;
  readonly changeGuest: (before: Guest, guest: Guest) => Promise<boolean>;
  readonly removeGuest: (guest: Guest) => Promise<boolean>;
  /** Takes the last of them back. */
  readonly undo: () => Promise<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
}

/** The same object while the session is the same. */
export function useMarking(session: Session): Marking {
  const services = useServices();
  const edit = useEdit(session);
  const latest = useRef(edit);
  latest.current = edit;
  const { group, key } = session;
  return useMemo(() => {
    const now = () => latest.current;
    const undoable = undoableWith((changes) => now().write(changes));
    return makeMarking({ services, ref: { group, key }, undoable, edit: now });
  }, [services, group, key]);
}

interface Desk {
  readonly services: Services;
  readonly ref: Ref;
  readonly undoable: Undoable;
  readonly edit: () => Edit;
}

function makeMarking({ services, ref, undoable, edit }: Desk): Marking {
  const { record, offer } = undoable;
  const before = () => attendanceOf(ref).peek();
  const rows = () => sheetRowsOf(ref).peek();
  /** Undefined while nothing is corrected. */
  const correct = (member: string, patch: MarkPatch): Promise<boolean> | undefined => {
    const note = edit().note();
    return note && commit(services, correctMark(ref, rows(), member, patch, note));
  };
  const change = (member: string, patch: MarkPatch) =>
    markMember(ref, member, patch, services.now());
  const mark = (member: string, patch: MarkPatch): Promise<boolean> => {
    hapticTick();
    return (
      correct(member, patch) ?? record(change(member, patch), restoreMarks(before(), [member]))
    );
  };
  return {
    mark,
    note: (member, note) => correct(member, { note }) ?? edit().write([change(member, { note })]),
    tick: (row) => {
      const isBack = row.mark.status === 'co_mat';
      const done = mark(row.member, { status: isBack ? 'chua_ghi' : 'co_mat' });
      if (isBack || isRecorded(row)) offer(overwritten(row, isBack));
      return done;
    },
    markRest: async () => {
      const rest = unrecordedOf(rows());
      const members = rest.map(({ member }) => member);
      hapticTick();
      const back = restoreMarks(before(), members);
      const done = await record(markAllPresent(ref, rest, services.now()), back);
      if (done) offer(t('attendance.restDone', { count: rest.length }), back);
      return done;
    },
    checkIn: (member) =>
      record(checkIn(ref, member, services.now()), restoreMarks(before(), [member])),
    addGuest: (guest) => record(putGuest(ref, guest), removeGuest(ref, guest.id)),
    changeGuest: (old, guest) => record(putGuest(ref, guest), putGuest(ref, old)),
    removeGuest: (guest) => {
      const done = record(removeGuest(ref, guest.id), restoreGuest(ref, guest.id));
      offer(t('attendance.guests.removed', { name: guest.name }));
      return done;
    },
    undo: undoable.undo,
    canUndo: undoable.canUndo,
  };
}

/** By a person, not by the standing that somebody has. */
const isRecorded = ({ mark: { status, at } }: SheetRow): boolean =>
  at !== undefined && status !== 'chua_ghi';

const overwritten = (row: SheetRow, isBack: boolean): string => {
  const said = { name: nameOf(row), status: statusName(row.mark.status) };
  return isBack ? t('attendance.cleared', said) : t('attendance.replaced', said);
};

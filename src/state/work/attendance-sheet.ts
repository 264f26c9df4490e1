/** The attendance sheet of an open session: quick enough for a tick on a long list. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { AttendanceCount } from '../../domain/attendance/count.ts';
import { countSheet, type SheetRow, sheetOf } from '../../domain/attendance/sheet.ts';
import type { Mark } from '../../domain/attendance/status.ts';
import { touchedPeople } from '../../domain/attendance/touched.ts';
import { orderPeople, type PeopleOrder } from '../../domain/people-order.ts';
import type { Ref } from '../../domain/write.ts';
import { unsaved } from '../unsaved.ts';
import { groupOf, membersOf } from './groups.ts';
import { attendanceOf, sessionOf } from './session.ts';
import { perKey } from './view.ts';

/** In the order of the group. A row that a change did not touch stays the same object. */
export const sheetRowsOf = ({ group, key }: Ref): ReadonlySignal<readonly SheetRow[]> =>
  rowsBy(`${group}/${key}`);

export const sheetCountOf = ({ group, key }: Ref): ReadonlySignal<AttendanceCount> =>
  countBy(`${group}/${key}`);

/** Members and guests whose last change is not on the phone yet. */
export const unsavedPeopleOf = ({ group, key }: Ref): ReadonlySignal<ReadonlySet<string>> =>
  unsavedBy(`${group}/${key}`);

const rowsBy = perKey((id): ReadonlySignal<readonly SheetRow[]> => {
  const ref = refOf(id);
  const inOrder = orderKeeper();
  const unchanged = rowKeeper();
  return computed(() => {
    const session = sessionOf(ref).value;
    if (session === undefined) return [];
    const all = sheetOf(attendanceOf(ref).value, session, membersOf(ref.group).value);
    return inOrder(unchanged(all), groupOf(ref.group)?.peopleOrder ?? 'name');
  });
});

const countBy = perKey((id) => computed(() => countSheet(rowsBy(id).value)));

const unsavedBy = perKey((id) => computed(() => touchedPeople(unsaved.value, refOf(id))));

function refOf(id: string): Ref {
  const [group = '', key = ''] = id.split('/');
  return { group, key };
}

/** Sorting names is slow, and a tick changes none. */
function orderKeeper() {
  let known = '';
  let places: ReadonlyMap<string, number> = new Map();
  return (rows: readonly SheetRow[], order: PeopleOrder): readonly SheetRow[] => {
    const names = rows.map((row) => [row.member, row.fullName, row.role, row.order].join('/'));
    const now = `${order} ${names.join()}`;
    if (now !== known) {
      known = now;
      places = new Map(orderPeople(rows, order).map(({ member }, place) => [member, place]));
    }
    const placeOf = ({ member }: SheetRow): number => places.get(member) ?? 0;
    return [...rows].sort((one, other) => placeOf(one) - placeOf(other));
  };
}

function rowKeeper() {
  let known: ReadonlyMap<string, SheetRow> = new Map();
  return (rows: readonly SheetRow[]): readonly SheetRow[] => {
    const kept = rows.map((row) => {
      const before = known.get(row.member);
      return before !== undefined && isSameRow(before, row) ? before : row;
    });
    known = new Map(kept.map((row) => [row.member, row]));
    return kept;
  };
}

const ABOUT = [
  'fullName',
  'nickname',
  'role',
  'memberType',
  'standing',
  'unit',
  'order',
  'erased',
] as const satisfies readonly (keyof SheetRow)[];
const OF_MARK = [
  'status',
  'reason',
  'late',
  'note',
  'at',
] as const satisfies readonly (keyof Mark)[];

const isSameRow = (one: SheetRow, other: SheetRow): boolean =>
  OF_MARK.every((name) => one.mark[name] === other.mark[name]) &&
  ABOUT.every((name) => one[name] === other[name]);

/** A group with people, in records without a database. */
import { fireEvent } from '@testing-library/preact';
import { addMember } from '../../src/domain/member/member-edits.ts';
import type { MemberDraft } from '../../src/domain/member/member-edits.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import type { GroupKind } from '../../src/domain/group/group.ts';
import { readMember, type Member } from '../../src/domain/member/member.ts';
import { isDeleted } from '../../src/domain/record/record.ts';
import { memoryRecords, type MemoryRecords } from '../helpers/memory-records.ts';

export const GROUP = 'NHOM';

/** People by key: A, B, C … */
export async function groupOf(
  people: readonly (string | MemberDraft)[],
  kind: GroupKind = 'khom_ap',
): Promise<MemoryRecords> {
  const records = memoryRecords();
  await records.change([
    createGroup(GROUP, { name: 'Chi bộ ấp Đông', kind }),
    ...people.map((one, at) =>
      addMember(
        { group: GROUP, key: keyOf(at) },
        typeof one === 'string' ? { fullName: one } : one,
        CODE.slice(0, 15) + (at % 10),
      ),
    ),
  ]);
  return records;
}

const CODE = '0123456789ABCDEF';

export const keyOf = (at: number): string => String.fromCodePoint(65 + at);

/** Who is on the list in storage, not on the screen. */
export const storedPeople = (records: MemoryRecords): readonly Member[] =>
  [...records.all.values()]
    .filter((record) => record.kind === 'member' && !isDeleted(record))
    .map(readMember);

export const storedNames = (records: MemoryRecords): readonly string[] =>
  storedPeople(records).map(({ fullName }) => fullName);

/** As Enter does in a field. */
export function enter(field: HTMLElement): void {
  const form = field.closest('form');
  if (form === null) throw new Error('no form around the field');
  fireEvent.submit(form);
}

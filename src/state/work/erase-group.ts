/** Erasing a group for good. */
import { eraseEdits } from '../../domain/record/erasure.ts';
import { readMember } from '../../domain/member/member.ts';
import { RECORD_KINDS } from '../../domain/record/record.ts';
import { commit } from '../records.ts';
import { saved } from '../saving.ts';
import type { Services } from '../services.ts';
import { eraseTraces } from './erase-traces.ts';

const WHOLLY = [...eraseEdits([]), { path: '$del', value: true }];

/**
 * Erases a group with everything written in it: no name, text or mark of it stays on this phone, and
 * merging brings none back. False when that failed, after telling.
 */
export async function eraseGroup(services: Services, group: string): Promise<boolean> {
  const names: string[] = [];
  const erase = async () => {
    const members = await services.records.list('member', group);
    names.push(...members.map((record) => readMember(record).fullName));
    const lists = RECORD_KINDS.map(async (kind) => {
      const records = await services.records.list(kind, group);
      return records.map(({ id }) => ({ id, kind, group, edits: WHOLLY }));
    });
    return commit(services, (await Promise.all(lists)).flat());
  };
  const erasing = erase();
  if (!(await saved(erasing)) || !(await erasing)) return false;
  await eraseTraces(services, { keys: [group], names });
  return true;
}

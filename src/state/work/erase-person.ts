/** Erasing a person for good. */
import type { Member } from '../../domain/member/member.ts';
import { erasePerson as erasing } from '../../domain/session/erasing.ts';
import { commit } from '../records.ts';
import type { Services } from '../services.ts';
import { eraseTraces } from './erase-traces.ts';
import { sessionsOf } from './groups.ts';
import { today } from './today.ts';

/** Names and notes go everywhere on this phone, counts stay. False when that failed, after telling. */
export async function erasePerson(services: Services, member: Member): Promise<boolean> {
  const sessions = sessionsOf(member.group).value;
  if (!(await commit(services, erasing(member, sessions, today(services))))) return false;
  await eraseTraces(services, { keys: [member.key], names: [member.fullName] });
  return true;
}

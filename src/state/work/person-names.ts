/** Names of the people of a session. */
import type { Session } from '../../domain/session/session.ts';
import { t } from '../../i18n/translate.ts';
import { membersOf } from './groups.ts';
import { attendanceOf } from './session.ts';

/** In the order of the keys; erased people have no name any more. */
export const namesOf = (group: string, keys: readonly string[]): readonly string[] =>
  keys.map((key) => nameIn(group, key) ?? t('minutes.erased'));

/** The name of a member or guest; a closed session keeps the names it was closed with. */
export function personName(session: Session, who: string): string {
  const { frozen, guests } = attendanceOf(session).value;
  const guest = guests.find(({ id }) => id === who)?.name;
  const listed = frozen.find(({ member }) => member === who)?.fullName;
  return guest ?? (listed || nameIn(session.group, who)) ?? t('minutes.erased');
}

function nameIn(group: string, key: string): string | undefined {
  const name = membersOf(group).value.find((member) => member.key === key)?.fullName;
  return name === '' ? undefined : name;
}

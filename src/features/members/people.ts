/** What the screens of people say of one, and how somebody new is written. */
import { checkInCodeOf } from '../../domain/check-in-code.ts';
import type { Day } from '../../domain/day.ts';
import { type Group, isCell } from '../../domain/group/group.ts';
import { joinedOn, leftOn, type Member } from '../../domain/member/member.ts';
import { addMember, type MemberDraft } from '../../domain/member/member-edits.ts';
import { standingOn } from '../../domain/member/standing.ts';
import type { Change } from '../../domain/record/edit.ts';
import type { Ref } from '../../domain/write.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import type { Services } from '../../state/services.ts';
import { membersOf, sessionsOf } from '../../state/work/groups.ts';
import { today } from '../../state/work/today.ts';

/** Everybody with a name, leavers too. */
export const namedIn = (group: string): readonly Member[] =>
  membersOf(group).value.filter(({ erased }) => !erased);

export const hasLeft = (member: Member, day: Day): boolean => {
  const left = leftOn(member);
  return left !== undefined && left <= day;
};

/** Somebody new, and what takes them off again. */
export interface Newcomer {
  readonly ref: Ref;
  readonly change: Change;
}

/** Adds a person. Where sessions were held before today, they are on the list from today on. */
export function newcomer(
  services: Pick<Services, 'newId' | 'now'>,
  group: string,
  draft: MemberDraft,
): Newcomer {
  const ref = { group, key: services.newId() };
  const since = firstDay(group, today(services));
  return { ref, change: addMember(ref, { joinedOn: since, ...draft }, checkInCodeOf(ref.key)) };
}

const firstDay = (group: string, day: Day): Day | undefined =>
  sessionsOf(group).value.some((session) => session.day < day) ? day : undefined;

/** One line of what is special about a person on a day. */
export function aboutMember(member: Member, { kind }: Group, day: Day): string {
  const joined = joinedOn(member);
  const left = leftOn(member);
  const standing = standingOn(member, day);
  const parts = [
    isCell(kind) && member.role !== 'dang_vien' && t(`members.roles.${member.role}`),
    isCell(kind) && member.memberType === 'du_bi' && t('members.types.du_bi'),
    member.nickname,
    member.unit,
    standing !== 'binh_thuong' && t(`members.standings.${standing}`),
    joined !== undefined && joined > day && t('members.fromDay', { day: formatDay(joined) }),
    left !== undefined && t('members.leftOn', { day: formatDay(left) }),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

import { type Group, isCell } from '../../domain/group/group.ts';
import type { Member } from '../../domain/member/member.ts';
import { editMember, type MemberPatch } from '../../domain/member/member-edits.ts';
import { MEMBER_TYPES } from '../../domain/member/standing.ts';
import { proposeCapitals } from '../../domain/names.ts';
import { orderPeople, ROLES } from '../../domain/people-order.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { today } from '../../state/work/today.ts';
import { Choice, Segments } from '../../ui/controls.tsx';
import { groupOf, membersOf } from '../../state/work/groups.ts';
import { Belonging } from './belonging.tsx';
import { GroupFrame } from './frame.tsx';
import { moveTo } from './hand-order.ts';
import { NotHere } from './not-here.tsx';
import { hasLeft, namedIn } from './people.ts';
import { RemoveMember } from './remove-member.tsx';
import { SavedField } from './saved-field.tsx';
import { Standings } from './standings.tsx';

interface MemberScreenProps {
  readonly group: string;
  readonly at: string;
}

/** One person: what is kept of them, and nothing more. */
export function MemberScreen({ group: groupKey, at }: MemberScreenProps) {
  const member = membersOf(groupKey).value.find(({ key }) => key === at);
  const name = member?.fullName ?? '';
  return (
    <GroupFrame at={groupKey} title={() => (name === '' ? t('members.title') : name)}>
      {(group) =>
        member === undefined || member.erased ? (
          <NotHere group={groupKey} />
        ) : (
          <main class="page" id="main">
            <p class="hint">{group.name}</p>
            <About group={group} member={member} />
            <Standings group={group} member={member} />
            <Belonging member={member} />
            <p>
              <a
                class="page-link"
                href={routeHref({ name: 'person', group: member.group, key: member.key })}
              >
                {t('members.everything')}
              </a>
            </p>
            <RemoveMember member={member} />
          </main>
        )
      }
    </GroupFrame>
  );
}

interface AboutProps {
  readonly group: Group;
  readonly member: Member;
}

function About({ group, member }: AboutProps) {
  const services = useServices();
  const set = (patch: MemberPatch) => commit(services, [editMember(member, patch)]);
  const proposed = proposeCapitals(member.fullName);
  return (
    <section class="page-part" aria-labelledby="about">
      <h2 id="about" class="visually-hidden">
        {t('members.about')}
      </h2>
      <SavedField
        label={t('members.name')}
        autocapitalize="words"
        stored={member.fullName}
        problemOf={(text) => (/\p{L}/u.test(text) ? undefined : t('members.nameMissing'))}
        save={(fullName) => set({ fullName })}
      />
      {proposed !== undefined && (
        <button
          type="button"
          class="button proposal"
          onClick={() => void set({ fullName: proposed })}
        >
          {t('members.writeAs', { name: proposed })}
        </button>
      )}
      {isCell(group.kind) && <CellFields member={member} set={set} />}
      <SavedField
        label={t('members.nickname')}
        hint={t('members.nicknameHint')}
        autocapitalize="words"
        stored={member.nickname ?? ''}
        save={(nickname) => set({ nickname })}
      />
      <SavedField
        label={t('members.unit')}
        stored={member.unit ?? ''}
        save={(unit) => set({ unit })}
      />
      {group.peopleOrder === 'hand' && <HandPlace member={member} />}
    </section>
  );
}

interface CellFieldsProps {
  readonly member: Member;
  readonly set: (patch: MemberPatch) => Promise<boolean>;
}

function CellFields({ member, set }: CellFieldsProps) {
  return (
    <>
      <Choice
        label={t('members.role')}
        options={ROLES.map((value) => ({ value, label: t(`members.roles.${value}`) }))}
        value={member.role}
        onChange={(role) => void set({ role })}
      />
      <p class="field-label" aria-hidden="true">
        {t('members.type')}
      </p>
      <Segments
        label={t('members.type')}
        options={MEMBER_TYPES.map((value) => ({ value, label: t(`members.types.${value}`) }))}
        value={member.memberType}
        onChange={(memberType) => void set({ memberType })}
      />
    </>
  );
}

/** The place in the order by hand. */
function HandPlace({ member }: { readonly member: Member }) {
  const services = useServices();
  const day = today(services);
  const people = orderPeople(
    namedIn(member.group).filter((one) => !hasLeft(one, day)),
    'hand',
  );
  const at = people.findIndex(({ key }) => key === member.key);
  if (at === -1 || groupOf(member.group) === undefined) return null;
  return (
    <Choice
      label={t('members.place')}
      options={people.map((_, place) => ({ value: String(place), label: String(place + 1) }))}
      value={String(at)}
      onChange={(place) => void commit(services, moveTo(people, at, Number(place)))}
    />
  );
}

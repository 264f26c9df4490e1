import { useSignal } from '@preact/signals';
import IconDown from '~icons/lucide/chevron-down';
import IconUp from '~icons/lucide/chevron-up';
import type { Group } from '../../domain/group/group.ts';
import { editGroup } from '../../domain/group/group-edits.ts';
import type { Member } from '../../domain/member/member.ts';
import { isCell } from '../../domain/group/group.ts';
import { isNamed, orderPeople, PEOPLE_ORDERS } from '../../domain/people-order.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { today } from '../../state/work/today.ts';
import { IconButton, Segments } from '../../ui/controls.tsx';
import { FilterField } from '../../ui/field.tsx';
import { moveTo } from './hand-order.ts';
import { aboutMember } from './people.ts';

interface ListProps {
  readonly group: Group;
  readonly people: readonly Member[];
}

/** Shorter lists are seen at a glance. */
const WORTH_SEARCHING = 8;

/** The people in the order of the group, narrowed down by name. */
export function MemberList({ group, people }: ListProps) {
  const services = useServices();
  const asked = useSignal('');
  const ordered = orderPeople(people, group.peopleOrder);
  const shown = ordered.filter((member) => isNamed(member, asked.value));
  const isByHand = group.peopleOrder === 'hand' && asked.value.trim() === '';
  const orders = PEOPLE_ORDERS.filter((order) => order !== 'role' || isCell(group.kind));
  return (
    <>
      <Segments
        label={t('members.order')}
        options={orders.map((value) => ({ value, label: t(`members.orders.${value}`) }))}
        value={group.peopleOrder}
        onChange={(peopleOrder) => void commit(services, [editGroup(group.key, { peopleOrder })])}
      />
      {people.length >= WORTH_SEARCHING && (
        <FilterField
          label={t('members.find')}
          hint={t('members.findHint')}
          clearLabel={t('members.findClear')}
          value={asked.value}
          onInput={(text) => {
            asked.value = text;
          }}
        />
      )}
      {shown.length === 0 && <p class="form-note">{t('members.noneFound')}</p>}
      <ul role="list" class="member-list" aria-label={t('members.title')}>
        {shown.map((member, at) => (
          <MemberRow key={member.key} member={member} group={group}>
            {isByHand && <MoveButtons people={ordered} at={at} />}
          </MemberRow>
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly member: Member;
  readonly group: Group;
  readonly children: preact.ComponentChildren;
}

function MemberRow({ member, group, children }: RowProps) {
  const day = today(useServices());
  const about = aboutMember(member, group, day);
  return (
    <li class="member-row">
      <a class="row-link" href={routeHref({ name: 'member', group: group.key, key: member.key })}>
        <span class="person-name">{member.fullName}</span>
        {about !== '' && <span class="person-about">{about}</span>}
      </a>
      {children}
    </li>
  );
}

/** Up and down by one; further on the page of the person. */
function MoveButtons({ people, at }: { readonly people: readonly Member[]; readonly at: number }) {
  const services = useServices();
  const name = people[at]?.fullName ?? '';
  const move = (to: number) => void commit(services, moveTo(people, at, to));
  return (
    <span class="move-buttons">
      {at > 0 && (
        <IconButton label={t('members.up', { name })} onClick={() => move(at - 1)}>
          <IconUp class="icon" aria-hidden="true" />
        </IconButton>
      )}
      {at < people.length - 1 && (
        <IconButton label={t('members.down', { name })} onClick={() => move(at + 1)}>
          <IconDown class="icon" aria-hidden="true" />
        </IconButton>
      )}
    </span>
  );
}

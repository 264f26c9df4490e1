import IconSettings from '~icons/lucide/settings-2';
import { type Group, isCell } from '../../domain/group/group.ts';
import { isActive, type Member } from '../../domain/member/member.ts';
import { standingOn } from '../../domain/member/standing.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { membersOf } from '../../state/work/groups.ts';
import { today } from '../../state/work/today.ts';
import { Empty, RowLink } from '../../ui/page.tsx';
import { GroupFrame } from './frame.tsx';
import { MemberList } from './member-list.tsx';
import { aboutMember, hasLeft, namedIn } from './people.ts';
import { QuickAdd } from './quick-add.tsx';

/** The people of a group: adding them fast, finding them, and who has left. */
export function MembersScreen({ group: at }: { readonly group: string }) {
  return (
    <GroupFrame at={at} title={() => t('members.title')}>
      {(group) => (
        <main class="page" id="main">
          <GroupLine group={group} />
          <QuickAdd group={group} />
          <a class="button" href={routeHref({ name: 'import', group: at })}>
            {t('members.addPaste')}
          </a>
          <People group={group} />
        </main>
      )}
    </GroupFrame>
  );
}

interface OfGroup {
  readonly group: Group;
}

function GroupLine({ group: { key, name } }: OfGroup) {
  return (
    <p class="group-line">
      <span>{name}</span>
      <a
        class="icon-button"
        href={routeHref({ name: 'group', group: key })}
        aria-label={t('members.settings', { name })}
      >
        <IconSettings class="icon" aria-hidden="true" />
      </a>
    </p>
  );
}

function People({ group }: OfGroup) {
  const day = today(useServices());
  const people = namedIn(group.key);
  const leavers = people.filter((member) => hasLeft(member, day));
  const here = people.filter((member) => !hasLeft(member, day));
  const erased = membersOf(group.key).value.length - people.length;
  return (
    <>
      {here.length === 0 ? (
        <Empty title={t('members.empty')} text={t('members.emptyText')} />
      ) : (
        <>
          <Count group={group} people={here} />
          <MemberList group={group} people={here} />
        </>
      )}
      {leavers.length > 0 && <Leavers group={group} people={leavers} />}
      {erased > 0 && <p class="hint form-note">{t('members.erasedCount', { count: erased })}</p>}
    </>
  );
}

interface OfPeople extends OfGroup {
  readonly people: readonly Member[];
}

/** Those on the list today; people from elsewhere are counted apart. */
function Count({ group, people }: OfPeople) {
  const day = today(useServices());
  const active = people.filter((member) => isActive(member, day));
  const own = active.filter((member) => standingOn(member, day) !== 'tam_thoi_den');
  const official = own.filter(({ memberType }) => memberType === 'chinh_thuc').length;
  const others = active.length - own.length;
  return (
    <p class="people-count" role="status">
      <strong>{t('members.count', { count: own.length })}</strong>
      {isCell(group.kind) && (
        <span>
          {t('members.countTypes', { official, probationary: own.length - official })}
          {others > 0 && ` · ${t('members.countGuests', { count: others })}`}
        </span>
      )}
    </p>
  );
}

function Leavers({ group, people }: OfPeople) {
  const day = today(useServices());
  return (
    <details class="fold leavers">
      <summary>{`${t('members.leavers')} (${people.length})`}</summary>
      <ul role="list">
        {people.map((member) => (
          <RowLink
            key={member.key}
            href={routeHref({ name: 'member', group: group.key, key: member.key })}
          >
            <span class="person-name">{member.fullName}</span>
            <span class="person-about">{aboutMember(member, group, day)}</span>
          </RowLink>
        ))}
      </ul>
    </details>
  );
}

import { useEffect, useId } from 'preact/hooks';
import IconNext from '~icons/lucide/chevron-right';
import IconPlus from '~icons/lucide/plus';
import type { Group } from '../../domain/group/group.ts';
import { isActive } from '../../domain/member/member.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { listOf, openList } from '../../state/records.ts';
import {
  chooseGroup,
  currentGroup,
  deletedGroups,
  groups,
  groupsOpen,
  membersOf,
  openGroups,
} from '../../state/work/groups.ts';
import { today } from '../../state/work/today.ts';
import { DeletedGroups } from './deleted-groups.tsx';
import { FirstGroup } from './first-group.tsx';
import { Frame, Opened } from './frame.tsx';

/** The groups on this phone: which one is worked with, and the way into each. */
export function GroupsScreen() {
  const services = useServices();
  return (
    <Frame title={t('groups.title')}>
      <Opened open={() => openGroups(services)} isHere={groupsOpen.value}>
        {() =>
          groups.value.length === 0 && deletedGroups.value.length === 0 ? (
            <FirstGroup onContinue={toNew} />
          ) : (
            <GroupList />
          )
        }
      </Opened>
    </Frame>
  );
}

const toNew = () => {
  location.hash = routeHref({ name: 'group-new' });
};

function GroupList() {
  const name = useId();
  return (
    <main class="page" id="main">
      {groups.value.length > 0 && (
        <fieldset class="group-list">
          <legend class="hint">{t('groups.choose')}</legend>
          {groups.value.map((group) => (
            <GroupRow key={group.key} group={group} radio={name} />
          ))}
        </fieldset>
      )}
      <a class="button group-add" href={routeHref({ name: 'group-new' })}>
        <IconPlus class="icon" aria-hidden="true" />
        {t('groups.add')}
      </a>
      <DeletedGroups />
    </main>
  );
}

function GroupRow({ group, radio }: { readonly group: Group; readonly radio: string }) {
  const services = useServices();
  const { key, name, kind } = group;
  useEffect(() => {
    if (listOf('member', key).peek() === undefined) void openList(services, 'member', key);
  }, [services, key]);
  const day = today(services);
  const count = membersOf(key).value.filter((member) => isActive(member, day)).length;
  const isCounted = listOf('member', key).value !== undefined;
  return (
    <div class="group-row">
      <label class="group-choice">
        <input
          type="radio"
          name={radio}
          checked={currentGroup.value?.key === key}
          onChange={() => void chooseGroup(services, key)}
        />
        <span class="person-name">{name}</span>
        <span class="person-about">
          {t(`groups.kinds.${kind}`)}
          {isCounted && ` · ${t('groups.people', { count })}`}
        </span>
      </label>
      <a
        class="icon-button"
        href={routeHref({ name: 'group', group: key })}
        aria-label={t('groups.settingsOf', { name })}
      >
        <IconNext class="icon" aria-hidden="true" />
      </a>
    </div>
  );
}

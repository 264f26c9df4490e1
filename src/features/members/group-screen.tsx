import IconCards from '~icons/lucide/qr-code';
import IconPeople from '~icons/lucide/users-round';
import IconThemes from '~icons/lucide/calendar-range';
import IconLists from '~icons/lucide/file-spreadsheet';
import { type Group, isCell } from '../../domain/group/group.ts';
import { deleteGroup, editGroup, restoreGroup } from '../../domain/group/group-edits.ts';
import { isActive } from '../../domain/member/member.ts';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack } from '../../state/navigation.ts';
import { commit } from '../../state/records.ts';
import { membersOf } from '../../state/work/groups.ts';
import { today } from '../../state/work/today.ts';
import { Choice } from '../../ui/controls.tsx';
import { RowLink } from '../../ui/page.tsx';
import { GroupFrame } from './frame.tsx';
import { GroupHabit } from './group-habit.tsx';
import { kindOptions } from './group-new-screen.tsx';
import { GroupPapers } from './group-papers.tsx';
import { GroupRules } from './group-rules.tsx';
import { SavedField } from './saved-field.tsx';
import { offerUndo } from './undo.ts';

/** One group: the ways to its people and themes, and all that is set for it. */
export function GroupScreen({ group: at }: { readonly group: string }) {
  return (
    <GroupFrame at={at} title={(group) => group?.name ?? t('groups.title')}>
      {(group) => (
        <main class="page" id="main">
          <GroupParts group={group} />
          <GroupAbout group={group} />
          <GroupHabit group={group} />
          {isCell(group.kind) && <GroupRules group={group} />}
          {isCell(group.kind) && <GroupPapers group={group} />}
          <DeleteGroup group={group} />
        </main>
      )}
    </GroupFrame>
  );
}

interface OfGroup {
  readonly group: Group;
}

function GroupParts({ group: { key } }: OfGroup) {
  const day = today(useServices());
  const count = membersOf(key).value.filter((member) => isActive(member, day)).length;
  return (
    <nav class="page-part" aria-label={t('groups.parts')}>
      <ul role="list">
        <RowLink href={routeHref({ name: 'members', group: key })}>
          <IconPeople class="icon" aria-hidden="true" />
          <span class="person-name">{t('groups.roster')}</span>
          <span class="person-about">{t('groups.people', { count })}</span>
        </RowLink>
        <RowLink href={routeHref({ name: 'cards', group: key })}>
          <IconCards class="icon" aria-hidden="true" />
          <span class="person-name">{t('groups.toCards')}</span>
        </RowLink>
        <RowLink href={routeHref({ name: 'themes', group: key })}>
          <IconThemes class="icon" aria-hidden="true" />
          <span class="person-name">{t('groups.toThemes')}</span>
        </RowLink>
        <RowLink href={routeHref({ name: 'lists', group: key })}>
          <IconLists class="icon" aria-hidden="true" />
          <span class="person-name">{t('groups.toLists')}</span>
        </RowLink>
      </ul>
    </nav>
  );
}

function GroupAbout({ group }: OfGroup) {
  const services = useServices();
  const set = (patch: Parameters<typeof editGroup>[1]) =>
    commit(services, [editGroup(group.key, patch)]);
  return (
    <section class="page-part" aria-labelledby="about">
      <h2 id="about">{t('groups.about')}</h2>
      <SavedField
        label={t('groups.name')}
        stored={group.name}
        problemOf={(text) => (text.trim() === '' ? t('groups.nameMissing') : undefined)}
        save={(name) => set({ name })}
      />
      <Choice
        label={t('groups.kind')}
        options={kindOptions()}
        value={group.kind}
        onChange={(kind) => void set({ kind })}
      />
      <SavedField
        label={t('groups.parent')}
        hint={t('groups.parentHint')}
        stored={group.parent ?? ''}
        save={(parent) => set({ parent })}
      />
      <SavedField
        label={t('groups.locality')}
        hint={t('groups.localityHint')}
        stored={group.locality ?? ''}
        save={(locality) => set({ locality })}
      />
    </section>
  );
}

function DeleteGroup({ group: { key, name } }: OfGroup) {
  const services = useServices();
  const remove = async () => {
    await commit(services, [deleteGroup(key)]);
    goBack();
    await offerUndo(services, t('groups.deleted', { name }), () => [restoreGroup(key)]);
  };
  return (
    <section class="page-part">
      <button type="button" class="button" onClick={() => void remove()}>
        {t('groups.delete')}
      </button>
      <p class="hint">{t('groups.deleteHint', { name })}</p>
    </section>
  );
}

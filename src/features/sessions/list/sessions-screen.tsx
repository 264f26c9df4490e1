import { useEffect } from 'preact/hooks';
import IconPlus from '~icons/lucide/plus';
import type { Group } from '../../../domain/group/group.ts';
import { isActive } from '../../../domain/member/member.ts';
import { routeHref } from '../../../domain/route.ts';
import '../../../i18n/work.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import {
  currentGroup,
  groupsOpen,
  isOpen,
  membersOf,
  openGroup,
  openGroups,
  sessionsOf,
} from '../../../state/work/groups.ts';
import { today } from '../../../state/work/today.ts';
import { Empty } from '../../../ui/page.tsx';
import { Main } from '../../../ui/pane.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { BackupLine } from './backup-line.tsx';
import { GroupLine } from './group-line.tsx';
import { MonthList } from './month-list.tsx';
import { NextBlock } from './next-block.tsx';
import { nextUp } from './next-up.ts';
import { Reminders } from './reminders.tsx';
import './list.css';
import './reminders.css';

/** The sessions of the current group: what to do next, then what was held, by month. */
export function SessionsScreen() {
  const services = useServices();
  const group = currentGroup.value;
  useTitle(`${t('sessions.title')} – ${t('app.name')}`);
  useEffect(() => {
    void openGroups(services);
  }, [services]);
  return (
    <Main class="sessions" busy={!groupsOpen.value}>
      <header class="sessions-head">
        <h1>{t('sessions.title')}</h1>
        {group !== undefined && (
          <a
            class="icon-button"
            href={routeHref({ name: 'session-new', group: group.key })}
            aria-label={t('sessions.new')}
            title={t('sessions.new')}
          >
            <IconPlus class="icon" aria-hidden="true" />
          </a>
        )}
      </header>
      {groupsOpen.value && group === undefined && <NoGroup />}
      {group !== undefined && <OfGroup key={group.key} group={group} />}
    </Main>
  );
}

function NoGroup() {
  return (
    <Empty title={t('sessions.noGroup')} text={t('sessions.noGroupText')}>
      <div class="button-row">
        {' '}
        <a class="button button-main" href={routeHref({ name: 'group-new' })}>
          {t('sessions.makeGroup')}
        </a>
        <a class="button" href={routeHref({ name: 'codes', way: 'receive' })}>
          {t('sessions.receive')}
        </a>
      </div>{' '}
    </Empty>
  );
}

function OfGroup({ group }: { readonly group: Group }) {
  const services = useServices();
  useEffect(() => {
    void openGroup(services, group.key);
  }, [services, group.key]);
  if (!isOpen(group.key)) return <GroupLine group={group} />;
  const day = today(services);
  const sessions = sessionsOf(group.key).value;
  const people = membersOf(group.key).value.filter((member) => isActive(member, day)).length;
  const next = nextUp(group, sessions, day);
  const inBlock = 'session' in next ? next.session.key : undefined;
  return (
    <>
      <GroupLine group={group} people={people} />
      {people === 0 && <NoPeople group={group} />}
      {(people > 0 || sessions.length > 0) && <NextBlock group={group} next={next} today={day} />}
      <Reminders group={group} sessions={sessions} today={day} />
      <MonthList
        group={group}
        sessions={sessions.filter(({ key }) => key !== inBlock)}
        today={day}
      />
      {sessions.length === 0 && people > 0 && <p class="hint">{t('sessions.none')}</p>}
      {people + sessions.length > 0 && <BackupLine />}
    </>
  );
}

function NoPeople({ group }: { readonly group: Group }) {
  return (
    <Empty title={t('sessions.noPeople')} text={t('sessions.noPeopleText')}>
      <a class="button button-main" href={routeHref({ name: 'members', group: group.key })}>
        {t('sessions.makeList')}
      </a>
    </Empty>
  );
}

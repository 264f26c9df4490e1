import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Group } from '../../domain/group/group.ts';
import { routeHref } from '../../domain/route.ts';
import '../../i18n/work.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack } from '../../state/navigation.ts';
import { groupOf, groupsOpen, isOpen, openGroup, openGroups } from '../../state/work/groups.ts';
import { Empty } from '../../ui/page.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NotSaved } from './not-saved.tsx';
import './members.css';
import './sheets.css';

interface FrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Head and column of every screen of groups and people. */
export function Frame({ title, children }: FrameProps) {
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <div class="frame-head">
        <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      </div>
      <NotSaved />
      {children}
    </>
  );
}

/** A column that waits for what it shows. A failure is told, and can be tried again. */
export function Opened({
  open,
  isHere,
  children,
}: {
  readonly open: () => Promise<boolean>;
  readonly isHere: boolean;
  readonly children: () => ComponentChildren;
}) {
  const failed = useSignal(false);
  const start = async () => {
    failed.value = false;
    failed.value = !(await open());
  };
  const first = useRef(start);
  useEffect(() => void first.current(), []);
  if (isHere) return <>{children()}</>;
  if (!failed.value) return <main class="page" id="main" aria-busy="true" />;
  return (
    <main class="page" id="main">
      <Empty title={t('groups.notOpen')} text={t('groups.notOpenText')}>
        <button type="button" class="button button-main" onClick={() => void start()}>
          {t('app.retry')}
        </button>
      </Empty>
    </main>
  );
}

interface GroupFrameProps {
  /** Key of the group. */
  readonly at: string;
  readonly title: (group: Group | undefined) => string;
  readonly children: (group: Group) => ComponentChildren;
}

/** A screen of one group, once its lists are here. */
export function GroupFrame({ at, title, children }: GroupFrameProps) {
  const services = useServices();
  const group = groupOf(at);
  const open = async () => (await openGroups(services)) && openGroup(services, at);
  return (
    <Frame title={title(group)}>
      <Opened open={open} isHere={groupsOpen.value && isOpen(at)}>
        {() => (group === undefined ? <NotHere /> : children(group))}
      </Opened>
    </Frame>
  );
}

function NotHere() {
  return (
    <main class="page" id="main">
      <Empty title={t('groups.notHere')} text={t('groups.notHereText')}>
        <a class="button button-main" href={routeHref({ name: 'groups' })}>
          {t('groups.toList')}
        </a>
      </Empty>
    </main>
  );
}

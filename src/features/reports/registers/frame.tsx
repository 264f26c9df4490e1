import { useEffect } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Group } from '../../../domain/group/group.ts';
import '../../../i18n/papers.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { goBack } from '../../../state/navigation.ts';
import { groupOf, groupsOpen, isOpen, openGroup, openGroups } from '../../../state/work/groups.ts';
import { entriesOpen, openEntries } from '../../../state/work/report.ts';
import { Empty } from '../../../ui/page.tsx';
import { TopBar } from '../../../ui/top-bar.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import './registers.css';

interface RegisterFrameProps {
  readonly group: string;
  readonly title: string;
  readonly children: (group: Group) => ComponentChildren;
}

/** Opens a group with its registers and puts a screen of them on. */
export function RegisterFrame({ group: at, title, children }: RegisterFrameProps) {
  const services = useServices();
  useTitle(`${title} – ${t('app.name')}`);
  useEffect(() => {
    void openGroups(services);
    void openGroup(services, at);
    void openEntries(services, at);
  }, [services, at]);
  const isReady = groupsOpen.value && isOpen(at) && entriesOpen(at);
  const group = groupOf(at);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page registers" id="main" aria-busy={!isReady}>
        {isReady && group !== undefined && children(group)}
        {isReady && group === undefined && (
          <Empty title={t('groups.notHere')} text={t('groups.notHereText')} />
        )}
      </main>
    </>
  );
}

import { useSignal } from '@preact/signals';
import { yearOf } from '../../domain/day.ts';
import type { Group } from '../../domain/group/group.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import type { Services } from '../../state/services.ts';
import { groupOf, groupsOpen, isOpen, openGroup, openGroups } from '../../state/work/groups.ts';
import { heldYears, openAbsences } from '../../state/work/absences.ts';
import { listOf, LISTS } from '../../state/work/group-lists.ts';
import { openPaperRecords } from '../../state/work/papers.ts';
import { ALL } from '../../state/work/report.ts';
import { openTemplates } from '../../state/work/templates.ts';
import { today } from '../../state/work/today.ts';
import { Empty } from '../../ui/page.tsx';
import { CellsScreen } from './cells-screen.tsx';
import { Frame, Opened } from './frame.tsx';
import { NowMade } from './now-made.tsx';
import { OneList } from './one-list.tsx';
import { ResultsList } from './results-list.tsx';
import { YearList } from './year-list.tsx';

/** What can be taken along as Excel or CSV files: the lists of a group, or the tables over all cells. */
export const ListsScreen = ({ group }: { readonly group: string }) =>
  group === ALL ? <CellsScreen /> : <GroupLists group={group} />;

function GroupLists({ group: at }: { readonly group: string }) {
  const services = useServices();
  const open = async () => {
    const [, groups, lists] = await Promise.all([
      openTemplates(services),
      openGroups(services),
      openGroup(services, at),
    ]);
    const more = await Promise.all([
      openPaperRecords(services, at),
      openAbsences(services, at, firstYear(services, at)),
    ]);
    return groups && lists && more.every(Boolean);
  };
  return (
    <Frame title={t('papers.listsTitle')}>
      <Opened open={open} isHere={groupsOpen.value && isOpen(at)}>
        {() => <OfGroup group={groupOf(at)} />}
      </Opened>
    </Frame>
  );
}

function OfGroup({ group }: { readonly group: Group | undefined }) {
  const services = useServices();
  const busy = useSignal(false);
  return (
    <>
      <main class="page papers" id="main">
        {group === undefined ? (
          <Empty title={t('groups.notHere')} text={t('groups.notHereText')} />
        ) : (
          <>
            <p class="papers-of">{group.name}</p>
            <p class="hint">{t('papers.listsText')}</p>
            <ul role="list" class="papers-lists">
              {LISTS.map((list) => (
                <OneList
                  key={list}
                  table={listOf(services, group, list)}
                  busy={busy}
                  of={[group.name]}
                />
              ))}
              <ResultsList group={group} busy={busy} />
              <YearList group={group} first={firstYear(services, group.key)} busy={busy} />
            </ul>
            <p class="hint">{t('papers.namesHint')}</p>
          </>
        )}
      </main>
      <NowMade />
    </>
  );
}

/** The year that runs, else the last in which a session was held. */
function firstYear(services: Services, group: string): number {
  const now = yearOf(today(services));
  const years = heldYears(group);
  return years.includes(now) ? now : (years[0] ?? now);
}

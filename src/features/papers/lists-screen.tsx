import { useSignal } from '@preact/signals';
import { yearOf } from '../../domain/day.ts';
import type { Group } from '../../domain/group/group.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { making, makingText, stopMaking } from '../../state/making.ts';
import type { Services } from '../../state/services.ts';
import { groupOf, groupsOpen, isOpen, openGroup, openGroups } from '../../state/work/groups.ts';
import { heldYears, openAbsences } from '../../state/work/absences.ts';
import { listOf, LISTS } from '../../state/work/group-lists.ts';
import { openPaperRecords } from '../../state/work/papers.ts';
import { openTemplates } from '../../state/work/templates.ts';
import { today } from '../../state/work/today.ts';
import { MakingDock } from '../../ui/making-dock.tsx';
import { Empty } from '../../ui/page.tsx';
import { Frame, Opened } from './frame.tsx';
import { OneList } from './one-list.tsx';
import { YearList } from './year-list.tsx';

/** The lists of a group, to be taken along as Excel or CSV files. */
export function ListsScreen({ group: at }: { readonly group: string }) {
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
                  group={group}
                  list={list}
                  table={listOf(services, group, list)}
                  busy={busy}
                />
              ))}
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

function NowMade() {
  const text = makingText(making.value);
  if (text === undefined) return null;
  return <MakingDock text={text} stopLabel={t('files.stop')} onStop={stopMaking} />;
}

/** The year that runs, else the last in which a session was held. */
function firstYear(services: Services, group: string): number {
  const now = yearOf(today(services));
  const years = heldYears(group);
  return years.includes(now) ? now : (years[0] ?? now);
}

import { useSignal } from '@preact/signals';
import { yearOf } from '../../domain/day.ts';
import type { Group } from '../../domain/group/group.ts';
import { styleNamed } from '../../domain/paper/style.ts';
import { t } from '../../i18n/translate.ts';
import { giveFile } from '../../state/files.ts';
import { docxFile } from '../../state/docx-file.ts';
import { useServices } from '../../state/context.ts';
import { groupOf, groupsOpen, isOpen, openGroup, openGroups } from '../../state/work/groups.ts';
import { openAbsences } from '../../state/work/absences.ts';
import { type ListName, listOf, LISTS, yearDocument } from '../../state/work/group-lists.ts';
import { openPaperRecords } from '../../state/work/papers.ts';
import { openTemplates, paperStyles } from '../../state/work/templates.ts';
import { today } from '../../state/work/today.ts';
import { handOver } from '../../ui/hand-over.ts';
import { Empty } from '../../ui/page.tsx';
import { Frame, Opened } from './frame.tsx';
import { giveTables } from './give-tables.ts';

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
      openAbsences(services, at, yearOf(today(services))),
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
  return (
    <main class="page papers" id="main">
      {group === undefined ? (
        <Empty title={t('groups.notHere')} text={t('groups.notHereText')} />
      ) : (
        <>
          <p class="papers-of">{group.name}</p>
          <p class="hint">{t('papers.listsText')}</p>
          <ul role="list" class="papers-lists">
            {LISTS.map((list) => (
              <List key={list} group={group} list={list} />
            ))}
          </ul>
          <p class="hint">{t('papers.namesHint')}</p>
        </>
      )}
    </main>
  );
}

function List({ group, list }: { readonly group: Group; readonly list: ListName }) {
  const services = useServices();
  const making = useSignal(false);
  const name = t(`papers.list.${list}`);
  const table = listOf(services, group, list);
  const style = styleNamed(paperStyles.value, group.paperStyle);
  const giveWord = async () => {
    if (making.value || style === undefined) return;
    making.value = true;
    const about = { name: [name, group.name, today(services)], title: name, author: group.name };
    await giveFile(() => docxFile(yearDocument(services, group), style, about), handOver);
    making.value = false;
  };
  const give = async (kind: 'xlsx' | 'csv') => {
    if (making.value) return;
    making.value = true;
    await giveTables(services, [table], kind, [name, group.name]);
    making.value = false;
  };
  return (
    <li class="papers-list" aria-busy={making.value}>
      <h2>{name}</h2>
      <p class="papers-about">
        {table.rows.length === 0
          ? t('papers.emptyList')
          : t('papers.rows', { count: table.rows.length })}
      </p>
      {table.rows.length > 0 && (
        <div class="button-row">
          {list === 'year' && style !== undefined && (
            <button
              type="button"
              class="button"
              aria-label={t('papers.asWord', { list: name })}
              onClick={() => void giveWord()}
            >
              {t('papers.word')}
            </button>
          )}
          <button
            type="button"
            class="button"
            aria-label={t('papers.asExcel', { list: name })}
            onClick={() => void give('xlsx')}
          >
            {t('papers.excel')}
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('papers.asCsv', { list: name })}
            onClick={() => void give('csv')}
          >
            {t('papers.csv')}
          </button>
        </div>
      )}
    </li>
  );
}

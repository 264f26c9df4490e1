import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Group } from '../../domain/group/group.ts';
import { type PaperStyle, styleNamed } from '../../domain/paper/style.ts';
import type { Paper } from '../../export/paper/paper.ts';
import type { Table } from '../../export/tables/table.ts';
import { language, t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { docxFile } from '../../state/docx-file.ts';
import { giveMade } from '../../state/making.ts';
import { tableFile } from '../../state/table-file.ts';
import { paperStyles } from '../../state/work/templates.ts';
import { today } from '../../state/work/today.ts';
import { handOver } from '../../ui/hand-over.ts';

interface OneListProps {
  readonly table: Table;
  /** While a file of the screen is made: one at a time. */
  readonly busy: Signal<boolean>;
  /** In the name of the file, after the list. */
  readonly of: readonly string[];
  /** Where it is worth a document. */
  readonly paper?: { readonly make: () => Paper; readonly group: Group } | undefined;
  /** What can be chosen about it. */
  readonly children?: ComponentChildren;
}

export function OneList({ table, busy, of, paper, children }: OneListProps) {
  const ways = useWays({ table, of, paper });
  const once = async (give: () => Promise<unknown>) => {
    if (busy.value) return;
    busy.value = true;
    await give();
    busy.value = false;
  };
  return (
    <li class="papers-list" aria-busy={busy.value}>
      <h2>{table.name}</h2>
      {children}
      <p class="papers-about">
        {table.rows.length === 0
          ? t('papers.emptyList')
          : t('papers.rows', { count: table.rows.length })}
      </p>
      {table.rows.length > 0 && (
        <div class="button-row">
          {ways.map(
            ({ label, about, give }) =>
              give && (
                <button
                  key={label}
                  type="button"
                  class="button"
                  aria-label={about}
                  onClick={() => void once(give)}
                >
                  {label}
                </button>
              ),
          )}
        </div>
      )}
    </li>
  );
}

/** In which it can be taken along. */
function useWays({ table, of, paper }: Pick<OneListProps, 'table' | 'of' | 'paper'>) {
  const services = useServices();
  const list = table.name;
  const name = [list, ...of, today(services)];
  const style = paper && styleNamed(paperStyles.value, paper.group.paperStyle);
  const give = (make: Parameters<typeof giveMade>[1]) => () => giveMade(services, make, handOver);
  const word = (from: NonNullable<typeof paper>, layout: PaperStyle) =>
    give((job) => {
      const about = { name, title: list, author: from.group.name };
      return docxFile(services, { paper: from.make(), style: layout, ...about }, job);
    });
  const spreadsheet = (kind: 'xlsx' | 'csv') =>
    give((job) => tableFile(services, [table], { kind, name, lang: language.value }, job));
  return [
    {
      label: t('papers.word'),
      about: t('papers.asWord', { list }),
      give: paper && style && word(paper, style),
    },
    { label: t('papers.excel'), about: t('papers.asExcel', { list }), give: spreadsheet('xlsx') },
    { label: t('papers.csv'), about: t('papers.asCsv', { list }), give: spreadsheet('csv') },
  ];
}

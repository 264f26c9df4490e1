import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Group } from '../../domain/group/group.ts';
import { styleNamed } from '../../domain/paper/style.ts';
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
  readonly paper?: { readonly make: () => Paper; readonly group: Group };
  /** What can be chosen about it. */
  readonly children?: ComponentChildren;
}

export function OneList({ table, busy, of, paper, children }: OneListProps) {
  const services = useServices();
  const title = table.name;
  const name = [title, ...of, today(services)];
  const style = paper && styleNamed(paperStyles.value, paper.group.paperStyle);
  const once = async (give: () => Promise<unknown>) => {
    if (busy.value) return;
    busy.value = true;
    await give();
    busy.value = false;
  };
  const give = (make: Parameters<typeof giveMade>[1]) => () => giveMade(services, make, handOver);
  const word =
    paper &&
    style &&
    give((pace) => docxFile(paper.make(), style, { name, title, author: paper.group.name }, pace));
  const spreadsheet = (kind: 'xlsx' | 'csv') =>
    give((pace) => tableFile([table], { kind, name, lang: language.value }, pace));
  const ways = [
    { label: t('papers.word'), about: t('papers.asWord', { list: title }), give: word },
    {
      label: t('papers.excel'),
      about: t('papers.asExcel', { list: title }),
      give: spreadsheet('xlsx'),
    },
    { label: t('papers.csv'), about: t('papers.asCsv', { list: title }), give: spreadsheet('csv') },
  ];
  return (
    <li class="papers-list" aria-busy={busy.value}>
      <h2>{title}</h2>
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

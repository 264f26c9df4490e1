import type { Signal } from '@preact/signals';
import { styleNamed } from '../../../domain/paper/style.ts';
import type { RollUp } from '../../../domain/roll-up/roll-up.ts';
import { language, t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { docxFile } from '../../../state/docx-file.ts';
import { giveMade } from '../../../state/making.ts';
import { rollUpPaper, type RollUpTable, rollUpTable } from '../../../state/roll-up/tables.ts';
import { tableFile } from '../../../state/table-file.ts';
import { paperStyles } from '../../../state/work/templates.ts';
import { handOver } from '../../../ui/hand-over.ts';
import { BehindRows } from './behind-rows.tsx';
import { behindTable } from './behind-table.ts';

interface OneTableProps {
  readonly table: RollUpTable;
  readonly result: RollUp;
  /** Name of the period. */
  readonly about: string;
  /** While a file is made: one at a time. */
  readonly busy: Signal<boolean>;
}

/** One table, to be taken along as a workbook, a document or a plain file. */
export function OneTable({ table, result, about, busy }: OneTableProps) {
  const made = rollUpTable(table, result, about);
  const ways = useWays({ table, result, about, busy });
  const behind = behindTable(table, result);
  const list = made.name;
  const labels = {
    xlsx: [t('papers.excel'), t('papers.asExcel', { list })],
    docx: [t('papers.word'), t('papers.asWord', { list })],
    csv: [t('papers.csv'), t('papers.asCsv', { list })],
  } as const;
  return (
    <li class="roll-up-file" aria-busy={busy.value}>
      <h2>{list}</h2>
      <small>
        {made.rows.length === 0
          ? t('papers.emptyList')
          : t('papers.rows', { count: made.rows.length })}
      </small>
      {behind.length > 0 && <BehindRows rows={behind} />}
      {made.rows.length > 0 && (
        <div class="button-row">
          {ways.map(({ kind, give }) => (
            <button
              key={kind}
              type="button"
              class="button"
              aria-label={labels[kind][1]}
              onClick={() => void give()}
            >
              {labels[kind][0]}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

/** A document only once its layout is here. */
function useWays({ table, result, about, busy }: OneTableProps) {
  const services = useServices();
  const style = styleNamed(paperStyles.value, undefined);
  const made = () => rollUpTable(table, result, about);
  const name = [made().name, `${result.span.from}-${result.span.to}`];
  const once = (make: Parameters<typeof giveMade>[1]) => async () => {
    if (busy.value) return;
    busy.value = true;
    await giveMade(services, make, handOver);
    busy.value = false;
  };
  const spreadsheet = (kind: 'xlsx' | 'csv') => ({
    kind,
    give: once((job) => tableFile(services, [made()], { kind, name, lang: language.value }, job)),
  });
  const word = style && {
    kind: 'docx' as const,
    give: once((job) => {
      const paper = rollUpPaper(table, result, about);
      return docxFile(services, { paper, style, name, title: made().name, author: '' }, job);
    }),
  };
  return [spreadsheet('xlsx'), ...(word === undefined ? [] : [word]), spreadsheet('csv')];
}

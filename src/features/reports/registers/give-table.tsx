import { useSignal } from '@preact/signals';
import type { Table } from '../../../export/tables/table.ts';
import { language, t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { giveFile } from '../../../state/files.ts';
import { tableFile } from '../../../state/table-file.ts';
import { today } from '../../../state/work/today.ts';
import { handOver } from '../../../ui/hand-over.ts';

interface GiveTableProps {
  readonly table: Table;
  readonly group: string;
}

/** A table as a file to take along. */
export function GiveTable({ table, group }: GiveTableProps) {
  const services = useServices();
  const making = useSignal(false);
  const give = async (kind: 'xlsx' | 'csv') => {
    if (making.value) return;
    making.value = true;
    const name = [table.name, group, today(services)];
    const make = () => tableFile([table], { kind, name, lang: language.value });
    await giveFile(services, make, handOver);
    making.value = false;
  };
  return (
    <div class="button-row" aria-busy={making.value}>
      <button
        type="button"
        class="button"
        aria-label={t('papers.asExcel', { list: table.name })}
        onClick={() => void give('xlsx')}
      >
        {t('papers.excel')}
      </button>
      <button
        type="button"
        class="button"
        aria-label={t('papers.asCsv', { list: table.name })}
        onClick={() => void give('csv')}
      >
        {t('papers.csv')}
      </button>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { Table } from '../../../export/tables/table.ts';
import { language, t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { giveMade, making, makingText, stopMaking } from '../../../state/making.ts';
import { tableFile } from '../../../state/table-file.ts';
import { today } from '../../../state/work/today.ts';
import { handOver } from '../../../ui/hand-over.ts';
import { MakingParts } from '../../../ui/making-dock.tsx';

interface GiveTableProps {
  readonly table: Table;
  readonly group: string;
}

/** A table as a file to take along. */
export function GiveTable({ table, group }: GiveTableProps) {
  const services = useServices();
  const isMaking = useSignal(false);
  const give = async (kind: 'xlsx' | 'csv') => {
    if (isMaking.value) return;
    isMaking.value = true;
    const name = [table.name, group, today(services)];
    await giveMade(
      services,
      (job) => tableFile(services, [table], { kind, name, lang: language.value }, job),
      handOver,
    );
    isMaking.value = false;
  };
  const text = makingText(making.value);
  return (
    <div class="button-row" aria-busy={isMaking.value}>
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
      {isMaking.value && text !== undefined && (
        <MakingParts text={text} stopLabel={t('files.stop')} onStop={stopMaking} />
      )}
    </div>
  );
}

import type { Table } from '../../export/tables/table.ts';
import { language } from '../../i18n/translate.ts';
import { giveFile } from '../../state/files.ts';
import type { Services } from '../../state/services.ts';
import { tableFile } from '../../state/table-file.ts';
import { today } from '../../state/work/today.ts';
import { handOver } from '../../ui/hand-over.ts';

/** Hands tables over as one file, with the day in its name. */
export const giveTables = (
  services: Services,
  tables: readonly Table[],
  kind: 'xlsx' | 'csv',
  name: readonly string[],
): Promise<void> =>
  giveFile(
    () => tableFile(tables, { kind, name: [...name, today(services)], lang: language.value }),
    handOver,
  );

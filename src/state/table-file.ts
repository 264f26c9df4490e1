/** Tables as files. What writes them comes when one is asked for. */
import { fileName } from '../export/file-name.ts';
import { FILE_TYPES } from '../export/file-types.ts';
import type { Pace } from '../export/pace.ts';
import type { Table } from '../export/tables/table.ts';
import type { Lang } from '../i18n/translate.ts';
import type { Carried, Leaving } from './export-log.ts';

export interface TableFile {
  readonly kind: 'xlsx' | 'csv';
  /** Of the file: what it is, whose, when. */
  readonly name: readonly (string | undefined)[];
  readonly lang: Lang;
}

/** A sheet for each table; in a CSV they follow each other after an empty line. */
export async function tableFile(
  tables: readonly Table[],
  { kind, name, lang }: TableFile,
  pace?: Pace,
): Promise<Leaving> {
  const called = fileName(name, kind);
  const carried = carriedBy(tables);
  if (kind === 'xlsx') {
    const { xlsxOf } = await import('../export/tables/xlsx.ts');
    const file = new File([await xlsxOf(tables, pace)], called, { type: FILE_TYPES.xlsx });
    return { file, carried };
  }
  const { csvOf } = await import('../export/tables/csv.ts');
  const file = new File([csvOf(tables, lang)], called, { type: FILE_TYPES.csv });
  return { file, carried };
}

const carriedBy = (tables: readonly Table[]): Carried => ({
  text: tables
    .flatMap(({ heading = [], rows }) => [...heading, ...rows.flat()])
    .filter((cell) => typeof cell === 'string')
    .join('\n'),
});

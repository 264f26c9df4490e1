/** Tables as files. What writes them comes when one is asked for. */
import { fileName } from '../export/file-name.ts';
import { FILE_TYPES } from '../export/file-types.ts';
import type { Table } from '../export/tables/table.ts';
import type { XlsxQuestion } from '../export/tables/xlsx-worker.ts';
import writer from '../export/tables/xlsx-worker.ts?worker&url';
import type { Lang } from '../i18n/translate.ts';
import { type Job, writeBeside } from './beside.ts';
import type { Carried, Leaving } from './export-log.ts';
import type { Services } from './services.ts';

export interface TableFile {
  readonly kind: 'xlsx' | 'csv';
  /** Of the file: what it is, whose, when. */
  readonly name: readonly (string | undefined)[];
  readonly lang: Lang;
}

/** A sheet for each table; in a CSV they follow each other after an empty line. */
export async function tableFile(
  services: Services,
  tables: readonly Table[],
  { kind, name, lang }: TableFile,
  job?: Job,
): Promise<Leaving> {
  const called = fileName(name, kind);
  const carried = carriedBy(tables);
  if (kind === 'xlsx') {
    const question: XlsxQuestion = { tables };
    const part = await writeBeside(services, writer, question, job);
    return { file: new File([part], called, { type: FILE_TYPES.xlsx }), carried };
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

/** Writes workbooks beside the page, which ends it when nobody waits for them any more. */
import { answerWith } from '../job.ts';
import type { Table } from './table.ts';
import { xlsxOf } from './xlsx.ts';

export interface XlsxQuestion {
  readonly tables: readonly Table[];
}

answerWith(({ tables }: XlsxQuestion, told) => xlsxOf(tables, told));

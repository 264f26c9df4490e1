/** The registers and the works of a year as tables, in the language of the app. */
import type { Entry, EntryType } from '../../domain/entry/entry.ts';
import type { Group } from '../../domain/group/group.ts';
import type { Task } from '../../domain/task/task.ts';
import { registerTable } from '../../export/lists/registers.ts';
import { commitmentsTable, worksTable } from '../../export/lists/works.ts';
import type { Table } from '../../export/tables/table.ts';
import { paperWords } from '../../i18n/papers.ts';
import { language } from '../../i18n/translate.ts';

export { ofType } from '../../export/lists/registers.ts';

/** @param entries of this type, in the order of the table */
export const tableOfRegister = (
  type: EntryType,
  entries: readonly Entry[],
  { name }: Group,
): Table => registerTable(type, entries, name, paperWords(language.value));

interface YearWorks {
  readonly group: string;
  readonly year: number;
  readonly nameOf: (member: string) => string;
}

export const tableOfWorks = (tasks: readonly Task[], facts: YearWorks): Table =>
  worksTable(tasks, facts, paperWords(language.value));

export const tableOfCommitments = (tasks: readonly Task[], facts: YearWorks): Table =>
  commitmentsTable(tasks, facts, paperWords(language.value));

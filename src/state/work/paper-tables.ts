/** The tables of a document that are worth a workbook. */
import { isCell } from '../../domain/group/group.ts';
import type { PaperKind } from '../../domain/paper/paper-record.ts';
import { attendanceList, attendanceNumbers } from '../../export/lists/attendance-list.ts';
import { taskList } from '../../export/lists/task-list.ts';
import type { PaperFacts } from '../../export/papers/facts.ts';
import type { Table } from '../../export/tables/table.ts';
import { formatDay } from '../../i18n/format.ts';
import { paperWords } from '../../i18n/papers.ts';
import { language } from '../../i18n/translate.ts';
import { sessionName } from './session-names.ts';

export function tablesOf(kind: PaperKind, facts: PaperFacts): readonly Table[] {
  const { group, session, rows, count, given, nameOf } = facts;
  const words = paperWords(language.value);
  if (kind === 'tasks')
    return [taskList(given, { group: group.name, today: session.day, nameOf }, words)];
  if (kind !== 'attendance') return [];
  const heading = {
    heading: [group.name, sessionName(session), formatDay(session.day)],
    isCell: isCell(group.kind),
  };
  return [attendanceList(rows, heading, words), attendanceNumbers(count, heading, words)];
}

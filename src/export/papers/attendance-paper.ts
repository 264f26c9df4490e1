/** Attendance on paper: the list of one session, and the year as a matrix. */
import { isCell } from '../../domain/group/group.ts';
import type { Paper, PaperColumn } from '../paper/paper.ts';
import type { Words } from '../say.ts';
import { longDay } from './dates.ts';
import type { PaperFacts } from './facts.ts';
import { headOf, minutesSignatures, paperOf } from './head.ts';
import { peopleFacts, peopleTexts } from './people.ts';
import { writerOf } from './writer.ts';

export function attendancePaper(facts: PaperFacts, words: Words): Paper {
  const { say } = words;
  const { session, group } = facts;
  const cell = isCell(group.kind);
  const columns: readonly PaperColumn[] = [
    { title: say('papers.column.number'), width: 13, align: 'centre' },
    { title: say('papers.column.name'), width: 52 },
    { title: say('papers.column.role'), width: 26 },
    ...(cell ? [{ title: say('members.type'), width: 28 }] : []),
    { title: say('papers.column.status'), width: 36 },
  ];
  const numbers = peopleFacts(facts, words).filter(({ id }) => SUMMED.has(id));
  return paperOf('attendance', facts, words, [
    headOf(facts, words, { dated: true }),
    {
      block: 'title',
      name: say('papers.attendance.name'),
      about: [`${say(`sessions.kind.${session.kind}`)}, ${longDay(session.day, words)}`],
    },
    { block: 'table', from: 'attendance', columns, rows: rowsOf(facts, words, cell) },
    ...peopleTexts(numbers, words, writerOf('attendance', facts.papers)),
    minutesSignatures(facts, words),
  ]);
}

const SUMMED: ReadonlySet<string> = new Set(['total', 'present', 'excused', 'unexcused']);

function rowsOf({ rows }: PaperFacts, { say }: Words, cell: boolean) {
  return rows.map((row, at) => {
    const { status, late, reason } = row.mark;
    const about = [
      ...(status === 'di_muon' && late !== undefined
        ? [say('agenda.minutes', { count: late })]
        : []),
      ...(status === 'vang_cld' && reason !== undefined
        ? [say(`attendance.reason.${reason}`)]
        : []),
    ];
    return [
      String(at + 1),
      row.fullName === '' ? say('minutes.erased') : row.fullName,
      row.role === 'dang_vien' && !cell ? '' : say(`members.roles.${row.role}`),
      ...(cell ? [say(`members.types.${row.memberType}`)] : []),
      [say(`attendance.status.${status}`), ...about].join('\n'),
    ];
  });
}

/** The matrix of a year on paper that lies. */
import { type Group, isCell } from '../../domain/group/group.ts';
import type { Paper } from '../paper/paper.ts';
import { tableBlock } from '../paper/table-block.ts';
import type { Words } from '../say.ts';
import type { Table } from '../tables/table.ts';

/** @param table its heading: the group, the title, the codes */
export function yearPaper(
  table: Table,
  { kind, parent }: Pick<Group, 'kind' | 'parent'>,
  { lang, say }: Words,
): Paper {
  const [group = '', title = '', codes = ''] = table.heading ?? [];
  return {
    kind: 'year',
    lang,
    orientation: 'landscape',
    blocks: [
      {
        block: 'letterhead',
        parent: parent?.toLocaleUpperCase('vi'),
        issuer: group.toLocaleUpperCase('vi'),
        party: isCell(kind) ? say('papers.party') : undefined,
      },
      { block: 'title', name: say('papers.attendance.name'), about: [title] },
      { block: 'text', look: 'plain', paragraphs: [[{ text: codes, italic: true }]] },
      tableBlock(table, lang),
    ],
  };
}

/** The matrix of a year on paper that lies. */
import type { Paper } from '../paper/paper.ts';
import { tableBlock } from '../paper/table-block.ts';
import type { Words } from '../say.ts';
import type { Table } from '../tables/table.ts';

/** @param table its heading: the group, the title, the codes */
export function yearPaper(table: Table, { lang, say }: Words): Paper {
  const [group = '', title = '', codes = ''] = table.heading ?? [];
  return {
    kind: 'year',
    lang,
    orientation: 'landscape',
    blocks: [
      { block: 'letterhead', issuer: group.toLocaleUpperCase('vi') },
      { block: 'title', name: say('papers.attendance.name'), about: [title] },
      { block: 'text', look: 'plain', paragraphs: [[{ text: codes, italic: true }]] },
      tableBlock(table, lang),
    ],
  };
}

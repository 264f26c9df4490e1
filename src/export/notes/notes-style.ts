import type { PaperStyle } from '../../domain/paper/style.ts';

const NAME = 'Notes';

/** Somebody’s own notes follow no rule of an office: a plain page, easy to read. */
export const NOTES_STYLE: PaperStyle = {
  id: 'notes',
  version: 1,
  title: { vi: NAME, en: NAME },
  basis: [],
  appliesTo: [],
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 25, right: 20, pageNumber: 10 },
  font: 'Times New Roman',
  sizes: { body: 13, party: 13, type: 16, recipients: 12, table: 12 },
  body: { firstLine: 0, before: 6, line: 18 },
  letterhead: { left: 77, right: 88 },
  signatures: { minutes: { left: '', right: '' } },
};

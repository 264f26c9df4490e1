/** Notes as files. What writes a Word file comes when one is asked for. */
import { fileName } from '../export/file-name.ts';
import { FILE_TYPES } from '../export/file-types.ts';
import { bookPaper, type NotesBook } from '../export/notes/notes-book.ts';
import { bookMarkdown } from '../export/notes/notes-markdown.ts';
import { NOTES_STYLE } from '../export/notes/notes-style.ts';
import { paperText } from '../export/paper/plain-text.ts';
import { docxFile } from './docx-file.ts';
import type { Leaving } from './export-log.ts';
import type { Services } from './services.ts';

export const NOTE_FILES = ['docx', 'md', 'txt'] as const;
export type NoteFileKind = (typeof NOTE_FILES)[number];

/** @param name of the file: what it is, of what, when */
export async function notesFile(
  services: Services,
  book: NotesBook,
  kind: NoteFileKind,
  name: readonly (string | undefined)[],
): Promise<Leaving> {
  if (kind === 'docx')
    return docxFile(services, {
      paper: bookPaper(book),
      style: NOTES_STYLE,
      name,
      title: book.title,
      author: '',
    });
  const text = kind === 'md' ? bookMarkdown(book) : paperText(bookPaper(book));
  const file = new File([text], fileName(name, kind), { type: FILE_TYPES[kind] });
  return { file, carried: { text } };
}

/** Notes as Markdown (CommonMark), as note-taking programs read it. */
import { type BookNote, type NotesBook, tagLine } from './notes-book.ts';

export function bookMarkdown({ title, about, parts }: NotesBook): string {
  const blocks = [
    `# ${plain(title)}`,
    plain(about),
    ...parts.flatMap(({ heading, notes }) => [`## ${plain(heading)}`, ...notes.map(noteText)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function noteText(note: BookNote): string {
  const { quote, texts, about } = note;
  return [
    ...(quote === undefined ? [] : [prefixed('> ', lines(quote))]),
    ...texts.map((text) => lines(text).join('\n')),
    [plain(about), tagLine(note)].filter((line) => line !== '').join('  \n'),
    '* * *',
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

/** Each line of the text stays a line; one that is empty parts two paragraphs. */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line, at, all) => {
      const written = plain(line.trim());
      const goesOn = written !== '' && (all[at + 1] ?? '').trim() !== '';
      return goesOn ? `${written}  ` : written;
    });

const prefixed = (sign: string, list: readonly string[]): string =>
  list.map((line) => `${sign}${line}`.trimEnd() + (line.endsWith('  ') ? '  ' : '')).join('\n');

/** Signs that would be taken for a command of the format. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(\s*)([#+\-=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

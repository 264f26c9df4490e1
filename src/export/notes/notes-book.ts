/** Notes and highlights as they leave the app: what stands in the file, not how it looks. */
import type { Paper, PaperBlock, Run } from '../paper/paper.ts';

export interface NotesBook {
  readonly lang: 'vi' | 'en';
  readonly title: string;
  /** Under the title: how many there are, of what day. */
  readonly about: string;
  readonly parts: readonly BookPart[];
}

export interface BookPart {
  readonly heading: string;
  readonly notes: readonly BookNote[];
}

export interface BookNote {
  /** The highlighted passage, in quotation marks. */
  readonly quote?: string | undefined;
  readonly texts: readonly string[];
  /** Where it comes from, its colour, its day. */
  readonly about: string;
  readonly tags: readonly string[];
}

export const tagLine = ({ tags }: Pick<BookNote, 'tags'>): string =>
  tags.map((tag) => `#${tag}`).join(' ');

/** For Word and plain text. */
export const bookPaper = ({ lang, title, about, parts }: NotesBook): Paper => ({
  kind: 'notes',
  lang,
  orientation: 'portrait',
  blocks: [
    { block: 'title', name: title, about: [about] },
    ...parts.flatMap(({ heading, notes }): readonly PaperBlock[] => [
      { block: 'heading', level: 1, text: heading },
      ...notes.map(noteBlock),
    ]),
  ],
});

function noteBlock(note: BookNote): PaperBlock {
  const { quote, texts, about } = note;
  const lines = (text: string): readonly string[] =>
    text.split(/\n+/).filter((line) => line.trim() !== '');
  const paragraphs: readonly (readonly Run[])[] = [
    ...lines(quote ?? '').map((text) => [{ text, italic: true }]),
    ...texts.flatMap(lines).map((text) => [{ text }]),
    ...[about, tagLine(note)].filter((text) => text !== '').map((text) => [{ text }]),
  ];
  return { block: 'text', look: 'plain', paragraphs };
}

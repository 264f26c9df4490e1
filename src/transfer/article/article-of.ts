/** A draft that the person has looked through, as an article of the own pack, and back again for changes. */
import { lastOf } from '../../domain/last-of.ts';
import { type Article, type Block, FORMAT, type Inline, type Lang } from '../../pack/format.ts';
import { OWN_PACK } from '../../pack/kept.ts';
import { blockTexts, countWords, plainText } from '../../pack/plain-text.ts';
import { withoutEndMark } from './clean.ts';
import type { DraftLine, LineKind } from './draft.ts';

/** What stands over the lines. */
export interface ArticleHead {
  readonly title: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
  readonly outlet: string;
  readonly byline: string;
  readonly topics: readonly string[];
  readonly place: string;
  readonly province: string;
  readonly lang: Lang;
}

/** Syllables that are read in a minute. */
const A_MINUTE = 200;

export function articleOf(
  id: string,
  edition: number,
  head: ArticleHead,
  lines: readonly DraftLine[],
): Article {
  const { title, topics, lang, date } = head;
  const lead = lines.filter(({ kind }) => kind === 'lead').map(({ text }) => shown(text));
  const blocks = blocksOf(lines);
  const words = countWords([...lead, ...blocks.flatMap(blockTexts)].join(' '));
  const place = placeOf(head);
  const year = /^\d{4}/.exec(date)?.[0];
  const hasSource = `${head.outlet}${date}${head.byline}` !== '';
  return {
    format: FORMAT,
    pack: OWN_PACK,
    id,
    lang,
    edition,
    title,
    lead: lead.length === 0 ? [] : [lead.join(' ')],
    ...(place && { place }),
    ...(year !== undefined && { year: Number(year) }),
    topics: [...topics],
    ...(hasSource && { source: sourceOf(head) }),
    minutes: Math.max(1, Math.round(words / A_MINUTE)),
    blocks,
    figures: [],
    citations: [],
    questions: [],
    checklist: [],
    editorNotes: [],
  };
}

const shown = (text: string): string => withoutEndMark(text);

function placeOf({ place, province }: ArticleHead): Article['place'] {
  const name = place || province;
  return name === '' ? undefined : { name, province: province || place };
}

function sourceOf({ outlet, title, date, byline, place }: ArticleHead): Article['source'] {
  return { outlet, title, ...(date !== '' && { date }), author: byline, place };
}

function blocksOf(lines: readonly DraftLine[]): Block[] {
  const blocks: Block[] = [];
  const used = new Set<string>();
  for (const line of lines) {
    const last = lastOf(blocks);
    const text: Inline[] = [shown(line.text)];
    if (line.kind === 'list' && last?.type === 'list') last.items.push(text);
    else if (line.kind === 'row' && last?.type === 'table') last.rows.push(cellsOf(line));
    else {
      const block = blockOf(line, freeId(line.line, used), text);
      if (block !== undefined) blocks.push(block);
    }
  }
  return blocks;
}

/** Named by its line, so that a change of kind moves no highlight. */
function freeId(line: number, used: Set<string>): string {
  let id = `b${line}`;
  while (used.has(id)) id = `${id}x`;
  used.add(id);
  return id;
}

function blockOf(line: DraftLine, id: string, text: Inline[]): Block | undefined {
  return BLOCKS[line.kind]?.(line, id, text);
}

/** Kinds of lines that are no blocks stand in the head or nowhere. */
const BLOCKS: Readonly<
  Partial<Record<LineKind, (line: DraftLine, id: string, text: Inline[]) => Block>>
> = {
  heading: ({ level = 2 }, id, text) => ({ type: 'heading', id, level, text }),
  paragraph: (_, id, text) => ({ type: 'paragraph', id, text }),
  // There is no picture to put it under.
  caption: (_, id, text) => ({
    type: 'paragraph',
    id,
    text: [{ type: 'emphasis', children: text }],
  }),
  quote: (_, id, text) => ({ type: 'quote', id, text }),
  list: ({ ordered = false }, id, text) => ({ type: 'list', id, ordered, items: [text] }),
  row: (line, id) => ({ type: 'table', id, head: cellsOf(line), rows: [] }),
};

const cellsOf = ({ cells, text }: DraftLine): Inline[][] => (cells ?? [text]).map((cell) => [cell]);

/** The head of a kept article. */
export const headOf = (article: Article): ArticleHead => ({
  title: article.title,
  date: article.source?.date ?? '',
  outlet: article.source?.outlet ?? '',
  byline: article.source?.author ?? '',
  topics: article.topics,
  place: article.place?.name ?? '',
  province: article.place?.province ?? '',
  lang: article.lang,
});

/** The lines of a kept article; what was dropped as junk is not kept. */
export function linesOfArticle({ lead, blocks }: Article): readonly DraftLine[] {
  const leadText = plainText(lead);
  const first: DraftLine[] = leadText === '' ? [] : [{ line: 0, kind: 'lead', text: leadText }];
  return [...first, ...blocks.flatMap((block, at) => linesOfBlock(block, at + 1))];
}

function linesOfBlock(block: Block, at: number): readonly DraftLine[] {
  const line = Number(/^b(\d+)/.exec(block.id)?.[1] ?? at);
  switch (block.type) {
    case 'heading':
      return [{ line, kind: 'heading', text: plainText(block.text), level: block.level }];
    case 'quote':
      return [{ line, kind: 'quote', text: plainText(block.text) }];
    case 'paragraph':
      return [
        {
          line,
          kind: isCaption(block.text) ? 'caption' : 'paragraph',
          text: plainText(block.text),
        },
      ];
    case 'list':
      return block.items.map((item, i) => ({
        line: line + i,
        kind: 'list',
        text: plainText(item),
        ordered: block.ordered,
      }));
    case 'table':
      return [block.head, ...block.rows].map((row, i) => {
        const cells = row.map(plainText);
        return { line: line + i, kind: 'row', text: cells.join(' | '), cells };
      });
    case 'image':
      return [{ line, kind: 'caption', text: plainText(block.caption) }];
  }
}

const isCaption = ([only, ...rest]: readonly Inline[]): boolean =>
  rest.length === 0 && typeof only === 'object' && only.type === 'emphasis';

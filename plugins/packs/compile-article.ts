/** One article in one language: draft into the shape of the format. */
import { FORMAT, type Article, type Inline, type Lang } from '../../src/pack/format.ts';
import { blockTexts, countWords, plainText } from '../../src/pack/plain-text.ts';
import { compileBlock, type BlockScope, type CompiledBlock } from './compile-blocks.ts';
import type { BlockMentions } from './compiled.ts';
import { compileFigures } from './compile-figures.ts';
import { toInlines } from './inline-marks.ts';
import { createInlineScope } from './inline-scope.ts';
import { localize } from './localize.ts';
import type { DraftArticle, DraftWords } from './read-pack.ts';
import type { Located } from './yaml-file.ts';
import type { ArticleFacts } from './schemas.ts';
import { parseInline } from './token-tree.ts';

/** Words of a study edition, lead and body together. */
const STUDY_EDITION = { least: 600, most: 1000 };

export interface ArticleText {
  /** Without `minutes`, which depend on all languages. */
  readonly article: Omit<Article, 'minutes'>;
  readonly mentions: readonly BlockMentions[];
  readonly words: number;
}

export function compileText(
  pack: string,
  draft: DraftArticle,
  words: DraftWords,
  scope: BlockScope,
): ArticleText {
  const { value: front, lineOf } = words.front;
  const lead = markLead(front.lead, lineOf('lead'), scope);
  const compiled = words.blocks
    .map((block) => compileBlock(block, scope))
    .filter((block) => block !== undefined);
  const mentions = [lead.mentions, ...compiled.map((block) => block.mentions)];
  const count = countWords(plainText(lead.text)) + countBlocks(compiled);
  checkLength(draft.facts, words, wordsWithoutTemplates(words, lead.text, compiled), scope);
  return {
    words: count,
    mentions,
    article: {
      format: FORMAT,
      pack,
      id: draft.id,
      lang: words.lang,
      ...facts(draft.facts, words.lang, scope),
      title: front.title,
      lead: lead.text,
      blocks: compiled.map(({ block }) => block),
      figures: compileFigures(draft.facts, words, compiled, scope.problems),
      citations: mentions.flatMap(({ block, documents }) =>
        [...documents].map((document) => ({ document, block })),
      ),
      questions: front.questions.map((text, index) => ({ id: `q${index + 1}`, text })),
      checklist: front.checklist.map((text, index) => ({ id: `c${index + 1}`, text })),
      editorNotes: front.editorNotes.map((note, index) =>
        markNote(note, lineOf('editorNotes', index), scope),
      ),
    },
  };
}

type Facts = Pick<Article, 'edition' | 'topics'> &
  Partial<Pick<Article, 'place' | 'year' | 'source'>>;

function facts(located: Located<ArticleFacts>, lang: Lang, { problems }: BlockScope): Facts {
  const { edition, year, place, topics, source } = located.value;
  const text = (name: 'outlet' | 'title' | 'author' | 'place'): string =>
    localize(source?.[name] ?? '', lang, located, ['source', name], problems);
  return {
    edition,
    topics,
    ...(year === undefined ? {} : { year }),
    ...(place === undefined ? {} : { place }),
    ...(source === undefined
      ? {}
      : {
          source: {
            outlet: text('outlet'),
            title: text('title'),
            ...(source.date === undefined ? {} : { date: source.date }),
            author: text('author'),
            place: text('place'),
          },
        }),
  };
}

interface MarkedLead {
  readonly text: Inline[];
  readonly mentions: BlockMentions;
}

/** Documents named in the lead are cited at the block `lead`. */
function markLead(lead: string, line: number, scope: BlockScope): MarkedLead {
  const mentions = {
    block: 'lead',
    documents: new Set<string>(),
    abbreviations: new Set<string>(),
  };
  const text = toInlines(parseInline(lead), createInlineScope(scope, line, mentions), 'all');
  return { text, mentions };
}

/** A note links what it names, but it is no mention: it is not the article that speaks. */
function markNote(note: string, line: number, scope: BlockScope): Inline[] {
  const mentions = { documents: new Set<string>(), abbreviations: new Set<string>() };
  return toInlines(parseInline(note), createInlineScope(scope, line, mentions), 'all');
}

function countBlocks(blocks: readonly CompiledBlock[]): number {
  return blocks
    .flatMap(({ block }) => blockTexts(block))
    .reduce((sum, text) => sum + countWords(text), 0);
}

function wordsWithoutTemplates(
  words: DraftWords,
  lead: readonly Inline[],
  blocks: readonly CompiledBlock[],
): number {
  const templates = new Set(
    words.blocks.filter(({ type }) => type === 'template').map(({ id }) => id),
  );
  const own = blocks.filter(({ block }) => !templates.has(block.id));
  return countWords(plainText(lead)) + countBlocks(own);
}

function checkLength(
  facts: Located<ArticleFacts>,
  words: DraftWords,
  count: number,
  { problems }: BlockScope,
): void {
  if (facts.value.source === undefined) return;
  if (count >= STUDY_EDITION.least && count <= STUDY_EDITION.most) return;
  problems.error(
    words.file,
    1,
    `lead and body have ${count} words; a study edition has ${STUDY_EDITION.least} to ${STUDY_EDITION.most}`,
  );
}

/** One pack: all its articles in all its languages. */
import * as v from 'valibot';
import type { Lang } from '../../src/pack/format.ts';
import { articleSchema } from '../../src/pack/schemas.ts';
import { canonicalJson } from '../../src/pack/archive/canonical-json.ts';
import { compareLanguages } from './compare-languages.ts';
import { compileText } from './compile-article.ts';
import type { BlockScope } from './compile-blocks.ts';
import type { ArchiveText } from '../../src/pack/archive/parts.ts';
import type { BlockMentions, CompiledArticle, CompiledPack } from './compiled.ts';
import { shortHash } from './hash.ts';
import type { FileScope } from './inline-scope.ts';
import { localizeAll } from './localize.ts';
import type { Pictures } from './pictures.ts';
import type { Problems } from './problem.ts';
import type { DraftArticle, DraftPack } from './read-pack.ts';
import type { ReferenceLists } from './read-reference.ts';

/** Syllables or words that a reader reads in a minute. */
const WORDS_PER_MINUTE = 200;

export interface PackScope {
  readonly reference: ReferenceLists;
  readonly anchors: FileScope['anchors'];
  readonly abbreviations: RegExp;
  readonly pictures: Pictures;
  readonly problems: Problems;
}

export function compilePack(draft: DraftPack, scope: PackScope): CompiledPack {
  const { id, version, modified, languages, title, summary } = draft.facts.value;
  const { problems } = scope;
  return {
    id,
    version,
    modified,
    languages,
    title: localizeAll(title, languages, draft.facts, ['title'], problems),
    summary: localizeAll(summary, languages, draft.facts, ['summary'], problems),
    articles: draft.articles.map((article) => compileArticle(draft, article, scope)),
    templates: [...draft.templates.values()],
    images: scope.pictures.bytes,
  };
}

function compileArticle(pack: DraftPack, draft: DraftArticle, scope: PackScope): CompiledArticle {
  checkTopics(draft, scope);
  compareLanguages(draft.words, scope.problems);
  const texts = draft.words.map((words) => {
    const blockScope: BlockScope = {
      ...scope,
      file: words.file,
      lines: words.lines,
      lang: words.lang,
      province: draft.facts.value.place?.province,
      templates: pack.templates,
    };
    return compileText(pack.id, draft, words, blockScope);
  });
  const most = Math.max(...texts.map(({ words }) => words));
  const minutes = Math.max(1, Math.ceil(most / WORDS_PER_MINUTE));
  const entries = texts.map(({ article }): readonly [Lang, ArchiveText] => {
    // Phones take the shape on trust once the hash is right, so it is checked here.
    const whole = v.parse(articleSchema, { ...article, minutes });
    const line = canonicalJson(whole);
    return [article.lang, { article: whole, line, hash: shortHash(line) }];
  });
  return {
    id: draft.id,
    minutes,
    blocks: texts[0]?.article.blocks.length ?? 0,
    texts: Object.fromEntries(entries),
    mentions: mergeMentions(texts.map(({ mentions }) => mentions)),
  };
}

function checkTopics({ facts }: DraftArticle, { reference, problems }: PackScope): void {
  for (const [index, topic] of facts.value.topics.entries()) {
    if (reference.topics.some(({ id }) => id === topic)) continue;
    const line = facts.lineOf('topics', index);
    problems.error(facts.file, line, `no topic '${topic}' in reference/topics.yaml`);
  }
}

/** What any of the languages mentions, block by block. */
function mergeMentions(all: readonly (readonly BlockMentions[])[]): readonly BlockMentions[] {
  const merged = new Map<string, BlockMentions>();
  for (const { block, documents, abbreviations } of all.flat()) {
    const known = merged.get(block);
    merged.set(block, {
      block,
      documents: new Set([...(known?.documents ?? []), ...documents]),
      abbreviations: new Set([...(known?.abbreviations ?? []), ...abbreviations]),
    });
  }
  return [...merged.values()];
}

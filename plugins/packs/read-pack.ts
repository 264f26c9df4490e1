/** Reads one pack: facts, words and templates, checked each for itself. */
import { LANGS, type Lang } from '../../src/pack/format.ts';
import type { Template } from '../../src/pack/template.ts';
import { readText, type ContentFiles } from './content-files.ts';
import type { DraftBlock } from './draft.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readBlocks } from './markdown-blocks.ts';
import type { Problems } from './problem.ts';
import type { ReferenceLists } from './read-reference.ts';
import { readTemplate } from './read-template.ts';
import {
  articleSchema,
  packSchema,
  wordsSchema,
  type ArticleFacts,
  type ArticleWords,
  type PackFacts,
} from './schemas.ts';
import { parseYaml, type Located } from './yaml-file.ts';

/** The words of an article in one language. */
export interface DraftWords {
  readonly file: string;
  readonly lang: Lang;
  readonly lines: readonly string[];
  readonly front: Located<ArticleWords>;
  readonly blocks: readonly DraftBlock[];
}

export interface DraftArticle {
  readonly id: string;
  readonly facts: Located<ArticleFacts>;
  readonly words: readonly DraftWords[];
}

export interface DraftPack {
  readonly id: string;
  readonly facts: Located<PackFacts>;
  readonly articles: readonly DraftArticle[];
  readonly templates: ReadonlyMap<string, Template>;
}

export function readPack(
  id: string,
  files: ContentFiles,
  reference: ReferenceLists,
  problems: Problems,
): DraftPack | undefined {
  const file = `${id}/pack.yaml`;
  const source = { file, text: readText(files, file, problems), offset: 0 };
  const facts = parseYaml(source, packSchema, problems);
  if (facts === undefined) return undefined;
  if (facts.value.id !== id) problems.error(file, facts.lineOf('id'), `the folder is '${id}'`);
  reportStrays(id, facts, files, problems);
  const articles = facts.value.articles
    .map((article) => readArticle(id, article, facts.value.languages, files, problems))
    .filter((article) => article !== undefined);
  return { id, facts, articles, templates: readTemplates(id, files, reference, problems) };
}

function readArticle(
  pack: string,
  id: string,
  languages: readonly Lang[],
  files: ContentFiles,
  problems: Problems,
): DraftArticle | undefined {
  const file = `${pack}/articles/${id}.yaml`;
  const source = { file, text: readText(files, file, problems), offset: 0 };
  const facts = parseYaml(source, articleSchema, problems);
  const words = languages.map((lang) =>
    readWords(`${pack}/articles/${id}.${lang}.md`, lang, files, problems),
  );
  if (facts === undefined || words.includes(undefined)) return undefined;
  return { id, facts, words: words.filter((one) => one !== undefined) };
}

function readWords(
  file: string,
  lang: Lang,
  files: ContentFiles,
  problems: Problems,
): DraftWords | undefined {
  if (!files.has(file)) {
    problems.error(file, 1, `the article has no '${lang}' text: add this file`);
    return undefined;
  }
  const text = readText(files, file, problems);
  const split = splitFrontMatter(file, text, problems);
  const front = split && parseYaml(split.front, wordsSchema, problems);
  if (split === undefined || front === undefined) return undefined;
  const blocks = readBlocks({ file, text: split.body, offset: split.bodyOffset }, problems);
  return { file, lang, lines: text.split('\n'), front, blocks };
}

function readTemplates(
  pack: string,
  files: ContentFiles,
  reference: ReferenceLists,
  problems: Problems,
): ReadonlyMap<string, Template> {
  const found = new Map<string, Template>();
  for (const file of files.keys()) {
    if (!file.startsWith(`${pack}/templates/`)) continue;
    const template = readTemplate(file, readText(files, file, problems), reference, problems);
    if (template !== undefined) found.set(template.id, template);
  }
  return found;
}

/** A file that nothing names is most often a slip in its name. */
function reportStrays(
  pack: string,
  facts: Located<PackFacts>,
  files: ContentFiles,
  problems: Problems,
): void {
  const known = new Set(facts.value.articles);
  const line = facts.lineOf('articles');
  for (const [index, id] of facts.value.articles.entries()) {
    if (facts.value.articles.indexOf(id) === index) continue;
    problems.error(facts.file, facts.lineOf('articles', index), `'${id}' is named twice`);
  }
  for (const file of files.keys()) {
    if (!file.startsWith(`${pack}/articles/`)) continue;
    const [, id = ''] = /\/([^/.]+)\.(?:yaml|[a-z]+\.md)$/.exec(file) ?? [];
    if (known.has(id)) checkLanguage(file, facts.value.languages, problems);
    else problems.error(facts.file, line, `${file} is there but 'articles' does not name it`);
  }
}

function checkLanguage(file: string, languages: readonly Lang[], problems: Problems): void {
  const [, lang] = /\.([a-z]+)\.md$/.exec(file) ?? [];
  if (lang === undefined || languages.some((one) => one === lang)) return;
  const known = LANGS.some((one) => one === lang);
  problems.error(file, 1, known ? `the pack does not list '${lang}'` : `no language '${lang}'`);
}

/** The two builds that the end-to-end tests deploy, and what is in them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Article, Lang, Library, PackIndex } from '../../src/pack/format.ts';
import { LANGS } from '../../src/pack/format.ts';

export const BUILDS = {
  first: resolve('.cache/e2e/first'),
  later: resolve('.cache/e2e/later'),
} as const;

/** The one text that differs in the later build. */
export const CHANGED = {
  pack: 'nam-huyen',
  article: 'tri-ton',
  lang: 'vi',
  title: 'Tri Tôn sau khi sửa',
} as const;

export const NEWS = {
  vi: 'Sửa một bài về Tri Tôn.',
  en: 'Mended one article on Tri Tôn.',
} as const;

export interface Expected {
  readonly pack: string;
  readonly article: string;
  readonly lang: Lang;
  readonly title: string;
  /** Text of the last paragraph that is nothing but text. */
  readonly lastWords: string;
}

const readJson = (dist: string, path: string): unknown =>
  JSON.parse(readFileSync(`${dist}/packs/${path}`, 'utf8'));

export const readLibrary = (dist: string): Library => readJson(dist, 'library.json') as Library;
export const readIndex = (dist: string, pack: string): PackIndex =>
  readJson(dist, `${pack}/index.json`) as PackIndex;

/** Every article of every pack in every language, read from the files of a build. */
export function everyArticle(dist: string): Expected[] {
  return readLibrary(dist).packs.flatMap(({ id: pack }) =>
    readIndex(dist, pack).articles.flatMap(({ id: article, hash }) =>
      LANGS.flatMap((lang) => {
        if (hash[lang] === undefined) return [];
        const text = readJson(dist, `o/${hash[lang]}.json`) as Article;
        return [{ pack, article, lang, title: text.title, lastWords: lastWords(text) }];
      }),
    ),
  );
}

/** The first and the last article of every pack in every language. */
export function someArticles(dist: string): Expected[] {
  const ends = readLibrary(dist).packs.flatMap(({ id }) => {
    const { articles } = readIndex(dist, id);
    return [articles[0], articles.at(-1)].map((entry) => `${id}/${entry?.id}`);
  });
  return everyArticle(dist).filter(({ pack, article }) => ends.includes(`${pack}/${article}`));
}

function lastWords({ blocks }: Article): string {
  const plain = blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const [only] = block.text;
    return block.text.length === 1 && typeof only === 'string' ? [only] : [];
  });
  return plain.at(-1) ?? '';
}

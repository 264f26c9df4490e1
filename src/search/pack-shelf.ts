/** The articles and figures of one pack, in an index that was made before. */
import { openIndex } from '../domain/search/index.ts';
import type { Marked } from '../domain/search/excerpt.ts';
import type { Query } from '../domain/search/query.ts';
import type { Article, Lang } from '../pack/format.ts';
import { articleParts, figureLine, type PackPlace, readPlace } from '../pack/searched.ts';
import { type Candidate, type Filled, MOST, type Ranked, type Shelf } from './shelf.ts';
import { showText } from './show.ts';

export type ReadArticle = (pack: string, article: string, lang: Lang) => Promise<Article>;

/** @throws RangeError when the bytes are no index. */
export function openPackShelf(pack: string, file: ArrayBuffer, read: ReadArticle): Shelf {
  const index = openIndex(file);
  const places = index.places.map(readPlace);
  const { things, count } = thingsOf(places);
  const candidate = (document: number, score: number): Candidate => {
    const place = places[document] ?? { lang: 'vi', article: '' };
    return {
      kind: place.figure === undefined ? 'article' : 'figure',
      score,
      read: (mark) => fill(pack, place, read, mark),
    };
  };
  return {
    search: (query: Query, lang: Lang): Ranked => {
      const { documents, scores } = index.search(query);
      // One thing in two languages is one result, in the language asked for where that has all words.
      const shown = new Uint32Array(count);
      documents.forEach((document) => {
        const thing = things[document] ?? 0;
        const known = shown[thing] ?? 0;
        if (known === 0 || places[document]?.lang === lang) shown[thing] = document + 1;
      });
      const lists: Record<'article' | 'figure', Candidate[]> = { article: [], figure: [] };
      const counts = { article: 0, figure: 0 };
      documents.forEach((document, at) => {
        const thing = things[document] ?? 0;
        const place = shown[thing] ?? 0;
        if (place === 0) return;
        shown[thing] = 0;
        const kind = places[document]?.figure === undefined ? 'article' : 'figure';
        counts[kind] += 1;
        if (counts[kind] <= MOST) lists[kind].push(candidate(place - 1, scores[at] ?? 0));
      });
      return { counts, best: [...lists.article, ...lists.figure] };
    },
  };
}

/** A number for each article and figure, the same in all its languages. */
function thingsOf(places: readonly PackPlace[]): {
  readonly things: Uint32Array;
  readonly count: number;
} {
  const numbers = new Map<string, number>();
  const things = Uint32Array.from(places, ({ article, figure }) => {
    const name = `${article}/${figure ?? ''}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  return { things, count: numbers.size };
}

async function fill(
  pack: string,
  { article: id, lang, figure: at }: PackPlace,
  read: ReadArticle,
  mark: (text: string) => Marked,
): Promise<Filled> {
  const article = await read(pack, id, lang);
  const figure = at === undefined ? undefined : article.figures[at];
  const route = { name: 'article', pack, article: id } as const;
  if (figure !== undefined) {
    const { excerpt, run, phrases } = showText('', [figureLine(figure, lang)], mark);
    const found = { kind: 'figure', title: [article.title], excerpt, lang } as const;
    return { run, phrases, found: { ...found, route: { ...route, lang, at: figure.block } } };
  }
  const parts = articleParts(article);
  const { title, excerpt, part, run, phrases } = showText(
    article.title,
    parts.map(({ text }) => text),
    mark,
  );
  const block = part === undefined ? undefined : parts[part]?.at;
  const first = parts[0]?.text ?? '';
  return {
    run,
    phrases,
    found: {
      kind: 'article',
      route: { ...route, lang, ...(block === undefined ? {} : { at: block }) },
      title,
      excerpt: excerpt.length > 0 ? excerpt : [first],
      lang,
    },
  };
}

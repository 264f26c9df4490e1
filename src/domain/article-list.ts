/** Filtering and sorting a list of articles. */
import { fold } from './fold.ts';

export interface ListedArticle {
  readonly title: { readonly vi?: string | undefined; readonly en?: string | undefined };
  readonly place?: { readonly name: string; readonly province: string } | undefined;
  readonly year?: number | undefined;
  readonly topics: readonly string[];
  readonly minutes: number;
}

export const SORTS = ['pack', 'newest', 'shortest', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** An absent field lets everything through. */
export interface Filter {
  readonly province?: string;
  readonly year?: number;
  readonly topic?: string;
}

export const isFiltering = (filter: Filter): boolean => Object.keys(filter).length > 0;

export const matches = (article: ListedArticle, { province, year, topic }: Filter): boolean =>
  (province === undefined || article.place?.province === province) &&
  (year === undefined || article.year === year) &&
  (topic === undefined || article.topics.includes(topic));

/**
 * A new list; articles that compare equal keep the order of the pack.
 * @param lang language of the titles that are shown
 */
export function sorted<T extends ListedArticle>(
  articles: readonly T[],
  sort: Sort,
  lang: 'vi' | 'en',
): readonly T[] {
  switch (sort) {
    case 'pack':
      return articles;
    case 'newest':
      return [...articles].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    case 'shortest':
      return [...articles].sort((a, b) => a.minutes - b.minutes);
    case 'title':
      return [...articles].sort((a, b) => titleKey(a, lang).localeCompare(titleKey(b, lang)));
  }
}

const titleKey = ({ title }: ListedArticle, lang: 'vi' | 'en'): string =>
  fold(title[lang] ?? title.vi ?? title.en ?? '');

/** What there is to choose from, each value once. */
export function choices(articles: readonly ListedArticle[]) {
  const unique = <T>(values: readonly (T | undefined)[]): T[] => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  return {
    provinces: unique(articles.map(({ place }) => place?.province)),
    years: unique(articles.map(({ year }) => year)).sort((a, b) => b - a),
    topics: unique(articles.flatMap(({ topics }) => topics)),
  };
}

import type { Lang, PackIndex } from './format.ts';

/** Languages that one article of a pack has: the person's own texts differ in this. */
export function languagesOf({ articles, languages }: PackIndex, article: string): readonly Lang[] {
  const title = articles.find(({ id }) => id === article)?.title;
  return title === undefined ? languages : languages.filter((lang) => title[lang] !== undefined);
}

/** The language asked for, or else the first one that the article has. */
export function languageFor(index: PackIndex, article: string, asked: Lang): Lang {
  const languages = languagesOf(index, article);
  return languages.includes(asked) ? asked : (languages[0] ?? asked);
}

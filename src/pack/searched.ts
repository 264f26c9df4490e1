/** What of packs is searched: the words of articles part by part, figures, documents. */
import { lastOf } from '../domain/last-of.ts';
import { figureText } from '../domain/figure.ts';
import type { Article, ReferenceDocument } from './format.ts';
import { blockTexts, plainText } from './plain-text.ts';

export interface SearchedPart {
  /** Block to open the article at; absent: its beginning. */
  readonly at?: string;
  readonly text: string;
}

/** The parts of an article below its title, in reading order. */
export function articleParts(article: Article): readonly SearchedPart[] {
  const { lead, blocks, questions, checklist, editorNotes } = article;
  const last = lastOf(blocks)?.id;
  const end = (text: string): SearchedPart => (last === undefined ? { text } : { at: last, text });
  return [
    { text: plainText(lead) },
    ...blocks.flatMap((block) => blockTexts(block).map((text) => ({ at: block.id, text }))),
    ...[...questions, ...checklist].map(({ text }) => end(text)),
    ...editorNotes.map((note) => end(plainText(note))),
  ].filter(({ text }) => text !== '');
}

/** `hơn 63.860 lượt · người dự học · năm 2024` */
export function figureLine(figure: Article['figures'][number], lang: Article['lang']): string {
  const { number, unit } = figureText(figure, lang);
  const first = unit === '' ? number : `${number} ${unit}`;
  return [first, figure.what, figure.period].filter((part) => part !== '').join(' · ');
}

/** Both languages: a document is looked up by either. */
export function documentTexts(document: ReferenceDocument): {
  readonly title: string;
  readonly parts: readonly string[];
} {
  const { number, name, issuer, about, note, place } = document;
  const texts = [name, issuer, about, ...(note === undefined ? [] : [note])];
  return {
    title: number === undefined ? name.vi : `${number} ${name.vi}`,
    parts: [...texts.flatMap(({ vi, en }) => [vi, en]), ...(place === undefined ? [] : [place])],
  };
}

/** Where a result of a pack's index leads: `vi/thoai-son`, or `vi/thoai-son/3` for its fourth figure. */
export interface PackPlace {
  readonly lang: Article['lang'];
  readonly article: string;
  readonly figure?: number;
}

export const writePlace = ({ lang, article, figure }: PackPlace): string =>
  figure === undefined ? `${lang}/${article}` : `${lang}/${article}/${figure}`;

export function readPlace(place: string): PackPlace {
  const [lang, article = '', figure] = place.split('/');
  const where = { lang: lang === 'en' ? 'en' : 'vi', article } as const;
  return figure === undefined ? where : { ...where, figure: Number(figure) };
}

/** One article as its index knows it: itself, then its figures. */
export function searchedTexts(article: Article): readonly {
  readonly place: string;
  readonly title: string;
  readonly parts: readonly string[];
}[] {
  const { lang, id, title, figures } = article;
  return [
    {
      place: writePlace({ lang, article: id }),
      title,
      parts: articleParts(article).map(({ text }) => text),
    },
    ...figures.map((figure, at) => ({
      place: writePlace({ lang, article: id, figure: at }),
      title: '',
      parts: [figureLine(figure, lang)],
    })),
  ];
}

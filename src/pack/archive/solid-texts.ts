import type { Lang } from '../format.ts';
import type { ArchivePack } from './parts.ts';

const ARTICLES_PER_SOLID = 40;

/** Some forty articles, one JSON a line, in reading order. */
export interface SolidText {
  /** Position of the first one among those of its language. */
  readonly first: number;
  readonly count: number;
  readonly text: string;
}

export function solidTexts({ articles }: ArchivePack, lang: Lang): readonly SolidText[] {
  const lines = articles.map(({ texts }) => texts[lang]?.line).filter((line) => line !== undefined);
  return splitEvenly(lines.length, ARTICLES_PER_SOLID).map(([first, count]) => ({
    first,
    count,
    text: lines.slice(first, first + count).join('\n'),
  }));
}

/** Parts of at most `most` that differ by one at the most, as first position and count. */
export function splitEvenly(total: number, most: number): readonly (readonly [number, number])[] {
  const parts = Math.ceil(total / most);
  return Array.from({ length: parts }, (_, part) => {
    const first = Math.floor((part * total) / parts);
    return [first, Math.floor(((part + 1) * total) / parts) - first] as const;
  });
}

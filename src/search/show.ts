/** From a text and what is looked for to what is shown of it. */
import { excerptOf, type Marked, type Piece } from '../domain/search/excerpt.ts';

export interface Shown {
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** Position of the part that is shown; undefined: only the title has anything. */
  readonly part: number | undefined;
  readonly run: number;
  readonly phrases: boolean;
}

/** The whole title and the part that has most of what is looked for. */
export function showText(
  title: string,
  parts: readonly string[],
  mark: (text: string) => Marked,
): Shown {
  const inTitle = mark(title);
  const marked = parts.map(mark);
  let best = -1;
  marked.forEach((one, at) => {
    const before = marked[best];
    const isBetter = before === undefined ? one.terms > 0 : worth(one) > worth(before);
    if (isBetter) best = at;
  });
  const shown = marked[best];
  const all = [inTitle, ...marked];
  return {
    title: piecesOf(title, inTitle),
    excerpt: shown === undefined ? [] : excerptOf(parts[best] ?? '', shown.marks),
    part: shown === undefined ? undefined : best,
    run: Math.max(...all.map(({ run }) => run)),
    phrases: all.some(({ phrases }) => phrases),
  };
}

const MANY = 100;

const worth = ({ run, terms, phrases }: Marked): number =>
  (phrases ? MANY * MANY : 0) + run * MANY + terms;

function piecesOf(text: string, { marks }: Marked): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push({ mark: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

/** What a tap changes in a draft. */
import type { DraftLine, LineKind } from './draft.ts';

/** The line with another part to play; there is one title, so the one before becomes a heading. */
export function withKind(
  lines: readonly DraftLine[],
  at: number,
  kind: LineKind,
): readonly DraftLine[] {
  return lines.map((line, i) => {
    if (i === at) return { ...line, kind };
    return kind === 'title' && line.kind === 'title' ? { ...line, kind: 'heading' } : line;
  });
}

/** What a line most likely is if it is not what was proposed. */
export function likeliestOther({ kind, text, cells }: DraftLine): LineKind {
  if (kind === 'paragraph') return text.length < SHORT ? 'heading' : 'junk';
  if (kind === 'junk') return cells === undefined ? 'paragraph' : 'row';
  return OTHERS[kind] ?? 'paragraph';
}

const SHORT = 110;
const OTHERS: Readonly<Partial<Record<LineKind, LineKind>>> = {
  heading: 'caption',
  caption: 'heading',
  date: 'junk',
  outlet: 'junk',
};

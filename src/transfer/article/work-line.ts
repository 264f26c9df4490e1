import type { DraftLine, LineKind } from './draft.ts';

/** A line on its way; no kind yet means that it is not known. */
export interface Work extends Omit<DraftLine, 'kind'> {
  kind: LineKind | undefined;
  text: string;
  repeats?: boolean;
}

/** Letters from which on a line is a paragraph, whatever it ends with. */
export const PARAGRAPH_FROM = 150;

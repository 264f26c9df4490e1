/** What pages and the search worker say to each other. */
import type { Answer, Ask } from '../domain/search/answer.ts';

/** From a page. */
export type Question =
  | { readonly type: 'ask'; readonly id: number; readonly ask: Ask }
  | { readonly type: 'retry' };

/** To a page. */
export type Told =
  /** Without an answer: another question came before. */
  | { readonly type: 'answer'; readonly id: number; readonly answer?: Answer | undefined }
  /** Another answer could be given now. */
  | { readonly type: 'changed' };

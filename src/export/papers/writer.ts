/** Puts together the texts of one document: what was recorded, what was written for it, what the hand changed. */
import { fingerprint, type PaperKind, type PaperRecord } from '../../domain/paper/paper-record.ts';
import { type PaperText, paragraphsOf } from '../paper/paper.ts';

interface Fact {
  readonly id: string;
  readonly label: string;
  /** The part of the session that it comes from. */
  readonly from?: string;
  readonly look?: PaperText['look'];
}

interface Own {
  readonly id: string;
  readonly label: string;
  /** Dotted lines that stand for it until it is written; 0: nothing. */
  readonly dots?: number;
  /** What is there before anybody wrote. */
  readonly proposed?: string;
}

export interface Writer {
  /** @param text a paragraph per line; empty: nothing is known */
  readonly fact: (fact: Fact, text: string) => PaperText;
  readonly own: (own: Own) => PaperText;
}

export function writerOf(kind: PaperKind, papers: PaperRecord): Writer {
  return {
    fact: ({ id, label, from, look }, text) => {
      const hand = papers.byHand.get(`${kind}/${id}`);
      const written = hand?.texts.join('\n');
      const changed = hand?.was === fingerprint(text) ? 'yes' : 'outdated';
      return {
        block: 'text',
        kind: 'fact',
        id,
        label,
        from,
        look: look ?? 'body',
        paragraphs: paragraphsOf(written ?? text),
        given: text,
        byHand: written === undefined ? undefined : changed,
      };
    },
    own: ({ id, label, dots = 2, proposed = '' }) => {
      const written = papers.texts.get(`${kind}/${id}`)?.join('\n') ?? proposed;
      const isBlank = written.trim() === '';
      return {
        block: 'text',
        kind: 'own',
        id,
        label,
        paragraphs: paragraphsOf(written),
        given: written,
        ...(isBlank && { dottedLines: dots }),
      };
    },
  };
}

import { useRef } from 'preact/hooks';
import { normalizeText } from '../../../domain/fold.ts';
import type { Texts } from '../../../domain/minutes/minutes.ts';
import { type KeptText, useKeptText } from '../../../ui/use-kept-text.ts';

export interface Written extends KeptText {
  /** Texts written elsewhere that this one does not know of. */
  readonly others: Texts;
  /** Makes one of several texts. */
  readonly choose: (text: string) => void;
}

interface Writing {
  /** What is kept. */
  readonly texts: Texts;
  /** Keeps a text in the place of those the writer has seen; false when it failed. */
  readonly save: (text: string, seen: Texts) => Promise<boolean>;
}

/** A text of the minutes that saves itself and never takes the place of one that was not seen. */
export function useWritten({ texts, save }: Writing): Written {
  const seen = useRef<ReadonlySet<string>>(new Set());
  const shown = texts.find((text) => text.trim() !== '') ?? '';
  const kept = useKeptText({
    stored: shown,
    save: (text) => {
      const before = [...seen.current];
      seen.current = new Set([...before, normalizeText(text)]);
      return save(text, before);
    },
  });
  const own = normalizeText(kept.text);
  return {
    ...kept,
    others: texts.filter((text) => text.trim() !== '' && text !== own && !seen.current.has(text)),
    onInput: (next) => {
      const before = texts.filter((text) => text === own || text.trim() === '');
      seen.current = new Set([...seen.current, ...before]);
      kept.onInput(next);
    },
    choose: (text) => {
      seen.current = new Set(texts);
      kept.onInput(text);
      kept.onDone();
    },
  };
}

import { useEffect, useRef } from 'preact/hooks';
import { normalizeText } from '../../../domain/fold.ts';
import type { Texts } from '../../../domain/minutes/minutes.ts';
import { useServices } from '../../../state/context.ts';
import { type KeptText, useKeptText } from '../../../ui/use-kept-text.ts';

export interface Written extends KeptText {
  /** Texts written elsewhere that this one does not know of. */
  readonly others: Texts;
  /** Makes one of several texts. */
  readonly choose: (text: string) => void;
}

interface Writing {
  /** What is written, the same at every visit: the draft of it is kept under this name. */
  readonly name: string;
  /** What is kept. */
  readonly texts: Texts;
  /** Keeps a text in the place of those the writer has seen; false when it failed. */
  readonly save: (text: string, seen: Texts) => Promise<boolean>;
}

/**
 * A text of the minutes that saves itself, never takes the place of one that was not seen, and is
 * there again when the page went away before it was stored.
 */
export function useWritten({ name, texts, save }: Writing): Written {
  const { drafts } = useServices();
  const seen = useRef<ReadonlySet<string>>(new Set());
  /** Typed and not known to be stored. */
  const typed = useRef<string>(undefined);
  const kept = useKeptText({
    stored: texts.find((text) => text.trim() !== '') ?? '',
    save: async (text) => {
      const before = [...seen.current];
      seen.current = new Set([...before, normalizeText(text)]);
      const done = await save(text, before);
      if (done && typed.current === text) {
        typed.current = undefined;
        drafts.write(name, undefined);
      }
      return done;
    },
  });
  const write = (next: string, over: Texts) => {
    seen.current = new Set([...seen.current, ...over]);
    typed.current = next;
    kept.onInput(next);
  };
  const own = normalizeText(kept.text);
  useDraft(name, texts, typed, seen, write);
  return {
    ...kept,
    others: texts.filter((text) => text.trim() !== '' && text !== own && !seen.current.has(text)),
    onInput: (next) =>
      write(
        next,
        texts.filter((text) => text === own || text.trim() === ''),
      ),
    choose: (text) => {
      write(text, texts);
      kept.onDone();
    },
  };
}

/** Notes what is not stored when the page goes away, and takes it up at the next visit. */
function useDraft(
  name: string,
  texts: Texts,
  typed: { readonly current: string | undefined },
  seen: { readonly current: ReadonlySet<string> },
  write: (text: string, over: Texts) => void,
): void {
  const { drafts } = useServices();
  const first = useRef({ texts, write });
  useEffect(() => {
    const left = drafts.read(name);
    if (left === undefined) return;
    if (first.current.texts.includes(normalizeText(left.text))) drafts.write(name, undefined);
    else first.current.write(left.text, left.seen);
  }, [drafts, name]);
  useEffect(() => {
    const note = () => {
      if (typed.current === undefined) return;
      drafts.write(name, { text: typed.current, seen: [...seen.current] });
    };
    const noteWhenHidden = () => {
      if (document.visibilityState === 'hidden') note();
    };
    addEventListener('pagehide', note);
    document.addEventListener('visibilitychange', noteWhenHidden);
    return () => {
      removeEventListener('pagehide', note);
      document.removeEventListener('visibilitychange', noteWhenHidden);
    };
  }, [drafts, name, typed, seen]);
}

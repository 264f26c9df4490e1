import { useEffect, useRef } from 'preact/hooks';
import { type KeptText, useKeptText } from './use-kept-text.ts';

/** More than one: written apart on two phones. */
type Texts = readonly string[];

export interface Written extends KeptText {
  /** Texts written elsewhere that this one does not know of. */
  readonly others: Texts;
  /** Makes one of several texts. */
  readonly choose: (text: string) => void;
}

/** What was typed and not stored when the page went away, with the texts that it takes the place of. */
interface Draft {
  readonly text: string;
  readonly seen: Texts;
}

interface Drafts {
  readonly read: (name: string) => Draft | undefined;
  readonly write: (name: string, draft: Draft | undefined) => void;
}

interface Writing {
  /** What is written, the same at every visit: the draft of it is kept under this name. */
  readonly name: string;
  /** What is kept. */
  readonly texts: Texts;
  /** Keeps a text in the place of those the writer has seen; false when it failed. */
  readonly save: (text: string, seen: Texts) => Promise<boolean>;
  readonly drafts: Drafts;
  /** The text as it is kept. */
  readonly tidy: (text: string) => string;
}

/**
 * A text that saves itself, never takes the place of one that was not seen, and is
 * there again when the page went away before it was stored.
 */
export function useWritten({ name, texts, save, drafts, tidy }: Writing): Written {
  const seen = useRef<ReadonlySet<string>>(new Set());
  /** Typed and not known to be stored. */
  const typed = useRef<string>(undefined);
  const kept = useKeptText({
    stored: texts.find((text) => text.trim() !== '') ?? '',
    save: async (text) => {
      const before = [...seen.current];
      seen.current = new Set([...before, tidy(text)]);
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
  const own = tidy(kept.text);
  useDraft({ name, texts, drafts, tidy, typed, seen, write });
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

interface Drafting extends Omit<Writing, 'save'> {
  readonly typed: { readonly current: string | undefined };
  readonly seen: { readonly current: ReadonlySet<string> };
  readonly write: (text: string, over: Texts) => void;
}

/** Notes what is not stored when the page goes away, and takes it up at the next visit. */
function useDraft({ name, texts, drafts, tidy, typed, seen, write }: Drafting): void {
  const first = useRef({ texts, tidy, write });
  useEffect(() => {
    const left = drafts.read(name);
    if (left === undefined) return;
    const { texts: kept } = first.current;
    if (kept.includes(first.current.tidy(left.text))) drafts.write(name, undefined);
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

import { useEffect, useRef, useState } from 'preact/hooks';

/** Less than half a second, with what the write itself takes. */
const PAUSE = 400;

export interface KeptText {
  readonly text: string;
  readonly state: 'still' | 'saving' | 'saved' | 'failed';
  readonly onInput: (text: string) => void;
  /** The field is left: saves at once, and shows what is kept from then on. */
  readonly onDone: () => void;
}

interface Keeping {
  /** What is kept; shown while nobody types. */
  readonly stored: string;
  /** Resolves with false when the text could not be stored. */
  readonly save: (text: string) => Promise<boolean>;
  /** A text that may not be kept stays in the field, and what was kept stays kept. */
  readonly isRefused?: (text: string) => boolean;
}

/**
 * A text that saves itself: shortly after a key, when the field is left, and whenever the
 * app is hidden or the screen closed.
 */
export function useKeptText({ stored, save, isRefused = () => false }: Keeping): KeptText {
  const [typed, setTyped] = useState<string>();
  const [state, setState] = useState<KeptText['state']>('still');
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const text = typed ?? stored;
  const flush = async (): Promise<void> => {
    if (pending.current === undefined) return;
    const { text: now, timer } = pending.current;
    clearTimeout(timer);
    pending.current = undefined;
    if (isRefused(now)) return;
    setState('saving');
    const done = await save(now);
    // Something newer was typed meanwhile; that will tell.
    if (pending.current === undefined) setState(done ? 'saved' : 'failed');
  };
  const latest = useRef(flush);
  latest.current = flush;
  const onInput = (next: string) => {
    setTyped(next);
    setState('still');
    // Counted from the first key that is not saved: somebody who never pauses must not lose more.
    const timer = pending.current?.timer ?? setTimeout(() => void latest.current(), PAUSE);
    pending.current = { text: next, timer };
  };
  const onDone = () => {
    void flush().then(() => {
      const isDone = pending.current === undefined && !isRefused(text);
      if (isDone) setTyped(undefined);
    });
  };
  useEffect(() => flushWhenLeaving(() => void latest.current()), []);
  return { text, state, onInput, onDone };
}

function flushWhenLeaving(flush: () => void): () => void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', whenHidden);
    flush();
  };
}

/** Words from speech, where the phone knows how. */

interface Heard {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
  readonly resultIndex: number;
}

/** The part of `SpeechRecognition` that is used; TypeScript has no types for all of it. */
interface Recognition {
  lang: string;
  continuous: boolean;
  onresult: ((event: Heard) => void) | null;
  onerror: (() => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

type Maker = new () => Recognition;

/** Undefined where the phone has none. */
const makerOf = (): Maker | undefined => {
  const page = globalThis as { SpeechRecognition?: Maker; webkitSpeechRecognition?: Maker };
  return page.SpeechRecognition ?? page.webkitSpeechRecognition;
};

export const canDictate = (): boolean => makerOf() !== undefined;

interface Hearing {
  /** BCP 47: `vi-VN`. */
  readonly lang: string;
  readonly onHeard: (text: string) => void;
  /** It stopped, by itself or not. */
  readonly onEnd: (problem: boolean) => void;
}

/** Starts to listen. Returns what stops it. */
export function listen({ lang, onHeard, onEnd }: Hearing): () => void {
  const Recognition = makerOf();
  if (Recognition === undefined) return () => undefined;
  const recognition = new Recognition();
  let failed = false;
  recognition.lang = lang;
  recognition.continuous = true;
  recognition.onresult = ({ results, resultIndex }) => {
    const texts = Array.from(results)
      .slice(resultIndex)
      .map((one) => one[0]?.transcript.trim() ?? '');
    onHeard(texts.filter((text) => text !== '').join(' '));
  };
  recognition.onerror = () => {
    failed = true;
  };
  recognition.onend = () => onEnd(failed);
  recognition.start();
  return () => recognition.stop();
}

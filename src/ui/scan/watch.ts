/** Looks for codes in a running video until told to stop. */
import type { CodeReader } from './reader.ts';

/** How a video is looked at, in milliseconds. */
export interface Pace {
  /** Between two looks. */
  readonly pause: number;
  /** A code that stays before the camera is told once in this time. */
  readonly sameWithin: number;
}

/** Cards: quick to the hand, and a cheap phone stays cool. */
const FOR_CARDS: Pace = { pause: 150, sameWithin: 3000 };

/** Frames in a row that cannot be read before it is no accident. */
const MOST_FAILURES = 20;

interface Watcher {
  /** Called once for each card held up. */
  readonly found: (text: string) => void;
  /** The reader does not work any more; the watching is over. */
  readonly failed: () => void;
}

/** Returns what stops the watching. */
export function watchCodes(
  video: HTMLVideoElement,
  reader: CodeReader,
  { found, failed }: Watcher,
  { pause, sameWithin }: Pace = FOR_CARDS,
): () => void {
  const lastSeen = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let failures = 0;

  const tell = (text: string) => {
    const now = performance.now();
    const isNew = now - (lastSeen.get(text) ?? -sameWithin) >= sameWithin;
    for (const [other, at] of lastSeen) if (now - at >= sameWithin) lastSeen.delete(other);
    lastSeen.set(text, now);
    if (isNew) found(text);
  };

  const read = async (): Promise<readonly string[]> => {
    try {
      const texts = hasFrame(video) ? await reader.read(video) : [];
      failures = 0;
      return texts;
    } catch {
      // One frame is followed by the next.
      failures += 1;
      return [];
    }
  };

  const look = async () => {
    const texts = await read();
    if (stopped) return;
    for (const text of texts) tell(text);
    if (failures < MOST_FAILURES) timer = setTimeout(() => void look(), pause);
    else failed();
  };
  void look();

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

const hasFrame = (video: HTMLVideoElement): boolean =>
  video.readyState >= 2 && video.videoWidth > 0;

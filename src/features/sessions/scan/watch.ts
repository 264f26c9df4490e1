/** Looks for codes in a running video until told to stop. */
import type { CodeReader } from './reader.ts';

/** Between two looks, in milliseconds: quick to the hand, and a cheap phone stays cool. */
const PAUSE = 150;
/** A card that stays before the camera is one card. */
const SAME_WITHIN = 3000;

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
): () => void {
  const lastSeen = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let failures = 0;

  const tell = (text: string) => {
    const now = performance.now();
    const isNew = now - (lastSeen.get(text) ?? -SAME_WITHIN) >= SAME_WITHIN;
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
    if (failures < MOST_FAILURES) timer = setTimeout(() => void look(), PAUSE);
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

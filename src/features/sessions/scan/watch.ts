/** Looks for codes in a running video until told to stop. */
import type { CodeReader } from './reader.ts';

/** Between two looks, in milliseconds: quick to the hand, and a cheap phone stays cool. */
const PAUSE = 150;
/** A card that stays before the camera is one card. */
const SAME_WITHIN = 3000;

/** `found` is called once for each card held up. Returns what stops the watching. */
export function watchCodes(
  video: HTMLVideoElement,
  reader: CodeReader,
  found: (text: string) => void,
): () => void {
  const lastSeen = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const tell = (text: string) => {
    const now = performance.now();
    const isNew = now - (lastSeen.get(text) ?? -SAME_WITHIN) >= SAME_WITHIN;
    lastSeen.set(text, now);
    if (isNew) found(text);
  };

  const look = async () => {
    // A frame that cannot be read is followed by the next.
    const texts = hasFrame(video) ? await reader.read(video).catch(() => []) : [];
    if (stopped) return;
    for (const text of texts) tell(text);
    timer = setTimeout(() => void look(), PAUSE);
  };
  void look();

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

const hasFrame = (video: HTMLVideoElement): boolean =>
  video.readyState >= 2 && video.videoWidth > 0;

import { useRef } from 'preact/hooks';

/** Pixels; less is a finger that rests. */
const FAR = 64;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Handlers of an element that is swept to one side. Sweeping up or down scrolls as ever. */
export function useSwipe(swept: (isRight: boolean) => void) {
  const start = useRef<Point>(undefined);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const [touch] = touches;
      start.current =
        touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      const from = start.current;
      start.current = undefined;
      if (from === undefined || touch === undefined) return;
      const across = touch.clientX - from.x;
      const isSideways = Math.abs(across) > 2 * Math.abs(touch.clientY - from.y);
      if (Math.abs(across) >= FAR && isSideways) swept(across > 0);
    },
  };
}

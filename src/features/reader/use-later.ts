import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** False for the first paint and true from the second on: what is far below the fold can wait so long. */
export function useLater(already: boolean): boolean {
  const later = useSignal(already);
  useEffect(() => {
    if (later.peek()) return undefined;
    // The frame after the next: the text is on the screen then.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        later.value = true;
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [later]);
  return later.value;
}

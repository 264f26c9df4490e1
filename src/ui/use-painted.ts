import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * False while something is drawn for the first time, true once that is on the screen.
 * @param waits without it it is true from the beginning
 */
export function usePainted(waits = true): boolean {
  const isPainted = useSignal(!waits);
  useEffect(() => {
    if (isPainted.value) return undefined;
    const painted = requestAnimationFrame(() => {
      setTimeout(() => {
        isPainted.value = true;
      });
    });
    return () => cancelAnimationFrame(painted);
  }, [isPainted]);
  return isPainted.value;
}

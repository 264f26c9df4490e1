import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** False while something is drawn for the first time, true once that is on the screen. */
export function usePainted(): boolean {
  const isPainted = useSignal(false);
  useEffect(() => {
    const painted = requestAnimationFrame(() => {
      setTimeout(() => {
        isPainted.value = true;
      });
    });
    return () => cancelAnimationFrame(painted);
  }, [isPainted]);
  return isPainted.value;
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Milliseconds after which it is drawn however busy the phone is. */
const AT_LAST = 500;
/** Milliseconds where the browser cannot say when it is idle. */
const LATER = 100;

/** False until the browser has nothing more urgent to do: for what is out of sight at first. */
export function useIdle(): boolean {
  const isIdle = useSignal(false);
  useEffect(() => {
    const draw = () => {
      isIdle.value = true;
    };
    if ('requestIdleCallback' in globalThis) {
      const asked = requestIdleCallback(draw, { timeout: AT_LAST });
      return () => cancelIdleCallback(asked);
    }
    const asked = setTimeout(draw, LATER);
    return () => clearTimeout(asked);
  }, [isIdle]);
  return isIdle.value;
}

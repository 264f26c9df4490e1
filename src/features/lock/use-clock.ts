import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Services } from '../../state/services.ts';

/** The time, to the second. Milliseconds since 1970. */
export function useClock(services: Services): number {
  const now = useSignal(services.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = services.now();
    }, 1000);
    return () => clearInterval(timer);
  }, [services, now]);
  return Math.max(now.value, services.now());
}

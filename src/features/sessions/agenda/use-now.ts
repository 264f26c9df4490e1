import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useServices } from '../../../state/context.ts';

const SECOND = 1000;

/** The time in milliseconds since 1970; goes on once a second while it runs and can be seen. */
export function useNow(isRunning: boolean): ReadonlySignal<number> {
  const { now } = useServices();
  const time = useSignal(now());
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const tick = () => {
      time.value = now();
    };
    const follow = () => {
      clearInterval(timer);
      if (!isRunning || document.visibilityState === 'hidden') return;
      tick();
      timer = setInterval(tick, SECOND);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [isRunning, now, time]);
  return time;
}

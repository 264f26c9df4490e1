import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useServices } from '../../state/context.ts';
import { rememberPlace } from '../../state/readings.ts';
import type { Place } from './place.ts';

/** Keeps the place on the phone: at most once a second, and when the screen or the app is left. */
export function useRemember(
  id: string,
  place: ReadonlySignal<Place>,
  arrived: ReadonlySignal<boolean>,
): void {
  const services = useServices();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept: Place | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      const now = place.peek();
      if (!arrived.peek() || now.block === undefined || now === kept) return;
      kept = now;
      void rememberPlace(services, id, now.block, now.share);
    };
    const stop = effect(() => {
      const ready = arrived.value && place.value.block !== undefined;
      if (ready) timer ??= setTimeout(keep, 1000);
    });
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      stop();
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keepWhenHidden);
      keep();
    };
  }, [services, id, place, arrived]);
}

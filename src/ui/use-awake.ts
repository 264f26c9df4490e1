import { useEffect } from 'preact/hooks';

/** Keeps the screen on while it is needed, where the phone lets an app do so. */
export function useAwake(isNeeded: boolean): void {
  useEffect(() => (isNeeded && 'wakeLock' in navigator ? stayAwake() : undefined), [isNeeded]);
}

/** The phone takes the lock back whenever the app is hidden. */
function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const take = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      lock = await navigator.wakeLock.request('screen');
    } catch {
      // A phone that saves its battery refuses; then the screen dims as ever.
      lock = undefined;
    }
    if (over) await lock?.release();
  };
  const retake = () => void take();
  retake();
  document.addEventListener('visibilitychange', retake);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', retake);
    void lock?.release();
  };
}

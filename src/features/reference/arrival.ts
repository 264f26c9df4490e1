import { useLayoutEffect } from 'preact/hooks';

/** Id in the page of the entry that a link leads to. */
export const entryElementId = (id: string): string => `entry-${encodeURIComponent(id)}`;

/** Brings the entry that a link leads to into view and under the focus. */
export function useArrival(at: string | undefined): void {
  useLayoutEffect(() => {
    if (at === undefined) return;
    const entry = document.getElementById(entryElementId(at));
    entry?.scrollIntoView({ block: 'start' });
    entry?.focus({ preventScroll: true });
  }, [at]);
}

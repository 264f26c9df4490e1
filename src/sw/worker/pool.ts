/** Doing many fetches, some at a time, each more than once if need be. */

/** Six: what a browser opens to one host over HTTP/1.1; one at a time costs a round trip each. */
const AT_ONCE = 6;

/** Pauses before the second, third … try, in milliseconds. */
export type Pauses = readonly number[];
/** An installation is all or nothing, so it is patient. */
export const INSTALLING: Pauses = [300, 1000, 3000];
/** Somebody waits for the answer, and the next check tries again. */
export const HEALING: Pauses = [300];

/**
 * Runs `work` over the items in order, six at a time.
 * After the first failure no further item is begun; rejects with it once those under way have ended.
 */
export async function pooled<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  atOnce = AT_ONCE,
): Promise<void> {
  const queue = items.values();
  const failures: unknown[] = [];
  const lane = async () => {
    for (const item of queue) {
      if (failures.length > 0) return;
      try {
        await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (failures.length > 0) throw failures[0];
}

/** Tries again after a pause while `work` rejects and there is a network; rejects as the last try did. */
export async function retried<T>(
  pauses: Pauses,
  work: (attempt: number) => Promise<T>,
): Promise<T> {
  for (const [attempt, pause] of pauses.entries()) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!navigator.onLine) throw error;
      // Mobile networks drop single requests; the last try's error is the one that counts.
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
  return work(pauses.length);
}

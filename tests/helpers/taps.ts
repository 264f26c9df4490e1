/** Taps at the speed of a person, counted. */
import type { Locator } from 'playwright-core';

export interface Taps {
  tap(target: Locator): Promise<void>;
  done(): { readonly count: number; readonly seconds: number };
}

/** @param thinking milliseconds before each tap: counted, not waited for */
export function tapper(thinking: number): Taps {
  const start = Date.now();
  let count = 0;
  return {
    tap: async (target) => {
      await target.click();
      count += 1;
    },
    done: () => ({ count, seconds: (Date.now() - start + count * thinking) / 1000 }),
  };
}

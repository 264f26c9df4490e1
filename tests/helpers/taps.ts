/** Taps at the speed of a person, counted. */
import type { Locator } from 'playwright-core';

export interface Taps {
  tap(target: Locator): Promise<void>;
  done(): { readonly count: number; readonly seconds: number };
}

/** @param thinking milliseconds before each tap */
export function tapper(thinking: number): Taps {
  const start = Date.now();
  let count = 0;
  return {
    tap: async (target) => {
      await new Promise((resolve) => setTimeout(resolve, thinking));
      await target.click();
      count += 1;
    },
    done: () => ({ count, seconds: (Date.now() - start) / 1000 }),
  };
}

import { describe, expect, it } from 'vitest';
import type { ContentFiles } from '../../../plugins/packs/content-files.ts';
import { mistakes } from './content.ts';

/** A way to spoil the sample, and the beginning of each line that must be told. */
export interface Fault {
  readonly fault: string;
  readonly files: ContentFiles;
  readonly told: string | readonly string[];
}

export function describeFaults(title: string, faults: readonly Fault[]): void {
  describe(title, () => {
    it.each(faults)('$fault', ({ files, told }) => {
      const found = mistakes(files);
      for (const line of typeof told === 'string' ? [told] : told) {
        const isTold = found.some((one) => one.startsWith(line));
        expect(isTold, `${line}\nnot in\n${found.join('\n')}`).toBe(true);
      }
    });
  });
}

/** Gives the library of workbooks a packer that starts no workers: see `src/export/zip-at-once.ts`. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PACKER = fileURLToPath(new URL('../src/export/zip-at-once.ts', import.meta.url));

export function zipAtOnce(): Plugin {
  return {
    name: 'zip-at-once',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'fflate' && importer?.includes('/write-excel-file/') ? PACKER : null,
  };
}

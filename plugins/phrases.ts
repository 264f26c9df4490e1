/** `vi.json?more`, `vi.json?work` and the like: a catalogue as a module of its own, so that several chunks can each hold a part. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const QUERY = /(\.json)\?(more|first|start|work|keep|papers|exchange)$/;

export function phrases(): Plugin {
  return {
    name: 'phrases',
    enforce: 'pre',
    async load(id) {
      if (!QUERY.test(id)) return null;
      const file = id.replace(QUERY, '$1');
      this.addWatchFile(file);
      const catalogue: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
      const parts = Object.entries(catalogue);
      const code = parts.map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`);
      return { code: code.join('\n'), moduleType: 'js' };
    },
  };
}

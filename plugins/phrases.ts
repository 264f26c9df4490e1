/** `vi.json?more`: a catalogue as a module of its own, so that two chunks can each hold a part of it. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const QUERY = '.json?more';

export function phrases(): Plugin {
  return {
    name: 'phrases',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const file = id.slice(0, -'?more'.length);
      this.addWatchFile(file);
      const catalogue: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
      const parts = Object.entries(catalogue);
      const code = parts.map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`);
      return { code: code.join('\n'), moduleType: 'js' };
    },
  };
}

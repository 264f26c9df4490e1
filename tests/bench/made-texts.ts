/** The words of made-up articles without building an app around them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexedText } from '../../src/domain/search/build-index.ts';
import { makePack } from './make-pack.ts';

export async function madeTexts(articles: number): Promise<readonly IndexedText[]> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  try {
    const { pack, ids } = await makePack(folder, { articles, seed: 7 });
    const texts: IndexedText[] = [];
    for (const id of ids) {
      const file = await readFile(join(folder, pack, 'articles', `${id}.vi.md`), 'utf8');
      const [, head = '', body = ''] = file.split('---\n');
      const title = /^title: (.*)$/m.exec(head)?.[1] ?? '';
      texts.push({ place: `vi/${id}`, title, parts: body.split('\n\n') });
    }
    return texts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

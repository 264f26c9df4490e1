/** Builds of the app over different contents, made once and kept in `.cache/bench`. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makePack } from './make-pack.ts';

const run = promisify(execFile);
const CACHE = '.cache/bench';

export interface Corpus {
  readonly name: string;
  readonly dist: string;
  /** An article in the middle of the corpus. */
  readonly article: { readonly pack: string; readonly id: string; readonly title: string };
  /** Seconds that the build took. */
  readonly built: number;
}

/** The five study editions alone. */
export async function fiveArticles(): Promise<Corpus> {
  const content = join(CACHE, 'five');
  await rm(content, { recursive: true, force: true });
  await mkdir(content, { recursive: true });
  await cp('content/reference', join(content, 'reference'), { recursive: true });
  await cp('content/news.yaml', join(content, 'news.yaml'));
  await cp('content/nam-huyen', join(content, 'nam-huyen'), { recursive: true });
  return build('five', content, 'nam-huyen', 'vi-xuyen');
}

/** All that comes with the app: documents need the layouts of its packs. */
export const wholeContent = (): Promise<Corpus> =>
  build('whole', 'content', 'nam-huyen', 'vi-xuyen');

/** A thousand made-up articles. */
export async function thousandArticles(): Promise<Corpus> {
  const content = join(CACHE, 'thousand');
  await rm(content, { recursive: true, force: true });
  const { pack, ids } = await makePack(content, { articles: 1000, seed: 7 });
  await cp('content/news.yaml', join(content, 'news.yaml'));
  return build('thousand', content, pack, ids[ids.length / 2] ?? '');
}

async function build(name: string, content: string, pack: string, id: string): Promise<Corpus> {
  const dist = join(CACHE, `${name}-dist`);
  const start = performance.now();
  await run('npx', ['vite', 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'], {
    // Vite, which runs this script, has set it for development.
    env: { ...process.env, NODE_ENV: 'production', CHUYEN_DE_CONTENT: content },
    maxBuffer: 1e8,
  });
  const built = (performance.now() - start) / 1000;
  const index: { articles: { id: string; title: { vi: string } }[] } = JSON.parse(
    await readFile(join(dist, 'packs', pack, 'index.json'), 'utf8'),
  );
  const title = index.articles.find((one) => one.id === id)?.title.vi ?? '';
  return { name, dist, article: { pack, id, title }, built };
}

/** Paragraphs of the article, for the hand-written page. */
export async function paragraphsOf({ dist, article }: Corpus): Promise<readonly string[]> {
  const page = await readFile(join(dist, 'a', article.pack, `${article.id}.vi.html`), 'utf8');
  return [...page.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, text = '']) =>
    text.replaceAll(/<[^>]+>/g, ''),
  );
}

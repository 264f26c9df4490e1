/** Builds the app once for all tests, and once more as a later version: one text changed, other news. */
import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { chromiumPath } from '../helpers/chromium.ts';
import { announceEngines } from '../helpers/engines.ts';
import { BUILDS, CHANGED, NEWS } from '../helpers/builds.ts';

const run = promisify(execFile);
const LATER_CONTENT = '.cache/e2e/content';

export async function setup(): Promise<void> {
  announceEngines();
  // Unpacked here once, before several test files would do it at the same time.
  await chromiumPath();
  await rm('.cache/e2e', { recursive: true, force: true });
  await cp('content', LATER_CONTENT, { recursive: true });
  await changeContent();
  await Promise.all([build(BUILDS.first, 'content'), build(BUILDS.later, LATER_CONTENT)]);
}

async function changeContent(): Promise<void> {
  const article = `${LATER_CONTENT}/${CHANGED.pack}/articles/${CHANGED.article}.${CHANGED.lang}.md`;
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace(/^title: .*$/m, `title: ${CHANGED.title}`));
  const [year] = new Date().toISOString().split('-');
  await writeFile(
    `${LATER_CONTENT}/news.yaml`,
    `- { day: ${year}-12-31, vi: ${NEWS.vi}, en: ${NEWS.en} }\n`,
  );
}

/** In a process of its own: Vitest's `NODE_ENV` would make it a build for tests. */
async function build(folder: string, content: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', CHUYEN_DE_CONTENT: content };
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir'];
  await run(process.execPath, vite, { env, maxBuffer: 64_000_000 }).catch(
    ({ stderr }: { stderr: string }) => {
      throw new Error(`The app does not build:\n${stderr}`);
    },
  );
}

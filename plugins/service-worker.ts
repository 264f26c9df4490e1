/**
 * Bundles `src/sw/service-worker.ts` into one classic script `sw.js` that knows every file of the build by its hash.
 * It is what vite-plugin-pwa does in its injectManifest mode, without the 250 packages that come with it.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterBuild } from './after-build.ts';
import { LATER, PAGE } from '../src/sw/names.ts';
import { listFiles, readFirstView } from './dist-files.ts';
import { Problems } from './packs/problem.ts';
import { NEWS, readNews } from './packs/read-news.ts';

interface News {
  readonly vi: string;
  readonly en: string;
}

export function serviceWorker(): Plugin {
  return afterBuild('service-worker', async ({ root, dist }) => {
    const { first, later } = await manifestOf(dist);
    const list = JSON.stringify(later);
    await writeFile(join(dist, LATER), list);
    first.push(line(LATER, list));
    const content = process.env['CHUYEN_DE_CONTENT'] ?? 'content';
    const news = await newestNews(resolve(root, content));
    await bundle(root, dist, { build: sha256(first.join('\n'), 'hex').slice(0, 12), news, first });
  });
}

/**
 * Never kept: it is not needed offline (the phone takes its icons when it installs the app), belongs to the texts,
 * or must always come from the network.
 */
const NOT_KEPT =
  /^(a|kill|screenshots|packs\/(o|more))\/|\.(br|gz|map|epub|xhtml|txt|xml)$|^(sw\.js|index\.html|404\.html|later\.json|share\.png|icon-.*\.png|apple-touch-icon\.png)$|^packs\/catalog\.json$|^packs\/.*manifest\.json$/;

async function manifestOf(dist: string): Promise<{ first: string[]; later: string[] }> {
  const { scripts, styles } = await readFirstView(dist);
  const early = [PAGE, ...scripts, ...styles];
  const files = (await listFiles(dist)).filter((file) => !NOT_KEPT.test(file));
  const lines = new Map<string, string>();
  for (const file of files) {
    lines.set(file, line(file, await readFile(join(dist, file))));
  }
  const isFirst = (file: string) => early.includes(file) || /^packs\/.*\.json$/.test(file);
  const pick = (wanted: readonly string[]) => wanted.flatMap((file) => lines.get(file) ?? []);
  return {
    first: pick([...early, ...files.filter((file) => isFirst(file) && !early.includes(file))]),
    later: pick(files.filter((file) => !isFirst(file)).sort(byRank)),
  };
}

const LAST = 4;
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/\.(js|css)$/, 0],
  [/\.idx$/, 1],
  [/\.woff2$/, 2],
  // The reader of QR codes: as much as all the rest, and needed last.
  [/\.wasm$/, LAST],
];

/** Lazy parts, then search indexes, fonts, then icons and the rest; by name within. */
function byRank(a: string, b: string): number {
  const rank = (file: string) => RANKS.find(([kind]) => kind.test(file))?.[1] ?? LAST - 1;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

const sha256 = (bytes: Uint8Array | string, form: 'base64' | 'hex'): string =>
  createHash('sha256').update(bytes).digest(form);

const line = (file: string, bytes: Uint8Array | string): string =>
  `${file} ${sha256(bytes, 'base64')}`;

/** @throws ContentFailure that says file and line */
async function newestNews(content: string): Promise<News> {
  const problems = new Problems();
  const bytes = await readFile(join(content, NEWS)).catch(() => undefined);
  const [newest] = readNews(new Map(bytes && [[NEWS, new Uint8Array(bytes)]]), problems);
  problems.throwIfAny();
  return { vi: newest?.vi ?? '', en: newest?.en ?? '' };
}

async function bundle(root: string, dist: string, manifest: object): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __MANIFEST__: JSON.stringify(manifest),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: ['chrome87', 'safari15', 'firefox114'],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'src/sw/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

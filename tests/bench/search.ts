/**
 * `npm run bench:search [-- --large 10000]`: what a search costs on a slow phone, and whether the right articles come
 * first. The index is asked on a page's main thread at a quarter of its speed; the app asks it in a worker.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { serve } from '../../plugins/serve/server.ts';
import { buildIndex } from '../../src/domain/search/build-index.ts';
import { articleParts } from '../../src/pack/searched.ts';
import { createPackSource } from '../../src/pack/source.ts';
import { createEngine } from '../../src/search/engine.ts';
import { joinShelves, openPacks } from '../../src/search/packs-shelf.ts';
import { launchChromium } from '../helpers/chromium.ts';
import { UNTIL_KEPT } from '../helpers/in-page.ts';
import { passWelcome } from '../helpers/page-records.ts';
import { thousandArticles } from './corpora.ts';
import { madeTexts } from './made-texts.ts';
import { clickToPaint, slowDown } from './page-probes.ts';
import type { Probed } from './search-probe.ts';
import { makeQueries, rightOnes, type Text } from './search-queries.ts';
import { median, type Row, table } from './statistics.ts';

const ROUNDS = 7;

export async function main(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const large = Number(option('--large') ?? 10_000);
  const { dist, article } = await thousandArticles();
  const texts = await textsIn(dist, article.pack);
  const queries = makeQueries(texts);
  console.log(table('1,000 articles: the right ones first', await precision(dist, texts, queries)));
  const browser = await launchChromium();
  try {
    const index = await indexIn(dist);
    const small = { open: 100, size: 300, key: 8 };
    console.log(table('1,000 articles: the index', await probe(browser, index, queries, small)));
    console.log(table('1,000 articles: in the app', await inApp(browser, dist, queries)));
    const many = gzipSync(buildIndex(await madeTexts(large)), { level: 9 });
    const title = `${large.toLocaleString('en')} articles: the index`;
    console.log(table(title, await probe(browser, many, queries, { key: 25 })));
  } finally {
    await browser.close();
  }
}

const reader = (dist: string) => async (path: string) =>
  new Uint8Array(await readFile(join(dist, 'packs', path)));

async function indexIn(dist: string): Promise<Uint8Array> {
  const { packs } = await createPackSource(reader(dist)).library();
  return reader(dist)(packs[0]?.search ?? '');
}

async function textsIn(dist: string, pack: string): Promise<readonly Text[]> {
  const source = createPackSource(reader(dist));
  const { articles } = await source.index(pack);
  return Promise.all(
    articles.map(async ({ id }) => {
      const article = await source.article(pack, id, 'vi');
      return { id, title: article.title, parts: articleParts(article).map(({ text }) => text) };
    }),
  );
}

/** Of the first five results, or of as many as there are right ones. */
async function precision(
  dist: string,
  texts: readonly Text[],
  queries: readonly string[],
): Promise<readonly Row[]> {
  const read = reader(dist);
  const none = async () => joinShelves([]);
  const packs = () => openPacks(createPackSource(read, { held: 16 }), read);
  const engine = createEngine({ packs, own: none, kept: none });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const shares: number[] = [];
  for (const typed of queries) {
    const right = rightOnes(texts, typed);
    const answer = await engine.ask({ typed, lang: 'vi', most: 5, kind: 'article' });
    const first = (answer?.found ?? []).flatMap(({ route }) =>
      route.name === 'article' ? [route.article] : [],
    );
    const most = Math.min(5, right.size);
    shares.push(first.slice(0, most).filter((id) => right.has(id)).length / most);
    if (shares.at(-1) !== 1) console.log(`not all right: ${typed} (${shares.at(-1)})`);
  }
  const half = queries.length / 2;
  const mean = (part: readonly number[]) => part.reduce((sum, one) => sum + one, 0) / part.length;
  return [
    { what: 'precision@5, as written', unit: '', values: [mean(shares.slice(0, half))], least: 1 },
    { what: 'precision@5, without marks', unit: '', values: [mean(shares.slice(half))], least: 1 },
  ];
}

interface Budgets {
  readonly open?: number;
  readonly size?: number;
  readonly key: number;
}

async function probe(
  browser: Browser,
  gzipped: Uint8Array,
  queries: readonly string[],
  { open, size, key }: Budgets,
): Promise<readonly Row[]> {
  const code = await bundleProbe();
  const rounds: (Probed & { readonly memory: number })[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(await probeOnce(browser, code, gzipped, queries));
  // Each key by the middle of its rounds: what else the machine does is no part of it.
  const keys = (rounds[0]?.keys ?? []).map((_, at) =>
    median(rounds.map((one) => one.keys[at] ?? Number.NaN)),
  );
  const share = (of: number) => [quantile(keys, of)];
  return [
    { what: 'index, gzipped', unit: 'kB', values: [gzipped.length / 1000], ...limit(size) },
    { what: 'inflate and open', unit: 'ms', values: rounds.map((one) => one.open), ...limit(open) },
    { what: 'a key, p50', unit: 'ms', values: share(0.5) },
    { what: 'a key, p95', unit: 'ms', values: share(0.95), budget: key },
    { what: 'a key, slowest', unit: 'ms', values: share(1) },
    { what: 'memory', unit: 'MB', values: rounds.map((one) => one.memory) },
  ];
}

const limit = (budget: number | undefined) => (budget === undefined ? {} : { budget });

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function bundleProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome87',
      rolldownOptions: { input: 'tests/bench/search-probe.ts', output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('no probe');
  return chunk.code;
}

async function probeOnce(
  browser: Browser,
  code: string,
  index: Uint8Array,
  queries: readonly string[],
): Promise<Probed & { readonly memory: number }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.fulfill(
        route.request().url().endsWith('.idx')
          ? { body: Buffer.from(index), contentType: 'application/octet-stream' }
          : { body: '<!doctype html><title>bench</title>', contentType: 'text/html' },
      ),
    );
    await page.goto('http://localhost:1/');
    await page.addScriptTag({ content: code });
    const session = await slowDown(page);
    const memory = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const used: object = await session.send('Runtime.getHeapUsage');
      const { usedSize = 0, backingStorageSize = 0 } = used as Record<string, number>;
      return (usedSize + backingStorageSize) / 1e6;
    };
    const before = await memory();
    const typed = queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
    const probed = await page.evaluate((typed) => globalThis.probeSearch(typed), typed);
    return { ...probed, memory: (await memory()) - before };
  } finally {
    await context.close();
  }
}

/** Offline, page at a quarter of its speed, from the library's field to results. */
async function inApp(
  browser: Browser,
  dist: string,
  queries: readonly string[],
): Promise<readonly Row[]> {
  const server = await serve({ dist });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await passWelcome(page, 'vi');
    await page.goto(server.url);
    await page.evaluate(`(async () => {${UNTIL_KEPT}})()`);
    await context.setOffline(true);
    const drawn: number[] = [];
    const ready: number[] = [];
    const shown: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      await page.goto(server.url);
      await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
      await page.waitForTimeout(1500);
      const session = await slowDown(page);
      drawn.push(await clickToPaint(page.locator('.library-search'), '.search .field input'));
      ready.push(await typeToResults(page, 'chi bộ'));
      for (const query of queries.slice(0, 8)) shown.push(await typeToResults(page, query));
      await session.detach();
    }
    return [
      { what: 'tap to the search field', unit: 'ms', values: drawn },
      { what: 'field to first results', unit: 'ms', values: ready },
      { what: 'last key to results, texts read', unit: 'ms', values: shown },
    ];
  } finally {
    await context.close();
    await server.close();
  }
}

/** Milliseconds from the input until its results are painted. */
const typeToResults = (page: Page, typed: string): Promise<number> =>
  page.evaluate(
    (typed) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('.search .field input');
        const main = document.querySelector('main.search');
        if (input === null || main === null) throw new Error('no search');
        const { port1, port2 } = new MessageChannel();
        const start = performance.now();
        port1.onmessage = () => resolve(performance.now() - start);
        const look = () => {
          if (main.getAttribute('aria-busy') !== 'true') port2.postMessage('');
          else requestAnimationFrame(look);
        };
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        requestAnimationFrame(look);
      }),
    typed,
  );

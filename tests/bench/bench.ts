/**
 * `npm run bench [-- --rounds 5]`: how long a reader waits, on a slow line and a slow phone, beside a
 * hand-written page measured in the same run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Served, serve } from '../../plugins/serve/server.ts';
import { chromiumPath, CHROMIUM_ARGUMENTS } from '../helpers/chromium.ts';
import { type Corpus, fiveArticles, paragraphsOf, thousandArticles } from './corpora.ts';
import { writeFloor } from './floor.ts';
import {
  firstPaint,
  heap,
  kilobytesBefore,
  SLOW_LINE,
  slowDown,
  storage,
  tapToText,
  textStorage,
} from './page-probes.ts';
import { median, type Row, table } from './statistics.ts';

const OFFLINE_SECONDS = { five: 3, thousand: 9 };

export async function main(args: readonly string[]): Promise<void> {
  const rounds = Number(args[args.indexOf('--rounds') + 1] ?? 5) || 5;
  for (const make of [fiveArticles, thousandArticles]) {
    const corpus = await make();
    console.log(`${corpus.name}: built in ${corpus.built.toFixed(1)} s`);
    console.log(
      table(`${corpus.name} articles, medians of ${rounds}`, await measure(corpus, rounds)),
    );
  }
}

async function measure(corpus: Corpus, rounds: number): Promise<Row[]> {
  const floorDist = join('.cache/bench', `${corpus.name}-floor`);
  await writeFloor(floorDist, await paragraphsOf(corpus));
  const { pack, id } = corpus.article;
  const ours: Round[] = [];
  const floor: FloorRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floor.push(await withSite(floorDist, (site) => floorRound(site)));
    ours.push(await withSite(corpus.dist, (site) => ourRound(site, corpus)));
  }
  const of = (pick: (round: Round) => number) => ours.map(pick);
  const floorOf = (pick: (round: FloorRound) => number) => median(floor.map(pick));
  const limit = corpus.name === 'five' ? OFFLINE_SECONDS.five : OFFLINE_SECONDS.thousand;
  return [
    {
      what: `cold: text of a/${pack}/${id.slice(0, 8)}`,
      unit: 'ms',
      values: of((r) => r.cold),
      budget: 600,
      floor: floorOf((r) => r.cold),
    },
    { what: 'cold: bytes before the text', unit: 'kB', values: of((r) => r.before), budget: 30 },
    { what: 'all texts on the phone', unit: 's', values: of((r) => r.texts), budget: limit },
    { what: 'everything on the phone', unit: 's', values: of((r) => r.everything) },
    {
      what: 'warm, offline, new process: text',
      unit: 'ms',
      values: of((r) => r.warm),
      budget: 400,
      floor: floorOf((r) => r.warm),
    },
    { what: 'warm, offline, new process: library', unit: 'ms', values: of((r) => r.library) },
    { what: 'tap to text', unit: 'ms', values: of((r) => r.tap), budget: 80 },
    { what: 'storage of the texts', unit: 'MB', values: of((r) => r.texted), budget: 3 },
    { what: 'storage in all, with the app', unit: 'MB', values: of((r) => r.storage) },
    { what: 'heap with an article open', unit: 'MB', values: of((r) => r.heap) },
  ];
}

interface Round {
  cold: number;
  before: number;
  texts: number;
  everything: number;
  warm: number;
  library: number;
  tap: number;
  texted: number;
  storage: number;
  heap: number;
}

type FloorRound = Pick<Round, 'cold' | 'warm'>;

async function ourRound(site: Site, { article }: Corpus): Promise<Round> {
  const { pack, id } = article;
  const first = await site.open(async (page) => {
    await slowDown(page);
    await page.goto(`${site.url}a/${pack}/${id}.vi.html`, { waitUntil: 'commit' });
    const cold = await firstPaint(page);
    return { cold, before: await kilobytesBefore(page, cold) };
  }, 'cold');
  const offline = await site.open(async (page) => {
    await page.goto(site.url, { waitUntil: 'commit' });
    const texts = site.lastText();
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
    const everything = await page.evaluate(() => performance.now() / 1000);
    await page.getByRole('button', { name: 'Bắt đầu đọc' }).click();
    await page.getByRole('heading', { name: 'Đọc', exact: true }).waitFor();
    return { everything, texts: await texts };
  });
  await site.stop();
  const warm = await site.open(async (page) => {
    const session = await slowDown(page);
    await page.goto(`${site.url}#/read/${pack}/${id}`, { waitUntil: 'commit' });
    return { warm: await firstPaint(page), heap: await heap(session) };
  });
  const tapped = await site.open(async (page) => {
    const session = await slowDown(page);
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.waitForSelector('.row-title');
    const library = await page.evaluate(() => performance.now());
    await page.waitForTimeout(1500);
    const name = await page.locator('.row-title').first().innerText();
    const tap = await tapToText(page, name);
    const texted = await textStorage(page);
    return { library, tap, texted, storage: await storage(session, new URL(site.url).origin) };
  });
  return { ...first, ...offline, ...warm, ...tapped };
}

async function floorRound(site: Site): Promise<FloorRound> {
  const cold = await site.open(async (page) => {
    await slowDown(page);
    await page.goto(`${site.url}article.html`, { waitUntil: 'commit' });
    return firstPaint(page);
  }, 'cold');
  await site.open(async (page) => {
    await page.goto(`${site.url}index.html`);
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  });
  await site.stop();
  const warm = await site.open(async (page) => {
    await slowDown(page);
    await page.goto(`${site.url}article.html`, { waitUntil: 'commit' });
    return firstPaint(page);
  });
  return { cold, warm };
}

interface Site {
  readonly url: string;
  /** Runs in a browser process of its own; the same name keeps the same profile. */
  open<T>(work: (page: Page) => Promise<T>, profile?: string): Promise<T>;
  /** Seconds from now until the last file of texts was asked for and answered. */
  lastText(): Promise<number>;
  stop(): Promise<void>;
}

async function withSite<T>(dist: string, work: (site: Site) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const served = await serve({ dist, line: SLOW_LINE });
  try {
    return await work({
      url: served.url,
      open: (job, profile = 'warm') => inBrowser(join(folder, profile), job),
      lastText: () => lastText(served),
      stop: () => served.close(),
    });
  } finally {
    await served.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

async function inBrowser<T>(profile: string, job: (page: Page) => Promise<T>): Promise<T> {
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_ARGUMENTS],
    viewport: { width: 390, height: 844 },
  });
  try {
    return await job(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

/** Texts come before the lazy parts, so the first of those asked for after them tells that they are all there. */
async function lastText({ log }: Served): Promise<number> {
  const start = performance.now();
  for (;;) {
    const texts = lastOf(log, '.pack');
    const after = log.slice(texts + 1).some((path) => /\.(js|css|woff2)$/.test(path));
    if (texts >= 0 && after) return (performance.now() - start) / 1000;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const lastOf = (log: readonly string[], ending: string): number =>
  log.reduce((last, path, at) => (path.endsWith(ending) ? at : last), -1);

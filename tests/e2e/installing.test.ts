/** F19, F35, F36: what a bad network does to the first installation and to an update. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { BUILDS, CHANGED, everyArticle, readIndex } from '../helpers/builds.ts';
import {
  afterWorker,
  articlesOpen,
  devtools,
  keptFiles,
  lookForUpdate,
  openArticle,
  sayOnline,
  start,
  test,
  untilKept,
  visitAndKeep,
} from '../helpers/visit.ts';

const PORTAL = '<!doctype html><title>Wi-Fi</title><p>Hãy đăng nhập';
const portal = { type: 'answer', status: 200, body: PORTAL } as const;
const drop = { type: 'drop' } as const;
const REGISTRATIONS = 'navigator.serviceWorker.getRegistrations().then(({ length }) => length)';

/** Everything that must be on the phone for reading offline, by the files of the build. */
function mustBeKept(): string[] {
  const later = JSON.parse(readFileSync(`${BUILDS.first}/later.json`, 'utf8')) as string[];
  const { solids } = readIndex(BUILDS.first, CHANGED.pack);
  return [
    'app.html',
    'packs/library.json',
    ...later.map((line) => line.split(' ')[0] ?? ''),
    ...[...solids.vi, ...solids.en].map(({ href }) => `packs/${href}`),
  ];
}

describe('a first installation', () => {
  test('fetches the texts before fonts', async ({ page, server }) => {
    await visitAndKeep(page, server);
    const kinds = server.log.flatMap((path) => /[.](pack|woff2)$/.exec(path)?.[1] ?? []);
    expect(kinds).toEqual(expect.arrayContaining(['pack', 'woff2']));
    expect(kinds).toEqual([...kinds].sort());
  });

  test.for([2, 5])('ends whole where every %ith request is lost', async (k, { page, server }) => {
    server.fail(
      afterWorker((path, count) => (path !== 'sw.js' && count % k === 0 ? drop : undefined)),
    );
    await page.goto(server.url);
    await start(page);
    const again = setInterval(() => void sayOnline(page), 500);
    await untilKept(page).finally(() => clearInterval(again));
    expect(await keptFiles(page)).toEqual(expect.arrayContaining(mustBeKept()));
    await server.close();
    await page.reload();
    await openArticle(page, `#/read/${CHANGED.pack}/${CHANGED.article}?lang=vi`, titleOfFirst());
  });

  test('keeps nothing of a captive portal and begins again without it', async ({
    page,
    server,
  }) => {
    server.fail(afterWorker((path) => (path === 'sw.js' ? undefined : portal)));
    await page.goto(server.url);
    await start(page);
    await expect.poll(() => page.evaluate(REGISTRATIONS), { timeout: 20_000 }).toBe(0);
    expect(await page.evaluate(KEPT_WORDS)).not.toContain('Wi-Fi');
    server.fail(undefined);
    await sayOnline(page);
    await untilKept(page);
    await server.close();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
  });

  test('begins again when the portal stood in the place of the worker', async ({
    page,
    server,
  }) => {
    server.fail((path) => (path === 'sw.js' ? portal : undefined));
    await page.goto(server.url);
    await start(page);
    await expect.poll(() => server.log.includes('sw.js')).toBe(true);
    server.fail(() => portal);
    await page.goto(`${server.url}#/settings`).catch(() => undefined);
    server.fail(undefined);
    await page.goto(server.url);
    await untilKept(page);
  });
});

describe('an update that fails', () => {
  test.for([
    ['a captive portal', () => portal],
    ['a lost connection', () => drop],
  ] as const)('by %s leaves the old version whole', async ([, fault], { page, server }) => {
    await visitAndKeep(page, server);
    const before = await keptFiles(page);
    server.deploy(BUILDS.later);
    server.fail((path) => (path === 'sw.js' ? undefined : fault()));
    await lookForUpdate(page);
    await expect
      .poll(() => page.evaluate(HAS_NO_UPDATE), { timeout: 30_000, interval: 200 })
      .toBe(true);
    expect(await keptFiles(page)).toEqual(expect.arrayContaining(before));
    await server.close();
    await page.reload();
    await articlesOpen(page);
  });

  test('by a full phone leaves the old version whole', async ({ page, server }) => {
    await visitAndKeep(page, server);
    const { origin } = new URL(server.url);
    const session = await devtools(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    server.deploy(BUILDS.later);
    await lookForUpdate(page);
    await expect
      .poll(() => page.evaluate(HAS_NO_UPDATE), { timeout: 30_000, interval: 200 })
      .toBe(true);
    await server.close();
    await page.reload();
    await articlesOpen(page);
  });
});

/** All that the caches hold, as one text. */
const KEPT_WORDS = `(async () => {
  let words = '';
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const key of await cache.keys()) words += await (await cache.match(key)).text();
  }
  return words;
})()`;

const HAS_NO_UPDATE = `navigator.serviceWorker.getRegistration().then(
  ({ installing, waiting }) => installing === null && waiting === null)`;

const titleOfFirst = (): string =>
  everyArticle(BUILDS.first).find(
    ({ article, lang }) => article === CHANGED.article && lang === CHANGED.lang,
  )?.title ?? '';

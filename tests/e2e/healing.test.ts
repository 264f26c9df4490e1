/** F41, F43, F44: caches that were emptied, damaged, or lost their worker. */
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { BUILDS, CHANGED, NEWS, readIndex } from '../helpers/builds.ts';
import {
  articlesOpen,
  clearHttpCache,
  keptFiles,
  test,
  untilKept,
  visitAndKeep,
} from '../helpers/visit.ts';

const EMPTY_CACHES =
  'caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))';

/** Replaces or removes the first kept file whose address matches. */
const damage = (page: Page, pattern: string, how: 'garbage' | 'missing'): Promise<string> =>
  page.evaluate(
    async ([match, way]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const hit = (await cache.keys()).find(({ url }) => new RegExp(match).test(url));
        if (hit === undefined) continue;
        await (way === 'garbage' ? cache.put(hit, new Response('garbage')) : cache.delete(hit));
        return hit.url;
      }
      throw new Error(`nothing kept like ${match}`);
    },
    [pattern, how] as const,
  );

const isGarbage = (page: Page, url: string): Promise<boolean> =>
  page.evaluate(
    async (address) => (await (await caches.match(address))?.text()) === 'garbage',
    url,
  );

const openPack = async (page: Page): Promise<void> => {
  await page.evaluate((pack) => {
    location.hash = `#/packs/${pack}`;
  }, CHANGED.pack);
};

async function readsOffline(page: Page): Promise<void> {
  await page.reload();
  await articlesOpen(page);
}

describe('emptied caches', () => {
  test('fill again at the next start with a network', async ({ page, server }) => {
    await visitAndKeep(page, server);
    const before = await keptFiles(page);
    await page.evaluate(EMPTY_CACHES);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
    await expect.poll(() => keptFiles(page), { timeout: 20_000 }).toEqual(before);
    await server.close();
    await readsOffline(page);
  });

  test('do not keep the app from starting when the server has a later version', async ({
    page,
    server,
  }) => {
    await visitAndKeep(page, server);
    await page.evaluate(EMPTY_CACHES);
    server.deploy(BUILDS.later);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
    await page.getByRole('region', { name: vi.update.title }).getByText(NEWS.vi).waitFor();
  });
});

describe('one kept file', () => {
  test.for([
    ['a text', '/packs/o/[0-9a-f]{64}[.]pack$', 'garbage'],
    ['a text', '/packs/o/[0-9a-f]{64}[.]pack$', 'missing'],
    ['a part of the app', '/assets/screens-.*[.]js$', 'garbage'],
    ['a list of a pack', '/packs/nam-huyen/index[.]json', 'missing'],
  ] as const)('%s (%s) that is %s is put right', async ([, pattern, how], { page, server }) => {
    await visitAndKeep(page, server);
    const before = await keptFiles(page);
    const url = await damage(page, pattern, how);
    await page.reload();
    await openPack(page);
    await expect.poll(() => keptFiles(page), { timeout: 20_000 }).toEqual(before);
    await expect.poll(() => isGarbage(page, url), { timeout: 20_000 }).toBe(false);
    await page.getByText(vi.pack.held).waitFor();
    await server.close();
    await readsOffline(page);
  });

  test('that is missing is told while there is no network', async ({ page, server }) => {
    await visitAndKeep(page, server);
    await openPack(page);
    await page.getByText(vi.pack.held).waitFor();
    // A check that is still under way would put it right before the network is gone.
    server.fail((path) => (path.startsWith('packs/o/') ? { type: 'drop' } : undefined));
    const [solid] = readIndex(BUILDS.first, CHANGED.pack).solids.vi;
    await damage(page, solid?.href ?? '', 'missing');
    await clearHttpCache(page);
    await server.close();
    await page.context().setOffline(true);
    await page.reload();
    await openPack(page);
    await page.getByText(vi.pack.notHeld).waitFor();
  });
});

test('a worker that was removed comes back', async ({ page, server }) => {
  await visitAndKeep(page, server);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
  await page.reload();
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
  await untilKept(page);
  await server.close();
  await readsOffline(page);
});

/** F40: an old page asks for a part of the app that is no longer there. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import type { Served } from '../../plugins/serve/server.ts';
import { clearHttpCache, test, visitAndKeep } from '../helpers/visit.ts';

const GONE = { type: 'answer', status: 404, body: '404' } as const;
const isSettings = (path: string): boolean => /^assets\/screens-.*\.js$/.test(path);

/** The part is gone from the phone and, as long as `gone` says so, from the server. */
async function dropSettings(page: Page, server: Served, gone = () => true): Promise<void> {
  // The welcome may have brought the code along already.
  await page.reload();
  server.fail((path) => (isSettings(path) && gone() ? GONE : undefined));
  await clearHttpCache(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.includes('/assets/screens-')) await cache.delete(request);
      }
    }
  });
}

/** How often the page has been loaded, counted beside the tab. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}

const openSettings = (page: Page): Promise<void> =>
  page.getByRole('link', { name: vi.library.settings }).click();

test('a part that is gone for good ends in a message, not in a loop, and what is saved stays', async ({
  page,
  server,
}) => {
  await visitAndKeep(page, server);
  await dropSettings(page, server);
  const loads = countLoads(page);
  await openSettings(page);
  await page.getByRole('heading', { name: vi.problem.broken }).waitFor({ timeout: 20_000 });
  expect(loads()).toBeLessThanOrEqual(2);
  // The language chosen at the first visit is in IndexedDB: the welcome does not come again.
  server.fail(undefined);
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
  await openSettings(page);
  await page.getByRole('heading', { level: 1, name: vi.settings.title }).waitFor();
});

test('a part that was gone for a moment comes after one reload', async ({ page, server }) => {
  await visitAndKeep(page, server);
  let gone = true;
  await dropSettings(page, server, () => gone);
  const loads = countLoads(page);
  page.once('request', function back(request) {
    if (request.isNavigationRequest()) gone = false;
    else page.once('request', back);
  });
  await openSettings(page);
  await page.getByRole('heading', { level: 1, name: vi.settings.title }).waitFor();
  expect(loads()).toBe(1);
});

test('offline nothing reloads, and a message says so', async ({ page, server }) => {
  await visitAndKeep(page, server);
  await dropSettings(page, server);
  const loads = countLoads(page);
  await page.context().setOffline(true);
  await openSettings(page);
  await page.getByRole('heading', { name: vi.problem.broken }).waitFor();
  expect(loads()).toBe(0);
});

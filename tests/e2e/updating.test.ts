/** F38, F39, F45: new versions come by consent, and cost what changed. */
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { BUILDS, CHANGED, everyArticle, NEWS, readIndex } from '../helpers/builds.ts';
import { keptFiles, lookForUpdate, openArticle, test, visitAndKeep } from '../helpers/visit.ts';

const bar = (page: Page) => page.getByRole('region', { name: vi.update.title });
const ROUTE = `#/read/${CHANGED.pack}/${CHANGED.article}?lang=${CHANGED.lang}`;
const oldTitle = (): string =>
  everyArticle(BUILDS.first).find(
    ({ article, lang }) => article === CHANGED.article && lang === CHANGED.lang,
  )?.title ?? '';
const changedHash = (): string =>
  readIndex(BUILDS.later, CHANGED.pack).articles.find(({ id }) => id === CHANGED.article)?.hash[
    CHANGED.lang
  ] ?? '';

async function offerUpdate(page: Page): Promise<void> {
  await lookForUpdate(page);
  await bar(page).getByText(NEWS.vi).waitFor({ timeout: 20_000 });
}

/** Marks the document, so that a reload can be told. */
const mark = (page: Page) => page.evaluate('globalThis.marked = true');
const isMarked = (page: Page) => page.evaluate('globalThis.marked === true');

describe('an update', () => {
  test('waits for a tap, says what is new, and then is there offline', async ({ page, server }) => {
    await visitAndKeep(page, server);
    await mark(page);
    server.deploy(BUILDS.later);
    await offerUpdate(page);
    await page.waitForTimeout(1500);
    expect(await isMarked(page)).toBe(true);
    await bar(page).getByRole('button', { name: vi.update.now }).click();
    await expect.poll(() => isMarked(page).catch(() => true), { timeout: 3000 }).toBe(false);
    await server.close();
    await page.reload();
    await openArticle(page, ROUTE, CHANGED.title);
  });

  test('fetches of the texts only the one that changed', async ({ page, server }) => {
    await visitAndKeep(page, server);
    server.log.length = 0;
    server.deploy(BUILDS.later);
    await offerUpdate(page);
    const texts = server.log.filter((path) => path.startsWith('packs/o/'));
    expect(texts).toEqual([`packs/o/${changedHash()}.json`]);
    expect(server.log.filter((path) => path.startsWith('assets/'))).toEqual([]);
  });

  test('put off leaves the old version, also after a reload', async ({ page, server }) => {
    await visitAndKeep(page, server);
    server.deploy(BUILDS.later);
    await offerUpdate(page);
    await bar(page).getByRole('button', { name: vi.update.later }).click();
    await expect.poll(() => bar(page).count()).toBe(0);
    await page.reload();
    await openArticle(page, ROUTE, oldTitle());
  });

  test('drops what only the old version needed', async ({ page, server }) => {
    await visitAndKeep(page, server);
    const before = await keptFiles(page);
    server.deploy(BUILDS.later);
    await offerUpdate(page);
    await bar(page).getByRole('button', { name: vi.update.now }).click();
    await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
    await expect
      .poll(async () => (await keptFiles(page)).length, { timeout: 10_000 })
      .toBe(before.length);
  });

  test('reloads though the change of worker is never told', async ({ page, server }) => {
    await page.addInitScript(() => {
      const listen = navigator.serviceWorker.addEventListener.bind(navigator.serviceWorker);
      const deaf: typeof listen = (...args: Parameters<typeof listen>) => {
        if (args[0] !== 'controllerchange') listen(...args);
      };
      navigator.serviceWorker.addEventListener = deaf;
    });
    await visitAndKeep(page, server);
    server.deploy(BUILDS.later);
    await offerUpdate(page);
    await mark(page);
    await bar(page).getByRole('button', { name: vi.update.now }).click();
    await expect.poll(() => isMarked(page).catch(() => true), { timeout: 3500 }).toBe(false);
    await openArticle(page, ROUTE, CHANGED.title);
  });

  test('taken in one tab does not reload another', async ({ page, server }) => {
    await visitAndKeep(page, server);
    const other = await page.context().newPage();
    await other.goto(server.url);
    await other.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
    await mark(other);
    server.deploy(BUILDS.later);
    await offerUpdate(page);
    await bar(page).getByRole('button', { name: vi.update.now }).click();
    await openArticle(page, ROUTE, CHANGED.title);
    expect(await isMarked(other)).toBe(true);
    const told = other.getByRole('region', { name: vi.update.replaced });
    await told.getByRole('button', { name: vi.storage.reload }).click();
    await openArticle(other, ROUTE, CHANGED.title);
  });

  test('is looked for when the app comes back after more than an hour', async ({
    page,
    server,
  }) => {
    await visitAndKeep(page, server);
    server.log.length = 0;
    const comeBack = () =>
      page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await comeBack();
    await page.evaluate(() => {
      const later = Date.now() + 3_700_000;
      Date.now = () => later;
    });
    expect(server.log).toEqual([]);
    await comeBack();
    await expect.poll(() => server.log).toEqual(['sw.js']);
  });
});

describe.each([
  ['404', { type: 'answer', status: 404, body: '404' }],
  ['500', { type: 'answer', status: 500, body: '500' }],
  ['a page in its place', { type: 'answer', status: 200, body: '<!doctype html>' }],
] as const)('sw.js answered with %s', (_name, fault) => {
  test('leaves the app as it is, and the next good one comes', async ({ page, server }) => {
    await visitAndKeep(page, server);
    server.deploy(BUILDS.later);
    server.fail((path) => (path === 'sw.js' ? fault : undefined));
    await lookForUpdate(page);
    await page.reload();
    await openArticle(page, ROUTE, oldTitle());
    server.fail(undefined);
    await offerUpdate(page);
  });
});

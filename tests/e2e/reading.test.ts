/** Reading: where one was, in which language, and the ways through the articles. */
import { expect } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import {
  distanceFromTop,
  keptReading,
  PACK,
  scrollToBlock,
  textOf,
  topBlock,
} from '../helpers/reading.ts';
import { start, test } from '../helpers/visit.ts';
import type { Page } from 'playwright-core';

const ADDRESS = `#/read/${PACK}/vi-xuyen`;
const BLOCK = 'rotation';

const isAt = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Opens the article at its own address and waits until it can be used. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(`${url}${ADDRESS}`);
  await page.getByRole('navigation', { name: vi.reader.tools }).waitFor();
}

async function readTo(page: Page, block: string): Promise<void> {
  await scrollToBlock(page, block);
  await expect.poll(async () => (await keptReading(page, 'vi-xuyen'))?.block).toBe(block);
}

const mark = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.setAttribute('data-mark', 'here'));
const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.hasAttribute('data-mark'));

test('reading goes on at its paragraph after the page was closed', async ({ page, server }) => {
  await open(page, server.url);
  await readTo(page, BLOCK);
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto(server.url);
  await start(next);
  await next
    .getByRole('region', { name: vi.library.continue })
    .getByRole('link', { name: textOf('vi-xuyen', 'vi').title })
    .click();
  await isAt(next, textOf('vi-xuyen', 'vi').title);
  await expect.poll(() => topBlock(next)).toBe(BLOCK);
});

test('another language of the article comes without a reload, at the same paragraph', async ({
  page,
  server,
}) => {
  await open(page, server.url);
  await scrollToBlock(page, BLOCK);
  await mark(page);
  await page.getByRole('button', { name: vi.reader.native.en }).click();
  await isAt(page, textOf('vi-xuyen', 'en').title);
  expect(await page.getByRole('article').getAttribute('lang')).toBe('en');
  await expect.poll(() => topBlock(page)).toBe(BLOCK);
  await page.getByRole('button', { name: vi.reader.native.vi }).click();
  await isAt(page, textOf('vi-xuyen', 'vi').title);
  await expect.poll(() => topBlock(page)).toBe(BLOCK);
  expect(await isMarked(page)).toBe(true);
});

test('another language of the app comes without a reload and is told to screen readers', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}#/settings`);
  await isAt(page, vi.settings.title);
  await mark(page);
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await isAt(page, en.settings.title);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await isMarked(page)).toBe(true);
  await page.reload();
  await isAt(page, en.settings.title);
});

test('Vietnamese words in an English article are marked as Vietnamese', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}${ADDRESS}?lang=en`);
  await isAt(page, textOf('vi-xuyen', 'en').title);
  const words = page.getByRole('article').getByText('Nói đi đôi với làm', { exact: true });
  expect(await words.getAttribute('lang')).toBe('vi');
});

test('back and forward return to the place', async ({ page, server }) => {
  await open(page, server.url);
  await readTo(page, BLOCK);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/read/${PACK}/tri-ton`);
  await isAt(page, textOf('tri-ton', 'vi').title);
  await page.goBack();
  await isAt(page, textOf('vi-xuyen', 'vi').title);
  await expect.poll(() => topBlock(page)).toBe(BLOCK);
  await page.goForward();
  await isAt(page, textOf('tri-ton', 'vi').title);
});

test('back returns from a paragraph to the figure that led there', async ({ page, server }) => {
  await open(page, server.url);
  const figures = page.getByRole('table', { name: vi.reader.figures });
  const link = figures.getByRole('link').nth(1);
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect.poll(() => topBlock(page)).toBe('members');
  await page.goBack();
  await expect
    .poll(() => link.evaluate((one) => one.getBoundingClientRect().top))
    .toBeGreaterThan(0);
  await expect
    .poll(() => link.evaluate((one) => one.getBoundingClientRect().top - innerHeight))
    .toBeLessThan(0);
});

test('an address with a paragraph opens at it', async ({ page, server }) => {
  await page.goto(`${server.url}${ADDRESS}?at=${BLOCK}`);
  await isAt(page, textOf('vi-xuyen', 'vi').title);
  await expect.poll(() => distanceFromTop(page, BLOCK)).toBeLessThan(20);
});

test('previous and next lead through the pack', async ({ page, server }) => {
  await page.goto(`${server.url}#/read/${PACK}/tri-ton`);
  await isAt(page, textOf('tri-ton', 'vi').title);
  const ways = page.getByRole('navigation', { name: vi.reader.neighbours });
  await ways.getByRole('link', { name: vi.reader.next }).click();
  await isAt(page, textOf('dong-thap', 'vi').title);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await ways.getByRole('link', { name: vi.reader.previous }).click();
  await isAt(page, textOf('tri-ton', 'vi').title);
});

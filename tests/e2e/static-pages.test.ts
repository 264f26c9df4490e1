/** Pages that read without a script, and how the app takes them over. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { serve } from '../../plugins/serve/server.ts';
import { BUILDS, everyArticle } from '../helpers/builds.ts';
import { distanceFromTop, PACK, scrollToBlock, textOf } from '../helpers/reading.ts';
import { devtools, test } from '../helpers/visit.ts';

const withoutScript = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage();

describe('without JavaScript', () => {
  test('a static page shows the whole article', async ({ browser, server }) => {
    const page = await withoutScript(browser);
    const { title, lastWords } = textOf('tri-ton', 'vi');
    await page.goto(`${server.url}a/${PACK}/tri-ton.vi.html`);
    const article = page.getByRole('article');
    await article.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await article.textContent()).toContain(lastWords);
    for (const part of [vi.reader.figures, vi.reader.documents, vi.reader.questions]) {
      await article.getByRole('heading', { level: 2, name: part }).waitFor();
    }
    expect(await article.getByRole('table').getByRole('row').count()).toBeGreaterThan(5);
    await page.context().close();
  });

  test('paragraphs stand apart, also where the app draws them', async ({ page, server }) => {
    const space = () =>
      page
        .locator('.prose p[id] + p[id]')
        .first()
        .evaluate((second) => {
          const end = second.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
          return second.getBoundingClientRect().top - end;
        });
    await page.goto(`${server.url}a/${PACK}/tri-ton.vi.html`, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const before = await space();
    expect(before).toBeGreaterThan(10);
    await page.getByRole('navigation', { name: vi.reader.tools }).waitFor();
    expect(await space()).toBe(before);
  });

  test('a static page leads to the other language, its neighbours and the library', async ({
    browser,
    server,
  }) => {
    const page = await withoutScript(browser);
    const isAt = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goto(`${server.url}a/${PACK}/tri-ton.vi.html`);
    await page.getByRole('link', { name: 'English' }).click();
    await isAt(textOf('tri-ton', 'en').title);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: /^Next article/ }).click();
    await isAt(textOf('dong-thap', 'en').title);
    await page.getByRole('link', { name: /^Previous article/ }).click();
    await isAt(textOf('tri-ton', 'en').title);
    await page.getByRole('link', { name: 'Read', exact: true }).click();
    await isAt(vi.library.title);
    await page.context().close();
  });

  test('the library lists every article as a link that works', async ({ browser, server }) => {
    const page = await withoutScript(browser);
    await page.goto(server.url);
    const articles = everyArticle(BUILDS.first).filter(({ lang }) => lang === 'vi');
    expect(await page.getByRole('listitem').count()).toBe(articles.length);
    for (const { title } of articles) {
      // After the title come the minutes: one title may begin like another.
      const text = page.getByText(title, { exact: true });
      const link = page.getByRole('listitem').getByRole('link').filter({ has: text });
      const { href } = await link.evaluate((one) => ({ href: (one as HTMLAnchorElement).href }));
      const answer = await page.request.get(href);
      expect([title, answer.status()]).toEqual([title, 200]);
      expect(await answer.text()).toContain('<article');
    }
    await page.context().close();
  });
});

describe.each(['/', '/some/path/'])('with JavaScript, below %s', (base) => {
  test('the app takes a static page over at the same paragraph', async ({ page }) => {
    const server = await serve({ dist: BUILDS.first, base });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${server.url}a/${PACK}/vi-xuyen.vi.html`, { waitUntil: 'commit' });
    const { title } = textOf('vi-xuyen', 'vi');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await scrollToBlock(page, 'apparatus');
    await page.evaluate(() => scrollBy({ top: 74, behavior: 'instant' }));
    release();
    await page.getByRole('navigation', { name: vi.reader.tools }).waitFor();
    expect(page.url()).toMatch(new RegExp(`^${server.url}#/read/${PACK}/vi-xuyen`));
    await expect.poll(() => distanceFromTop(page, 'apparatus')).toBeLessThan(20);
    await server.close();
  });

  test('an article read in the app has an address that opens again', async ({ page }) => {
    const server = await serve({ dist: BUILDS.first, base });
    await page.goto(`${server.url}a/${PACK}/vi-xuyen.en.html`);
    await page.getByRole('navigation', { name: 'Reading tools' }).waitFor();
    const { title } = textOf('vi-xuyen', 'en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await server.close();
  });
});

const NOTE_SHIFTS = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) globalThis.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });`;

describe.each([
  { screen: 'a phone', width: 390 },
  { screen: 'a wide screen', width: 1280 },
])('on $screen with a slow line', ({ width }) => {
  test('nothing moves while the app comes to the text', async ({ page, server }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(NOTE_SHIFTS);
    const line = await devtools(page);
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 200_000,
    });
    await page.goto(`${server.url}a/${PACK}/vi-xuyen.vi.html`);
    await page.getByRole('navigation', { name: vi.reader.tools }).waitFor();
    if (width > 1000) await page.getByText(vi.library.unofficial).waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate('globalThis.shifts')).toEqual([]);
  });
});

/** What one does beside reading: ticks, marks, the look of the text, cards, filters, the keyboard. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import type { ArticleEntry } from '../../src/pack/format.ts';
import { BUILDS, readIndex, readLibrary } from '../helpers/builds.ts';
import { PACK, textOf } from '../helpers/reading.ts';
import { start, test } from '../helpers/visit.ts';

const TITLE = textOf('vi-xuyen', 'vi').title;

async function open(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/read/${PACK}/vi-xuyen`);
  await page.getByRole('navigation', { name: vi.reader.tools }).waitFor();
}

const entries = (): ArticleEntry[] =>
  readLibrary(BUILDS.first).packs.flatMap(({ id }) => readIndex(BUILDS.first, id).articles);

const titleOf = ({ title }: ArticleEntry): string => title.vi ?? '';

/** Titles of the rows of articles, in their order. */
async function titlesShown(page: Page): Promise<string[]> {
  const longestFirst = entries()
    .map(titleOf)
    .sort((a, b) => b.length - a.length);
  const rows = await page.getByRole('listitem').allTextContents();
  return rows.flatMap((row) => longestFirst.find((title) => row.startsWith(title)) ?? []);
}

test('a tick in the checklist is there after a reload', async ({ page, server }) => {
  await open(page, server.url);
  const box = page.getByRole('checkbox').first();
  await box.click();
  await expect.poll(() => box.isChecked()).toBe(true);
  await page.reload();
  await expect.poll(() => box.isChecked()).toBe(true);
  await box.click();
  await expect.poll(() => box.isChecked()).toBe(false);
});

test('an article marked as read is so in the library', async ({ page, server }) => {
  await page.goto(server.url);
  await start(page);
  const row = page.getByRole('listitem').getByRole('link', { name: TITLE });
  await row.click();
  await page.getByRole('button', { name: vi.reader.markRead }).click();
  await page.getByText(vi.reader.readDone).waitFor();
  await page.goBack();
  await page.getByRole('listitem').getByRole('link', { name: TITLE }).waitFor();
  await expect.poll(() => row.textContent()).toContain(vi.library.read);
  await page.reload();
  await expect.poll(() => row.textContent()).toContain(vi.library.read);
});

test('the library offers to continue the article opened last', async ({ page, server }) => {
  await page.goto(server.url);
  await start(page);
  const offer = page.getByRole('region', { name: vi.library.continue });
  expect(await offer.count()).toBe(0);
  await page.getByRole('listitem').getByRole('link', { name: TITLE }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await page.getByRole('button', { name: vi.app.back }).click();
  await offer.getByRole('link', { name: TITLE }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
});

test('size, font, colours and two languages stay after a reload', async ({ page, server }) => {
  await open(page, server.url);
  await page.getByRole('button', { name: vi.reader.look }).click();
  const sheet = page.getByRole('dialog', { name: vi.readerSheets.lookTitle });
  await sheet.getByRole('button', { name: vi.settings.larger }).click();
  await sheet.getByRole('radio', { name: vi.settings.fonts.sans }).check({ force: true });
  await sheet.getByRole('radio', { name: vi.settings.themes.dark }).check({ force: true });
  await sheet.getByRole('switch').check();
  await sheet.getByText('Cỡ 20', { exact: true }).waitFor();
  await page.getByText(textOf('vi-xuyen', 'en').title).waitFor();
  await page.reload();
  await page.getByText(textOf('vi-xuyen', 'en').title).waitFor();
  const root = page.locator('html');
  expect(await root.getAttribute('data-theme')).toBe('dark');
  expect(await root.getAttribute('data-font')).toBe('sans');
  const size = () => page.getByRole('article').evaluate((text) => getComputedStyle(text).fontSize);
  await expect.poll(size).toBe('20px');
});

test('a document in the text opens a card that names it and where else it is', async ({
  page,
  server,
}) => {
  await open(page, server.url);
  const mention = page
    .getByRole('article')
    .getByRole('link', { name: /Chỉ thị.*05/ })
    .first();
  await mention.click();
  const card = page.getByRole('dialog');
  await card.getByRole('heading', { name: /05/ }).waitFor();
  await card.getByText(/^Nhắc đến trong \d+ bài$/).click();
  expect(await card.getByRole('listitem').getByRole('link').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await mention.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('the library filters by place, year and topic', async ({ page, server }) => {
  await page.goto(server.url);
  await start(page);
  await page.getByRole('button', { name: vi.library.filter }).click();
  const shows = async (wanted: (entry: ArticleEntry) => boolean) => {
    const expected = entries().filter(wanted).map(titleOf);
    expect(expected.length).toBeGreaterThan(0);
    await expect.poll(() => titlesShown(page)).toEqual(expected);
  };
  const choose = (label: string, option: string) =>
    page.getByLabel(label, { exact: true }).selectOption({ label: option });
  await choose(vi.library.place, 'An Giang');
  await shows(({ place }) => place?.province === 'An Giang');
  await choose(vi.library.year, '2021');
  await shows(({ place, year }) => place?.province === 'An Giang' && year === 2021);
  await choose(vi.library.place, vi.library.all);
  await choose(vi.library.year, vi.library.all);
  await choose(vi.library.topic, 'Dân vận');
  await shows(({ topics }) => topics.includes('dan-van'));
  await choose(vi.library.year, '2020');
  await choose(vi.library.place, 'An Giang');
  await page.getByRole('button', { name: vi.library.clearFilter }).click();
  await shows(() => true);
});

test('the library sorts', async ({ page, server }) => {
  await page.goto(server.url);
  await start(page);
  await page.getByRole('button', { name: vi.library.filter }).click();
  await page
    .getByLabel(vi.library.sort, { exact: true })
    .selectOption({ label: vi.library.sortNewest });
  const rows = page.getByRole('region', { name: 'Năm huyện, năm cách làm' }).getByRole('listitem');
  const years = async () =>
    (await rows.allTextContents()).map((text) => Number(/ · (\d{4}) · /.exec(text)?.[1]));
  await expect.poll(years).toEqual([2024, 2024, 2021, 2021, 2020]);
});

test('the keyboard alone leads into an article and past what stands before it', async ({
  page,
  server,
}) => {
  await page.goto(server.url);
  await start(page);
  await page.reload();
  // The text that was served has no such part: now the app is there.
  await page.getByRole('region', { name: vi.library.reference }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(vi.app.skip);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  for (let presses = 0; presses < 20 && !(await focused()).startsWith(TITLE); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await expect.poll(focused).toBe(TITLE);
});

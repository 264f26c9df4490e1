/** A newspaper page from end to end, without a network: brought in, marked, found, put on an agenda, handed on. */
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Served } from '../../plugins/serve/server.ts';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { routeHref } from '../../src/domain/route.ts';
import type { Cell } from '../helpers/cell.ts';
import { goTo, idsWith } from '../helpers/page-records.ts';
import { untilKept, visitAndKeep } from '../helpers/visit.ts';
import { test } from '../helpers/work.ts';

const SEED = readFileSync('tests/fixtures/articles/seeds/000_50c322409a118bb1.txt', 'utf8');
const TITLE = 'Tri Tôn quan tâm công tác xây dựng Đảng';
const NOTE = 'Hỏi lại Ủy ban xã';
const { texts, notes, search, making } = vi;

async function bringIn(page: Page): Promise<void> {
  await goTo(page, routeHref({ name: 'bring-in' }));
  await page.getByLabel(texts.paste).fill(SEED);
  await page.getByRole('button', { name: texts.read }).click();
  await expect.poll(() => page.getByLabel(texts.fields.title).inputValue()).toBe(TITLE);
  await page.getByRole('button', { name: texts.keep }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.locator('.reader-after').waitFor({ state: 'attached' });
}

/** Selects the first line of the lead with the mouse and presses a button of the bar that appears. */
async function selectAnd(page: Page, name: string): Promise<void> {
  const { x = 0, y = 0, width = 0 } = (await page.locator('#lead').boundingBox()) ?? {};
  await page.mouse.move(x + 2, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + width - 60, y + 14, { steps: 8 });
  await page.mouse.up();
  const bar = page.getByRole('region', { name: notes.bar });
  await bar.getByRole('button', { name, exact: true }).click();
}

async function note(page: Page): Promise<void> {
  await selectAnd(page, notes.write);
  const sheet = page.getByRole('dialog', { name: notes.highlight });
  await sheet.getByLabel(notes.words).fill(NOTE);
  await sheet.getByText(vi.app.saved).waitFor();
  await page.keyboard.press('Escape');
}

/** Puts the passage on the agenda of a session that is to come, and sees that it is kept there. */
async function putOnAgenda(page: Page, { planned }: Cell): Promise<void> {
  await selectAnd(page, notes.toAgenda);
  await page.getByLabel(notes.whichSession).selectOption(`${planned.group}/${planned.key}`);
  const words = await page.getByLabel(notes.itemWords).inputValue();
  expect(words.length).toBeGreaterThan(10);
  await page.getByRole('button', { name: notes.put }).click();
  await page.getByText(notes.onAgenda).waitFor();
  expect(await idsWith(page, words)).toEqual([`session:${planned.group}:${planned.key}`]);
}

/** What a search without marks finds: the text by its title, the note by its words. */
async function find(page: Page): Promise<void> {
  await goTo(page, routeHref({ name: 'search' }));
  const field = page.getByRole('searchbox', { name: search.field });
  await field.fill('tri ton quan tam cong tac');
  await page
    .getByRole('link', { name: new RegExp(TITLE) })
    .first()
    .waitFor();
  await field.fill('hoi lai uy ban xa');
  await page
    .getByRole('link', { name: new RegExp(NOTE) })
    .first()
    .waitFor();
}

async function handOn(page: Page): Promise<Buffer> {
  await goTo(page, routeHref({ name: 'make-pack' }));
  await page.getByRole('checkbox', { name: TITLE }).check();
  await page.getByLabel(making.title, { exact: true }).fill('Bài của ấp Trung');
  await page.getByLabel(making.author, { exact: true }).fill('Chi bộ ấp Trung');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: making.book }).click(),
  ]);
  return readFile(await download.path());
}

/** Another phone takes the pack and reads the text. */
async function takeIn(browser: Browser, server: Served, book: Buffer): Promise<Page> {
  const other = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await visitAndKeep(other, server);
  await other.context().setOffline(true);
  await goTo(other, routeHref({ name: 'import-pack' }));
  await other
    .getByLabel(making.file)
    .setInputFiles({ name: 'goi.epub', mimeType: 'application/epub+zip', buffer: book });
  await other.getByRole('checkbox', { name: making.trust }).check();
  await other.getByRole('button', { name: making.keep }).click();
  await other.getByRole('link', { name: TITLE }).first().click();
  await other.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  return other;
}

test('a newspaper page is brought in, marked, found, discussed and handed on without a network', async ({
  page,
  browser,
  server,
  cell,
  misdeeds,
}) => {
  await page.reload();
  await untilKept(page);
  await page.context().setOffline(true);
  await bringIn(page);
  await note(page);
  await putOnAgenda(page, cell);
  await find(page);
  const book = await handOn(page);
  const other = await takeIn(browser, server, book);
  await other.context().close();
  expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
});

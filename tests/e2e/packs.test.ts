/** A pack is made on one phone and opened on another, without network. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { textOf } from '../helpers/reading.ts';
import { faults, overflowLarge, smallTargets } from '../helpers/screen-faults.ts';
import { start, test, visitAndKeep } from '../helpers/visit.ts';

const TITLE = 'Học tập quý IV';
const { making, pack: words } = vi;

/** Makes a signed pack of one article and gives the book. */
async function make(page: Page): Promise<Buffer> {
  await page.getByRole('link', { name: vi.library.makePack }).click();
  await page.getByRole('checkbox', { name: textOf('tri-ton', 'vi').title }).check();
  await page.getByRole('region', { name: making.templates }).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: making.book }).click();
  await page.getByText(making.needTitle).waitFor();
  await page.getByLabel(making.title, { exact: true }).fill(TITLE);
  await page.getByLabel(making.author, { exact: true }).fill('Chi bộ ấp Trung');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: making.book }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${TITLE} 1.0.0.epub`);
  return readFile(await download.path());
}

async function choose(page: Page, buffer: Buffer, name = 'goi.epub'): Promise<void> {
  await page.getByRole('link', { name: vi.library.importPack }).click();
  await page
    .getByLabel(making.file)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

describe('a pack made on one phone', () => {
  test('is opened on another one without network, read, and taken away again', async ({
    page,
    browser,
    server,
    misdeeds,
  }) => {
    await page.goto(server.url);
    await start(page);
    const book = await make(page);
    const other = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
    await visitAndKeep(other, server);
    await other.context().setOffline(true);
    await choose(other, book.subarray(0, book.length - 100));
    await other.getByText(making.refusals.damaged).waitFor();
    await other
      .getByLabel(making.file)
      .setInputFiles({ name: 'x', mimeType: 'text/plain', buffer: book });
    await other.getByText(making.face.unknown).waitFor();
    await other.getByRole('heading', { name: making.templates }).waitFor();
    await other.setViewportSize({ width: 320, height: 640 });
    expect([await overflowLarge(other), await smallTargets(other)]).toEqual([[], []]);
    expect(await faults(other)).toEqual([]);
    const keep = other.getByRole('button', { name: making.keep });
    expect(await keep.getAttribute('aria-disabled')).toBe('true');
    await other.getByRole('checkbox', { name: making.trust }).check();
    await keep.click();
    await other.getByText(words.held).waitFor();
    const { title } = textOf('tri-ton', 'vi');
    await other.getByRole('link', { name: title }).click();
    await other.getByRole('heading', { level: 1, name: title }).waitFor();
    await other.reload();
    await other.getByRole('heading', { level: 1, name: title }).waitFor();
    await other.goBack();
    await other.getByRole('button', { name: words.remove }).click();
    await other.getByRole('button', { name: vi.app.undo }).click();
    await other.getByText(words.held).waitFor();
    await other.getByRole('button', { name: words.remove }).click();
    await other.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
    expect(await other.getByText(TITLE, { exact: true }).count()).toBe(0);
    await other.context().close();
    expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
  });
});

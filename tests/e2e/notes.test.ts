/** A highlight made with the mouse is still there after a reload without network, and opens by a tap. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { openArticle, test, visitAndKeep } from '../helpers/visit.ts';
import { PACK, textOf } from '../helpers/reading.ts';

const ARTICLE = 'vi-xuyen';
const { title } = textOf(ARTICLE, 'vi');

/** What is drawn in yellow, and where its first letters are on the screen. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('note-yellow') ?? [])] as Range[];
    const [box] = ranges[0]?.getClientRects() ?? [];
    return {
      text: ranges.map(String).join(''),
      x: (box?.left ?? 0) + 6,
      y: (box?.top ?? 0) + (box?.height ?? 0) / 2,
    };
  });

test('a highlight and its note are kept, offline too, and stand in the list of notes', async ({
  page,
  server,
}) => {
  await visitAndKeep(page, server);
  await openArticle(page, `#/read/${PACK}/${ARTICLE}`, title);
  await page.locator('.reader-after').waitFor({ state: 'attached' });
  const lead = await page.locator('#lead').boundingBox();
  expect(lead).not.toBeNull();
  const { x = 0, y = 0, width = 0 } = lead ?? {};
  await page.mouse.move(x + 2, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + width - 60, y + 14, { steps: 8 });
  await page.mouse.up();
  const bar = page.getByRole('region', { name: vi.notes.bar });
  await bar.getByRole('button', { name: vi.notes.write, exact: true }).click();
  const sheet = page.getByRole('dialog', { name: vi.notes.highlight });
  await sheet.getByLabel(vi.notes.words).fill('Hỏi lại Ủy ban xã');
  await sheet.getByText(vi.app.saved).waitFor();
  await page.keyboard.press('Escape');
  const { text } = await drawn(page);
  expect(text.length).toBeGreaterThan(8);

  await server.close();
  await page.reload();
  await expect.poll(async () => (await drawn(page)).text).toBe(text);
  const place = await drawn(page);
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => sheet.getByLabel(vi.notes.words).inputValue()).toBe('Hỏi lại Ủy ban xã');
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    location.hash = '#/notes';
  });
  await page.getByLabel(vi.notes.search).fill('uy ban xa');
  await page.getByRole('button', { name: new RegExp(vi.notes.colour.yellow) }).waitFor();
});

/** Highlights made with the mouse and with a finger; they are there after a reload without network, and open by a tap. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { faults, overflowLarge, smallTargets } from '../helpers/screen-faults.ts';
import { openArticle, test, visitAndKeep } from '../helpers/visit.ts';
import { passWelcome } from '../helpers/page-records.ts';
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

/** Bodies that put the caret at the lower edge of the screen, and at the end of the text when that is there. */
const CARET = {
  edge: `const caret = document.caretPositionFromPoint(innerWidth / 2, innerHeight - 90);
    getSelection().setPosition(caret.offsetNode, caret.offset);`,
  end: `const block = [...document.querySelectorAll('.prose > p[id]')].at(-1);
    block.scrollIntoView({ block: 'end', behavior: 'instant' });
    getSelection().selectAllChildren(block);
    getSelection().collapseToEnd();
    // Over the full stop.
    getSelection().modify('move', 'backward', 'word');`,
} as const;

/** Selects the word there, as the system does after a long press. */
const selectWord = (page: Page, caret: string): Promise<string> =>
  page.evaluate<string>(`(() => {
    ${caret}
    getSelection().modify('move', 'backward', 'word');
    getSelection().modify('extend', 'forward', 'word');
    return String(getSelection()).trim();
  })()`);

/** Pixels between the selection and the bar, and whether it is on the screen. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    const bar = document.querySelector('.selection-bar')?.getBoundingClientRect().top ?? 0;
    return { above: Math.round(bar - bottom), isInSight: top > 0 };
  });

test('under a finger the bar covers no selection and leaves the phone its own menu', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await passWelcome(page, 'en');
  await page.goto(server.url);
  await openArticle(page, `#/read/${PACK}/${ARTICLE}?lang=vi`, title);
  await page.locator('.reader-after').waitFor({ state: 'attached' });
  const isLeft = () =>
    document
      .querySelector('.prose')
      ?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  expect(await page.evaluate(isLeft)).toBe(true);
  const bar = page.getByRole('region', { name: en.notes.bar });
  for (const caret of [CARET.edge, CARET.end]) {
    const word = await selectWord(page, caret);
    expect(word).toMatch(/^\S+$/);
    await bar.waitFor();
    const { above, isInSight } = await selected(page);
    expect(above).toBeGreaterThanOrEqual(24);
    expect(isInSight).toBe(true);
    expect([await overflowLarge(page), await smallTargets(page)]).toEqual([[], []]);
    expect(await faults(page)).toEqual([]);
    const colour = bar.getByRole('button', { name: en.notes.colour.yellow });
    const { x = 0, y = 0 } = (await colour.boundingBox()) ?? {};
    await page.touchscreen.tap(x + 20, y + 20);
    await expect.poll(async () => (await drawn(page)).text).toContain(word);
    await bar.waitFor({ state: 'detached' });
  }
  await context.close();
});

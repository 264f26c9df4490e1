/**
 * Takes the pictures of the manual's pages on finding and keeping out of the built app, so that they show what it
 * is. Run `npm run manual-pictures` after a build when one of these screens has changed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../plugins/chromium.ts';
import { serve } from '../../plugins/serve/server.ts';
import { shrinkPng } from '../../plugins/small-png.ts';

const FOLDER = 'content/dung-ung-dung/images';
/** One pixel a point: text stays readable, and all of them together cost what one photograph does. */
const SIZE = { viewport: { width: 360, height: 560 }, deviceScaleFactor: 1 };
/** Bars and sheets are in their place by then. */
const SETTLED = 900;

interface Picture {
  readonly name: string;
  readonly route: string;
  /** What a person does on the screen first. */
  readonly act: (page: Page) => Promise<unknown>;
}

/** A made-up page of a newspaper. */
const PAGE = [
  'Trang chủ | Thời sự | Xã hội',
  'Chi bộ ấp Trung đổi mới sinh hoạt chuyên đề',
  '12/10/2026 - 08:15',
  'Mỗi quý một chuyên đề, chi bộ ấp Trung chọn việc gần dân để bàn và giao cho từng đảng viên.',
  'Chọn việc gần dân',
  'Quý III, chi bộ bàn việc giữ sạch kênh rạch. Sau buổi họp, 14 đảng viên nhận 14 đoạn kênh.',
  'Đảng viên ấp Trung vớt rác trên kênh. Ảnh: Minh họa',
  'Chia sẻ bài viết',
].join('\n\n');

const PICTURES: readonly Picture[] = [
  {
    name: 'search',
    route: '#/search?q=kiem%20tra%20giam%20sat',
    act: (page) => page.locator('main.search:not([aria-busy="true"]) .result').first().waitFor(),
  },
  { name: 'highlight', route: '#/read/nam-huyen/vi-xuyen', act: choosePassage },
  { name: 'preview', route: '#/bring-in', act: previewPage },
  {
    name: 'make-pack',
    route: '#/make-pack',
    act: (page) => page.locator('fieldset').first().waitFor(),
  },
];

export async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const server = await serve({ dist: 'dist' });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    await takeAll(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takeAll(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ ...SIZE, colorScheme: 'light' });
  const note = JSON.stringify({ language: 'vi' });
  await context.addInitScript(`localStorage.setItem('chuyen-de.boot', ${JSON.stringify(note)})`);
  const page = await context.newPage();
  // Opened again from the phone, which is when the fonts are there.
  await page.goto(url);
  await page.evaluate('navigator.serviceWorker.ready');
  await page.waitForTimeout(SETTLED);
  for (const { name, route, act } of PICTURES) {
    await page.goto('about:blank');
    await page.goto(url + route);
    await page.getByRole('main').waitFor();
    await act(page);
    await page.waitForTimeout(SETTLED);
    const file = `${FOLDER}/${name}.png`;
    const small = shrinkPng(await page.screenshot());
    await writeFile(file, small);
    console.log(`${file} ${(small.length / 1000).toFixed(0)} kB`);
  }
  await context.close();
}

/** With the mouse, from word to word. */
async function choosePassage(page: Page): Promise<void> {
  await page.locator('.reader-after').waitFor({ state: 'attached' });
  const { x = 0, y = 0, width = 0 } = (await page.locator('#lead').boundingBox()) ?? {};
  await page.mouse.move(x + 2, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + width - 40, y + 40, { steps: 8 });
  await page.mouse.up();
  await page.locator('.selection-bar').waitFor();
}

async function previewPage(page: Page): Promise<void> {
  await page.getByRole('textbox').first().fill(PAGE);
  await page.locator('main .button').first().click();
  await page.locator('.texts-lines').waitFor();
  await page.evaluate(`document.querySelector('.texts-lines').parentElement.scrollIntoView()`);
  await page.evaluate('scrollBy(0, -8)');
}

/**
 * How smoothly an article with 500 highlights scrolls on a phone four times slower: `npm run bench:highlights` after a
 * build. Prints the milliseconds between frames, without and with them.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../plugins/chromium.ts';
import { serve } from '../../plugins/serve/server.ts';
import { addHighlight } from '../../src/domain/annotation/annotation-edits.ts';
import { COLOURS } from '../../src/domain/annotation/annotation.ts';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { createMaker, seedBodies } from '../helpers/made-records.ts';
import { slowDown } from './page-probes.ts';
import { median } from './statistics.ts';

const PARAGRAPHS = 250;
const HIGHLIGHTS = 500;
const FRAMES = 240;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'vi-VN' };
const WORDS =
  'chi bộ ấp họp bàn việc làm đường và giao nước cho từng hộ dân để cùng góp công góp của'.split(
    ' ',
  );

const paragraph = (at: number): string =>
  `Đoạn ${at} kể: ${Array.from({ length: 70 }, (_, i) => WORDS[(i * 7 + at) % WORDS.length]).join(' ')}.`;

const TEXT = ['Một bài dài', ...Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(at))];

export async function main(): Promise<void> {
  const server = await serve({ dist: 'dist' });
  server.fail((path) => (path === 'sw.js' ? { type: 'answer', status: 404, body: '' } : undefined));
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    for (const count of [0, HIGHLIGHTS]) await measure(browser, server.url, count);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(browser: Browser, url: string, count: number): Promise<void> {
  const context = await browser.newContext(PHONE);
  const note = JSON.stringify({ language: 'vi' });
  await context.addInitScript(`localStorage.setItem('chuyen-de.boot', ${JSON.stringify(note)})`);
  const page = await context.newPage();
  await page.goto(`${url}#/bring-in`);
  await page.getByLabel(vi.texts.paste).fill(TEXT.join('\n\n'));
  await page.getByRole('button', { name: vi.texts.read }).click();
  await page.getByRole('button', { name: vi.texts.keep }).click();
  await page.locator('.reader-after').waitFor({ state: 'attached' });
  await highlight(page, count);
  await page.reload();
  await page.locator('.reader-after').waitFor({ state: 'attached' });
  await page.waitForTimeout(1500);
  await slowDown(page);
  const times = await scrolled(page);
  const slowest = [...times].sort((one, other) => other - one)[Math.floor(times.length / 20)] ?? 0;
  const shown = `median ${median(times).toFixed(1)} ms, one in twenty above ${slowest.toFixed(1)} ms`;
  console.log(`${count} highlights: ${shown} a frame`);
  await context.close();
}

/** Two in each paragraph. */
async function highlight(page: Page, count: number): Promise<void> {
  const article = new URL(page.url()).hash.replace('#/read/', '').replace(/\?.*/, '');
  const blocks = await page.evaluate(() =>
    [...document.querySelectorAll('.prose > p[id]')]
      .map((block) => [block.id, block.textContent] as const)
      .filter(([, text]) => text.length > 200),
  );
  const maker = createMaker();
  for (let at = 0; at < count; at += 1) {
    const [block = '', text = ''] = blocks[Math.floor(at / 2) % blocks.length] ?? [];
    const start = at % 2 === 0 ? 20 : 150;
    const end = start + 60;
    const [quote, before, after] = [text.slice(start, end), '', ''];
    const anchor = {
      lang: 'vi',
      block,
      start,
      endBlock: block,
      end,
      quote,
      before,
      after,
    } as const;
    const colour = COLOURS[at % COLOURS.length] ?? 'yellow';
    const change = addHighlight(maker.key(), { article, title: 'Một bài dài', colour, anchor }, at);
    maker.write([change], Date.now());
  }
  if (count > 0)
    for (const body of seedBodies(maker)) await page.evaluate(`(async () => {${body}})()`);
}

/** Milliseconds between frames while the text moves by thirty pixels in each. */
const scrolled = (page: Page): Promise<number[]> =>
  page.evaluate(
    (frames) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        scrollTo(0, 3000);
        const step = (now: number) => {
          times.push(now - last);
          last = now;
          scrollBy({ top: 30, behavior: 'instant' });
          if (times.length < frames) requestAnimationFrame(step);
          // The first ones are of the jump.
          else resolve(times.slice(10));
        };
        requestAnimationFrame(step);
      }),
    FRAMES,
  );

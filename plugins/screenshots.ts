/**
 * Takes the pictures of the manifest (`public/screenshots`) and of the README (`docs/pictures`) from the built app.
 * Run it after a build whenever a screen has changed: `node plugins/run.mjs plugins/screenshots.ts [dist]`.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts';
import { serve } from './serve/server.ts';

/** The names that a person sees; a picture of another screen than meant is worse than a stop. */
const words = JSON.parse(await readFile('src/i18n/vi.json', 'utf8')) as {
  readonly welcome: { readonly start: string };
  readonly library: { readonly title: string };
};
const START = words.welcome.start;
const LIBRARY = words.library.title;

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const ARTICLE = '#/read/nam-huyen/tri-ton';

interface Picture {
  readonly file: string;
  readonly route: string;
  readonly size: typeof PHONE;
  readonly dark?: boolean;
  /** Pixels to scroll down first. */
  readonly scroll?: number;
}

const PICTURES: readonly Picture[] = [
  { file: 'public/screenshots/library-narrow.png', route: '#/', size: PHONE },
  { file: 'public/screenshots/reader-narrow.png', route: ARTICLE, size: PHONE },
  { file: 'public/screenshots/reader-wide.png', route: ARTICLE, size: DESK },
  { file: 'docs/pictures/library.png', route: '#/', size: PHONE },
  { file: 'docs/pictures/reader.png', route: ARTICLE, size: PHONE },
  { file: 'docs/pictures/reader-dark.png', route: ARTICLE, size: PHONE, dark: true, scroll: 500 },
  { file: 'docs/pictures/documents.png', route: '#/documents', size: PHONE },
  { file: 'docs/pictures/settings.png', route: '#/settings', size: PHONE },
];

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: picture.size,
    // Phones have sharp screens; the wide picture is as large as it is shown.
    deviceScaleFactor: picture.size === PHONE ? 2 : 1,
    colorScheme: picture.dark === true ? 'dark' : 'light',
    locale: 'vi-VN',
  });
  await comeIn(page, url);
  // The page with the web fonts is the one that the worker answers with.
  await page.goto('about:blank');
  await page.goto(url + picture.route);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate('document.fonts.ready');
  if (picture.scroll !== undefined) await page.mouse.wheel(0, picture.scroll);
  // Bars slide in within 200 ms.
  await page.waitForTimeout(600);
  await page.screenshot({ path: picture.file });
  await page.close();
}

/** Past the welcome, and with everything kept, so that the fonts are there and nothing is still being fetched. */
async function comeIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: START }).click();
  await page.getByRole('heading', { level: 1, name: LIBRARY }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready');
  await page.waitForTimeout(1000);
}

for (const folder of ['public/screenshots', 'docs/pictures'])
  await mkdir(folder, { recursive: true });
const server = await serve({ dist: process.argv[3] ?? 'dist' });
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: [...CHROMIUM_ARGUMENTS],
});
for (const picture of PICTURES) await take(browser, server.url, picture);
await browser.close();
await server.close();

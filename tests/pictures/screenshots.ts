/**
 * Takes the pictures of the manifest (`public/screenshots`) and of the README (`docs/images`) from the built app.
 * Run `npm run screenshots` after a build whenever a screen has changed; the pictures are kept in git.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../plugins/chromium.ts';
import { makeCell } from '../helpers/cell.ts';
import { type Maker, seedBodies } from '../helpers/made-records.ts';
import { serve } from '../../plugins/serve/server.ts';
import { shrinkPng } from '../../plugins/small-png.ts';

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
const ARTICLE = '#/read/nam-huyen/vi-xuyen';
/** Cites a document in its first lines. */
const CITING = '#/read/nam-huyen/tri-ton';
/** Bars and sheets are in their place by then. */
const SETTLED = 700;

/** The names that a person sees: a picture of another screen than meant is worse than a stop. */
const words = JSON.parse(await readFile('src/i18n/vi.json', 'utf8')) as {
  readonly welcome: { readonly start: string };
  readonly settings: { readonly phone: string };
  readonly reader: { readonly figures: string; readonly more: string };
  readonly attendance: { readonly restPresent_other: string };
};

interface Picture {
  readonly file: string;
  readonly route: string;
  readonly size?: typeof PHONE;
  readonly dark?: true;
  /** What a person does on the screen first. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const openCard = (page: Page) => page.locator('a.mention[href*=documents]').first().click();
const showBoth = async (page: Page) => {
  await page.getByRole('button', { name: words.reader.more }).click();
  await page.getByRole('switch').click();
  await page.keyboard.press('Escape');
  // The button has the focus again once the sheet is gone.
  await page.waitForTimeout(SETTLED);
  await page.evaluate('document.activeElement?.blur()');
};
/** Everybody is here but two. */
async function callRoll(page: Page): Promise<void> {
  const [restPresent = ''] = words.attendance.restPresent_other.split('{{');
  const present = page.locator('main li button[aria-pressed="true"]');
  await page.getByRole('button', { name: restPresent }).click();
  await present.nth(3).waitFor();
  for (const absent of [1, 3]) await present.nth(absent).click();
  await page.evaluate('scrollTo(0, 0)');
}
const scrollTo = (text: string) => async (page: Page) => {
  const { y = 0 } =
    (await page.getByRole('heading', { name: text, exact: true }).boundingBox()) ?? {};
  await page.evaluate(`scrollBy(0, ${y - 90})`);
};

const PICTURES: readonly Picture[] = [
  { file: 'public/screenshots/narrow-library.png', route: '#/' },
  { file: 'public/screenshots/narrow-reader.png', route: ARTICLE },
  { file: 'public/screenshots/narrow-card.png', route: CITING, act: openCard },
  {
    file: 'public/screenshots/narrow-settings.png',
    route: '#/settings',
    act: scrollTo(words.settings.phone),
  },
  { file: 'public/screenshots/wide-library.png', route: '#/', size: DESK },
  { file: 'public/screenshots/wide-reader.png', route: ARTICLE, size: DESK },
  { file: 'docs/images/library.png', route: '#/' },
  { file: 'docs/images/reader.png', route: CITING, act: openCard },
  { file: 'docs/images/reader-dark.png', route: ARTICLE, dark: true },
  { file: 'docs/images/figures.png', route: ARTICLE, act: scrollTo(words.reader.figures) },
  { file: 'docs/images/bilingual.png', route: ARTICLE, act: showBoth },
];

/** A made-up cell of thirty people. */
const CELL = makeCell();
const RUNNING = `#/sessions/${CELL.running.group}/${CELL.running.key}`;

const SESSION_PICTURES: readonly Picture[] = [
  { file: 'docs/images/agenda.png', route: RUNNING },
  { file: 'docs/images/attendance.png', route: `${RUNNING}?part=attendance`, act: callRoll },
  { file: 'docs/images/report.png', route: '#/reports' },
];

export async function main(): Promise<void> {
  const server = await serve({ dist: 'dist' });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    await takeWelcome(browser, server.url);
    for (const picture of PICTURES) await take(browser, server.url, picture);
    for (const picture of SESSION_PICTURES) await take(browser, server.url, picture, CELL.maker);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takeWelcome(browser: Browser, url: string): Promise<void> {
  const page = await keptVisit(browser, url, {});
  await shoot(page, 'docs/images/welcome.png');
}

/** @param records put into the phone before */
async function take(
  browser: Browser,
  url: string,
  picture: Picture,
  records?: Maker,
): Promise<void> {
  const page = await keptVisit(browser, url, picture);
  await page.getByRole('button', { name: words.welcome.start }).click();
  await page.waitForTimeout(SETTLED);
  for (const body of records === undefined ? [] : seedBodies(records))
    await page.evaluate(`(async () => {${body}})()`);
  await page.goto('about:blank');
  await page.goto(url + picture.route);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await picture.act?.(page);
  await shoot(page, picture.file);
}

/** With everything kept and opened again from the phone, which is when the fonts are there. */
async function keptVisit(
  browser: Browser,
  url: string,
  { size = PHONE, dark }: Pick<Picture, 'size' | 'dark'>,
): Promise<Page> {
  const colorScheme = dark === true ? 'dark' : 'light';
  const page = await browser.newPage({ ...size, locale: 'vi-VN', colorScheme });
  await page.goto(url);
  await page.evaluate('navigator.serviceWorker.ready');
  await page.waitForTimeout(SETTLED);
  await page.reload();
  await page.getByRole('button', { name: words.welcome.start }).waitFor();
  return page;
}

async function shoot(page: Page, file: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  if (!(await page.evaluate(`document.documentElement.classList.contains('web-fonts')`)))
    throw new Error(`${file}: the fonts are not there`);
  await mkdir(dirname(file), { recursive: true });
  const small = shrinkPng(await page.screenshot());
  await writeFile(file, small);
  console.log(`${file} ${(small.length / 1000).toFixed(0)} kB`);
  await page.context().close();
}

/**
 * `npm run bench:papers [-- --rounds 5 --dist dist]`: how long forty pages of minutes take from the tap to the Word
 * file, on a slow phone and without network.
 */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { writeMinutes } from '../../src/domain/minutes/minutes-edits.ts';
import { routeHref } from '../../src/domain/route.ts';
import { serve } from '../../plugins/serve/server.ts';
import { type Cell, makeCell } from '../helpers/cell.ts';
import { launchChromium } from '../helpers/chromium.ts';
import { UNTIL_KEPT } from '../helpers/in-page.ts';
import { goTo, passWelcome, seed } from '../helpers/page-records.ts';
import { slowDown } from './page-probes.ts';
import { wholeContent } from './corpora.ts';
import { type Row, table } from './statistics.ts';

const BUDGET = 2000;
/** Letters that fill forty pages at 14 points. */
const LETTERS = 95_000;
const SENTENCE = 'Chi bộ tiếp tục vận động bà con làm hàng rào xanh, giữ đường làng sạch đẹp. ';

export async function main(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const rounds = Number(option('--rounds') ?? 5) || 5;
  const server = await serve({ dist: option('--dist') ?? (await wholeContent()).dist });
  const browser = await launchChromium();
  try {
    const cell = longMinutes();
    const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
    await passWelcome(page, 'vi');
    await page.goto(`${server.url}#/settings`);
    await page.evaluate(`(async () => {${UNTIL_KEPT}})()`);
    await seed(page, cell);
    await server.close();
    await page.context().setOffline(true);
    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await measure(page, cell));
    console.log(table(`Minutes of ${LETTERS} letters; medians of ${rounds}`, rowsOf(measured)));
  } finally {
    await browser.close();
    await server.close().catch(() => undefined);
  }
}

interface Measured {
  readonly preview: number;
  readonly file: number;
  readonly kilobytes: number;
}

const rowsOf = (rounds: readonly Measured[]): readonly Row[] => [
  { what: 'tap to the page on the screen', unit: 'ms', values: rounds.map((one) => one.preview) },
  {
    what: 'tap to the Word file',
    unit: 'ms',
    values: rounds.map((one) => one.file),
    budget: BUDGET,
  },
  { what: 'size of the text in it', unit: 'kB', values: rounds.map((one) => one.kilobytes) },
];

function longMinutes(): Cell {
  const cell = makeCell();
  const text = SENTENCE.repeat(LETTERS / 4 / SENTENCE.length);
  for (const item of ['roll-call', 'theme', 'resolution', 'end'])
    cell.maker.write([writeMinutes(cell.closed, item, paragraphs(text), [])], Date.now());
  return cell;
}

/** As people write them: some ten sentences each. */
const paragraphs = (text: string): string =>
  text.replaceAll(new RegExp(`(?:${SENTENCE.trim()} ){10}`, 'g'), '$&\n');

async function measure(page: Page, { closed }: Cell): Promise<Measured> {
  await page.reload();
  await slowDown(page);
  await goTo(page, routeHref({ name: 'session', ...closed, part: 'papers' }));
  const link = page.getByRole('link', { name: vi.papers.kinds.minutes });
  await link.waitFor();
  const opened = Date.now();
  await link.click();
  await page.getByRole('article').waitFor();
  const preview = Date.now() - opened;
  await page.getByRole('button', { name: vi.papers.screen.otherWays }).click();
  const save = page.getByRole('button', { name: vi.papers.screen.saveWord });
  await save.waitFor();
  const download = page.waitForEvent('download');
  const tapped = Date.now();
  await save.click();
  const file = await download;
  const took = Date.now() - tapped;
  const bytes = unzipSync(await readFile(await file.path()))['word/document.xml'];
  return { preview, file: took, kilobytes: (bytes?.length ?? 0) / 1000 };
}

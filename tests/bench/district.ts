/**
 * `npm run bench:district [-- --rounds 5 --dist dist]`: how long a secretary waits when the phone holds a year of a
 * whole district, on a slow phone and without network.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { yearOf } from '../../src/domain/day.ts';
import { dayAt } from '../../src/state/work/today.ts';
import { serve } from '../../plugins/serve/server.ts';
import { makeCellYear } from './cell-year.ts';
import { fiveArticles } from './corpora.ts';
import { DISTRICT, type District, makeDistrict } from './district-records.ts';
import { clickToPaint, heap, slowDown, storage, untilPainted } from './page-probes.ts';
import { fillPhone, onPhone } from './phone.ts';
import { type Row, table } from './statistics.ts';

const BUDGET = 100;

export async function main(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const rounds = Number(option('--rounds') ?? 5) || 5;
  const dist = option('--dist') ?? (await fiveArticles()).dist;
  const folder = await mkdtemp(join(tmpdir(), 'district-'));
  const server = await serve({ dist });
  try {
    const today = dayAt(Date.now());
    const district = makeDistrict(today);
    const [whole, small] = [join(folder, 'district'), join(folder, 'cell')];
    await fillPhone(whole, server.url, district.maker);
    await fillPhone(small, server.url, makeCellYear(yearOf(today)).maker);
    await server.close();
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const cell = await onPhone(small, (page) => startOf(page, server.url));
      const rest = await onPhone(whole, (page) => measure(page, server.url, district));
      measured.push({ ...rest, cell });
    }
    const { groups, members, sessions, attendances } = DISTRICT;
    const title = `${groups} groups, ${members} people, ${sessions} sessions, ${attendances} attendances`;
    console.log(table(`${title}; medians of ${rounds}`, rowsOf(measured)));
  } finally {
    await server.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

interface Round {
  /** The start with the records of one cell: what a phone takes without a district in it. */
  readonly cell: number;
  readonly start: number;
  readonly list: number;
  readonly open: number;
  readonly attendance: number;
  readonly ticks: readonly number[];
  readonly heap: number;
  readonly storage: number;
}

function rowsOf(rounds: readonly Round[]): readonly Row[] {
  const timed = (what: string, pick: (round: Round) => readonly number[]): Row => ({
    what,
    unit: 'ms',
    values: rounds.flatMap(pick),
    budget: BUDGET,
  });
  return [
    timed('app start: list of sessions', ({ start }) => [start]),
    {
      what: 'the same with the year of one cell',
      unit: 'ms',
      values: rounds.map((one) => one.cell),
    },
    timed('tap to list of sessions', ({ list }) => [list]),
    timed('tap to a session of 215 people', ({ open }) => [open]),
    timed('tap to its attendance', ({ attendance }) => [attendance]),
    timed('one tick, tap to saved', ({ ticks }) => ticks),
    { what: 'heap', unit: 'MB', values: rounds.map((one) => one.heap) },
    { what: 'storage', unit: 'MB', values: rounds.map((one) => one.storage) },
  ];
}

const SETTLED = 1500;
const TICKS = 10;
const SESSION = 'main a[href^="#/sessions/"]';
const PERSON = 'main li button[aria-pressed]';

async function startOf(page: Page, url: string): Promise<number> {
  await slowDown(page);
  await page.goto(`${url}#/sessions`, { waitUntil: 'commit' });
  return untilPainted(page, SESSION);
}

async function measure(
  page: Page,
  url: string,
  { running }: District,
): Promise<Omit<Round, 'cell'>> {
  const start = await startOf(page, url);
  const session = await page.context().newCDPSession(page);
  // The app goes on with what nobody waits for.
  await page.waitForTimeout(SETTLED);
  const tab = (name: string) => page.getByRole('navigation').getByRole('link', { name });
  await tab(vi.app.tabRead).click();
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
  await page.waitForTimeout(SETTLED);
  const list = await clickToPaint(tab(vi.app.tabSessions), SESSION);
  const row = page.locator(`main a[href^="#/sessions/${running.group}/${running.key}"]`);
  const open = await clickToPaint(row.first(), '.session main:not([aria-busy]) :is(li, h2)');
  await page.waitForTimeout(SETTLED);
  const part = page.getByRole('radio', { name: vi.agenda.part.attendance });
  const attendance = await clickToPaint(part, PERSON);
  await page.waitForTimeout(SETTLED);
  const ticks: number[] = [];
  for (let index = 0; index < TICKS; index += 1)
    ticks.push(await clickToPaint(page.locator(`${PERSON}[aria-pressed="false"]`).first()));
  return {
    start,
    list,
    open,
    attendance,
    ticks,
    heap: await heap(session),
    storage: await storage(session, new URL(url).origin),
  };
}

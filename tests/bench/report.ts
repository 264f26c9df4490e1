/**
 * `npm run bench:report [-- --rounds 5 --dist dist]`: how long the reports take on a slow phone without network, with
 * a year of a cell and with a year of a district on it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { dayAt } from '../../src/state/work/today.ts';
import { serve } from '../../plugins/serve/server.ts';
import type { Maker } from '../helpers/made-records.ts';
import { makeCellYear } from './cell-year.ts';
import { fiveArticles } from './corpora.ts';
import { makeDistrict } from './district-records.ts';
import { clickToPaint, slowDown } from './page-probes.ts';
import { fillPhone, onPhone } from './phone.ts';
import { type Row, table } from './statistics.ts';

const SETTLED = 2000;
const FIGURES = '.big-number';
const PEOPLE = '.person-button';

export async function main(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const rounds = Number(option('--rounds') ?? 5) || 5;
  const dist = option('--dist') ?? (await fiveArticles()).dist;
  const today = dayAt(Date.now());
  const year = Number(today.slice(0, 4));
  const rows = [
    ...(await rowsWith(dist, makeCellYear(year).maker, rounds, 'cell')),
    ...(await rowsWith(dist, makeDistrict(today).maker, rounds, 'district')),
  ];
  console.log(table(`reports; medians of ${rounds}`, rows));
}

type Of = 'cell' | 'district';

async function rowsWith(dist: string, maker: Maker, rounds: number, of: Of): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  const server = await serve({ dist });
  try {
    await fillPhone(folder, server.url, maker);
    await server.close();
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round += 1)
      measured.push(await onPhone(folder, (page) => measure(page, server.url, of)));
    return rowsOf(of, measured);
  } finally {
    await server.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

interface Round {
  readonly figures: number;
  readonly people: number;
  readonly all?: number;
}

function rowsOf(of: Of, rounds: readonly Round[]): Row[] {
  const timed = (what: string, values: readonly number[]): Row => ({
    what: `${of}: ${what}`,
    unit: 'ms',
    values,
    budget: of === 'cell' ? 300 : 1000,
  });
  return [
    timed(
      'tap to the figures of a group',
      rounds.map(({ figures }) => figures),
    ),
    timed(
      'tap to its people',
      rounds.map(({ people }) => people),
    ),
    ...(of === 'district'
      ? [
          timed(
            'choice to the figures of all groups',
            rounds.map(({ all }) => all ?? 0),
          ),
        ]
      : []),
  ];
}

/** Everything is read anew each time: the list of sessions is visited first, as a person would. */
async function measure(page: Page, url: string, of: Of): Promise<Round> {
  await slowDown(page);
  const start = () => page.goto(`${url}#/sessions`, { waitUntil: 'commit' });
  const tab = page.getByRole('navigation').getByRole('link', { name: vi.app.tabReports });
  await start();
  await tab.waitFor();
  await page.waitForTimeout(SETTLED);
  const figures = await clickToPaint(tab, FIGURES);
  await page.goto('about:blank');
  await start();
  await tab.waitFor();
  await page.waitForTimeout(SETTLED);
  const people = await clickToPaint(tab, PEOPLE);
  if (of === 'cell') return { figures, people };
  await page.waitForTimeout(SETTLED);
  return { figures, people, all: await chooseAll(page) };
}

/** From the choice of all groups until the list by group is painted. */
const chooseAll = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const select = document.querySelector('main select');
    const began = performance.now();
    const look = () => {
      if (document.querySelector('#by-group') === null) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    };
    select.value = 'all';
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    look();
  })`);

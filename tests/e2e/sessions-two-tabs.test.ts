/** Two tabs on one session: whoever ticks where, both end with the same, and nothing is lost. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { type DataRecord, recordId } from '../../src/domain/record/record.ts';
import { routeHref } from '../../src/domain/route.ts';
import { DATABASE_NAME } from '../../src/storage/schema.ts';
import { type Cell, NAMES } from '../helpers/cell.ts';
import { goTo, stored, timesWritten } from '../helpers/page-records.ts';
import { test } from '../helpers/work.ts';

const PEOPLE = 'main li button[aria-pressed]';

const attendanceOf = ({ running }: Cell) =>
  routeHref({ name: 'session', ...running, part: 'attendance' });

async function secondTab(context: BrowserContext, url: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(url);
  await tab
    .locator(PEOPLE)
    .nth(NAMES.length - 1)
    .waitFor();
  return tab;
}

const pressed = (page: Page): Promise<readonly boolean[]> =>
  page
    .locator(PEOPLE)
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed') === 'true'));

/** Ticks names one after the other, without waiting for the other tab. */
const tickAll = (page: Page, order: readonly number[]): Promise<void> =>
  page.evaluate(
    async ({ order, people }) => {
      for (const at of order) {
        document.querySelectorAll<HTMLElement>(people)[at]?.click();
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
      }
    },
    { order, people: PEOPLE },
  );

const stampsOf = ({ f }: DataRecord): readonly string[] =>
  Object.values(f).flatMap((register) => (Array.isArray(register) ? [String(register[0])] : []));

test('two tabs that tick the same session end with the same', async ({
  page,
  server,
  cell,
  misdeeds,
}) => {
  const url = server.url + attendanceOf(cell);
  await goTo(page, attendanceOf(cell));
  await page
    .locator(PEOPLE)
    .nth(NAMES.length - 1)
    .waitFor();
  const other = await secondTab(page.context(), url);
  const all = NAMES.map((_name, at) => at);
  // The same names in both, from both ends, so that they meet; some once more.
  const taps = [
    [page, [...all, 3, 5, 7]],
    [other, [...[...all].reverse(), 4, 5, 6]],
  ] as const;
  const before = await timesWritten(page);
  await Promise.all(taps.map(([tab, order]) => tickAll(tab, order)));
  // Each tap is one write, whichever tab it was in.
  const count = taps.reduce((sum, [, order]) => sum + order.length, 0);
  await expect.poll(() => timesWritten(page), { timeout: 20_000 }).toBe(before + count);
  const areSame = async () =>
    JSON.stringify(await pressed(page)) === JSON.stringify(await pressed(other));
  await expect.poll(areSame).toBe(true);
  const shown = await pressed(page);
  await Promise.all([page.reload(), other.reload()]);
  for (const tab of [page, other]) {
    await tab
      .locator(PEOPLE)
      .nth(NAMES.length - 1)
      .waitFor();
    expect(await pressed(tab)).toEqual(shown);
  }
  const { group, key } = cell.running;
  const record = await stored<DataRecord>(page, recordId('attendance', group, key));
  const stamps = stampsOf(record ?? expect.fail('nothing stored'));
  // One clock for both: no two values were ever stamped alike.
  expect(new Set(stamps).size).toBe(stamps.length);
  expect(stamps).toHaveLength(2 * NAMES.length);
  expect(misdeeds.errors).toEqual([]);
});

test('a tick in one tab is on the screen of the other without a reload', async ({
  page,
  server,
  cell,
}) => {
  await goTo(page, attendanceOf(cell));
  const other = await secondTab(page.context(), server.url + attendanceOf(cell));
  await page.locator(PEOPLE).nth(4).click();
  await expect.poll(async () => (await pressed(other)).indexOf(true)).toBe(4);
});

test('a tab lets go when another one brings a newer database, and says so', async ({
  page,
  server,
  cell,
}) => {
  await goTo(page, attendanceOf(cell));
  await page.locator(PEOPLE).nth(0).click();
  await expect.poll(async () => (await pressed(page))[0]).toBe(true);
  const newer = await page.context().newPage();
  await newer.goto(`${server.url}kill/`);
  await upgrade(newer);
  await page.getByText(vi.storage.outdated).waitFor();
  // What is tapped now cannot be kept by this version, and is not lost from the screen.
  await page.locator(PEOPLE).nth(1).click();
  await page.getByText(vi.storage.newer).first().waitFor();
  await page.getByText(vi.attendance.unsaved).first().waitFor();
  expect(await pressed(page)).toEqual(NAMES.map((_name, at) => at < 2));
  const { f } = (await stored<DataRecord>(
    newer,
    recordId('attendance', cell.running.group, cell.running.key),
  )) ?? { f: {} };
  expect(Object.keys(f).filter((path) => path.endsWith('/status'))).toEqual([
    `m/${cell.members[0]}/status`,
  ]);
});

/** As a later version of the app does. */
const upgrade = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name, 99);
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener('error', () => reject(new Error('not upgraded')));
      }),
    DATABASE_NAME,
  );

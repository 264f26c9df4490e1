/** Two phones without a network between them: one meeting, marked on both, carried over in files. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { routeHref } from '../../src/domain/route.ts';
import { canonical } from '../../src/domain/record/record.ts';
import { DATABASE_NAME, type RecordRow } from '../../src/storage/schema.ts';
import { formatDay } from '../../src/i18n/day.ts';
import { dayAt } from '../../src/state/work/today.ts';
import { type Cell, CELL_NAME } from '../helpers/cell.ts';
import { goTo, passWelcome } from '../helpers/page-records.ts';
import { faults, overflow } from '../helpers/screen-faults.ts';
import { test } from '../helpers/work.ts';

const PEOPLE = 'main li button[aria-pressed]';

async function secondPhone(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await passWelcome(page, 'vi');
  await page.goto(`${url}#/backup`);
  return page;
}

/** Makes a copy and gives its file. */
async function copyOf(page: Page): Promise<string> {
  await goTo(page, '#/backup');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: vi.backup.now }).click();
  const file = await (await downloading).path();
  await page.getByText(vi.backup.arrived).waitFor();
  return file;
}

/** Opens a file and gives what the preview says that would change. */
async function take(page: Page, file: string): Promise<readonly string[]> {
  await goTo(page, '#/backup');
  await page.locator('#backup-file').setInputFiles(file);
  await page.getByRole('heading', { name: vi.backup.preview }).waitFor();
  const said = await page.locator('.exchange-detail, main h2').allTextContents();
  expect(await faults(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  const button = page.getByRole('button', { name: vi.backup.take });
  if ((await button.count()) === 0) {
    await page.getByText(vi.app.close, { exact: true }).click();
    return [];
  }
  await button.click();
  // The words that it is done may still stand there from the time before.
  await page.getByRole('heading', { name: vi.backup.preview }).waitFor({ state: 'detached' });
  await page.getByText(vi.backup.taken).first().waitFor();
  return said;
}

async function tick(page: Page, { running }: Cell, at: number): Promise<void> {
  await goTo(page, routeHref({ name: 'session', ...running, part: 'attendance' }));
  const person = page.locator(PEOPLE).nth(at);
  const before = await person.getAttribute('aria-pressed');
  await person.click();
  await page.waitForFunction(
    ([people, at, before]) =>
      document.querySelectorAll(people)[at]?.getAttribute('aria-pressed') !== before,
    [PEOPLE, at, before] as const,
  );
}

/** Everything in the database that is not this phone's own: equal data is equal text. */
async function content(page: Page): Promise<string> {
  const rows = await page.evaluate(
    (name) =>
      new Promise<readonly RecordRow[]>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('records').objectStore('records').getAll();
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result as readonly RecordRow[]);
          });
        });
      }),
    DATABASE_NAME,
  );
  return canonical(rows.map(({ n: _number, ...record }) => record));
}

/** Closes the meeting and gives the file of the year's report. */
async function reportOf(page: Page, { group, running }: Cell): Promise<string> {
  await goTo(page, routeHref({ name: 'session', ...running, part: 'close' }));
  await page.getByRole('button', { name: vi.closing.close, exact: true }).click();
  await page.getByText(vi.closing.isClosed).waitFor();
  await goTo(page, routeHref({ name: 'send-report', group }));
  await page.getByLabel(vi.reports.period).selectOption({ label: vi.reports.by.year });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: vi.rollUp.save }).click();
  return (await downloading).path();
}

/** Takes the report in on a committee's phone, and gives what it says of the meeting of a day. */
async function rolledUp(browser: Browser, url: string, file: string, day: string): Promise<string> {
  const desk = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await passWelcome(desk, 'vi');
  await desk.goto(url + routeHref({ name: 'roll-up' }));
  await desk.getByLabel(vi.reports.period).selectOption({ label: vi.reports.by.year });
  await desk.locator('#roll-up-files').setInputFiles(file);
  await desk.getByRole('button', { name: 'Nhận 1 đơn vị' }).click();
  await desk.getByText('Đã nhận 1 trên 1 đơn vị').waitFor();
  await desk.getByRole('link', { name: new RegExp(`^${CELL_NAME}`) }).click();
  return (await desk.getByText(new RegExp(`^${day} · `)).innerText()).trim();
}

test('two phones that mark one meeting end with the same, without a network', async ({
  page,
  server,
  browser,
  cell,
  misdeeds,
}) => {
  const other = await secondPhone(browser, server.url);
  expect(await take(other, await copyOf(page))).toContainEqual(expect.stringMatching(/^Mới: /));
  expect(await content(other)).toBe(await content(page));

  await tick(page, cell, 3);
  await tick(other, cell, 5);
  const [mine, theirs] = [await copyOf(page), await copyOf(other)];
  expect((await take(page, theirs)).some((line) => line.includes(' → '))).toBe(true);
  expect((await take(other, mine)).some((line) => line.includes(' → '))).toBe(true);
  expect(await content(other)).toBe(await content(page));

  const before = await content(page);
  expect(await take(page, theirs)).toEqual([]);
  expect(await take(page, mine)).toEqual([]);
  expect(await content(page)).toBe(before);

  const file = await reportOf(other, cell);
  const day = formatDay(dayAt(Date.now()), 'vi');
  expect(await rolledUp(browser, server.url, file, day)).toMatch(/ · 2\/29 có mặt · 6,9% · /);
  expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
});

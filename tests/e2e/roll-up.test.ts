/** A cell sends its report as a file, and a committee's computer adds it up. */
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { routeHref } from '../../src/domain/route.ts';
import { CELL_NAME } from '../helpers/cell.ts';
import { goTo, passWelcome } from '../helpers/page-records.ts';
import { faults, overflow } from '../helpers/screen-faults.ts';
import { test } from '../helpers/work.ts';

const DESK = { width: 1280, height: 800 };

test('a report goes up as a file, and every number leads back to it', async ({
  browser,
  page,
  server,
  cell,
  misdeeds,
}) => {
  await goTo(page, routeHref({ name: 'send-report', group: cell.group }));
  await page.getByLabel(vi.reports.period).selectOption({ label: vi.reports.by.year });
  await page.getByLabel(vi.rollUp.withRegisters).waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: vi.rollUp.save }).click();
  const file = await (await downloading).path();
  await page.getByText(vi.rollUp.sent).waitFor();

  const desk = await (await browser.newContext({ locale: 'vi-VN', viewport: DESK })).newPage();
  await passWelcome(desk, 'vi');
  await desk.goto(`${server.url}${routeHref({ name: 'roll-up' })}`);
  await desk.getByText(vi.app.nothingOpen).waitFor();
  await desk.getByLabel(vi.reports.period).selectOption({ label: vi.reports.by.year });
  for (const _ of ['once', 'twice']) {
    await desk.locator('#roll-up-files').setInputFiles(file);
    const take = desk.getByRole('button', { name: /^Nhận 1 đơn vị$/ });
    await take.or(desk.getByText(/đổi gì: 1$/)).waitFor();
    if (await take.isVisible()) await take.click();
    await desk.getByText('Đã nhận 1 trên 1 đơn vị').waitFor();
    await desk.getByRole('button', { name: vi.app.close }).click();
  }
  await desk.getByRole('link', { name: new RegExp(`^${CELL_NAME}`) }).click();
  await desk.getByRole('heading', { name: 'Tệp đã nhận: 1' }).waitFor();
  // The list stands beside what was opened from it.
  expect(await desk.getByText('Đã nhận 1 trên 1 đơn vị').isVisible()).toBe(true);
  expect(await faults(desk)).toEqual([]);
  expect(await overflow(desk)).toEqual([]);
  await goTo(desk, routeHref({ name: 'roll-up-tables' }));
  const table = desk.waitForEvent('download');
  await desk.getByRole('button', { name: /Lịch sinh hoạt.*Word/ }).click();
  expect((await table).suggestedFilename()).toMatch(/^lich-sinh-hoat-.*\.docx$/);
  expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
});

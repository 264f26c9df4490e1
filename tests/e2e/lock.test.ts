/** The PIN: nothing of people is in the page while it is locked, also after a reload, and what was typed comes back. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { routeHref } from '../../src/domain/route.ts';
import { CELL_NAME, NAMES } from '../helpers/cell.ts';
import { goTo } from '../helpers/page-records.ts';
import { faults, faultsInBothColours, overflow, smallTargets } from '../helpers/screen-faults.ts';
import { test } from '../helpers/work.ts';

const PIN = '2468';
const TYPED = 'Chi bộ thống nhất làm đường';

/** Whatever the page holds that names people or the cell. */
const leaks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (words) => {
      const html = `${document.title} ${new XMLSerializer().serializeToString(document)}`;
      const values = [...document.querySelectorAll('input, textarea')].map((one) =>
        'value' in one ? String(one.value) : '',
      );
      return words.filter((word) => `${html} ${values.join(' ')}`.includes(word));
    },
    [CELL_NAME, TYPED, ...NAMES],
  );

async function setPin(page: Page): Promise<void> {
  await goTo(page, routeHref({ name: 'privacy', part: 'lock' }));
  await page.getByLabel(vi.lock.new, { exact: true }).fill(PIN);
  await page.getByLabel(vi.lock.again).fill(PIN);
  await page.getByRole('button', { name: vi.lock.set }).click();
  await page.getByText(vi.lock.on).waitFor();
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel(vi.lock.pin, { exact: true }).fill(PIN);
  await page.keyboard.press('Enter');
}

test('the lock hides everything of people in all tabs, also after a reload, and keeps what was typed', async ({
  page,
  server,
  cell,
  misdeeds,
}) => {
  await setPin(page);
  expect(await faults(page)).toEqual([]);
  const at = routeHref({ name: 'session', ...cell.running, part: 'minutes' });
  await goTo(page, at);
  const field = page.locator('main textarea').first();
  await field.fill(TYPED);
  expect(await leaks(page)).toContain(TYPED);
  const other = await page.context().newPage();
  await other.goto(server.url + routeHref({ name: 'tasks' }));
  await other.getByRole('heading', { name: vi.lock.locked }).waitFor();
  expect(await leaks(other)).toEqual([]);
  await unlock(other);
  await other.getByRole('heading', { name: vi.tasks.title }).waitFor();
  await goTo(other, routeHref({ name: 'settings' }));
  await other.getByRole('button', { name: vi.settings.lockNow }).click();

  await page.getByRole('heading', { name: vi.lock.locked }).waitFor();
  expect(await leaks(page)).toEqual([]);
  expect(await faultsInBothColours(page)).toEqual([]);
  expect([await overflow(page), await smallTargets(page)]).toEqual([[], []]);
  await goTo(page, routeHref({ name: 'sessions' }));
  await page.goBack();
  expect(await leaks(page)).toEqual([]);
  await unlock(page);
  await expect.poll(() => field.inputValue()).toBe(TYPED);

  await page.reload();
  await page.getByRole('heading', { name: vi.lock.locked }).waitFor();
  expect(await leaks(page)).toEqual([]);
  await goTo(page, routeHref({ name: 'library' }));
  await page.getByRole('link', { name: vi.app.tabSessions, exact: true }).click();
  await page.getByRole('heading', { name: vi.lock.locked }).waitFor();
  await goTo(page, at);
  await unlock(page);
  await expect.poll(() => field.inputValue()).toBe(TYPED);
  expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
});

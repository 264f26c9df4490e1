/** Search in a real browser: its worker, its index out of the cache, and the very place that a result opens. */
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { seed } from '../helpers/page-records.ts';
import { faultsInBothColours, overflow, smallTargets } from '../helpers/screen-faults.ts';
import { untilKept } from '../helpers/visit.ts';
import { test } from '../helpers/work.ts';

describe('search', () => {
  test('finds articles and people after a start without network, and opens them', async ({
    page,
    server,
    cell,
    misdeeds,
  }) => {
    await untilKept(page);
    await page.context().setOffline(true);
    await page.goto(server.url);
    await page.reload();
    await page.getByRole('link', { name: /^Tìm trong/ }).click();
    const field = page.getByRole('searchbox', { name: vi.search.field });
    await field.pressSequentially('dang thi thu thuy');
    await page.getByRole('link', { name: /Đặng Thị Thu Thủy/ }).click();
    await page.waitForURL(`**/groups/${cell.group}/members/*`);
    await page.goBack();
    expect(await field.inputValue()).toBe('dang thi thu thuy');
    await field.fill('kiem tra giam sat');
    const result = page.locator('.result-article a[href*="at="]').first();
    const block = new URLSearchParams((await result.getAttribute('href'))?.split('?')[1]).get('at');
    const [mark = ''] = await result.locator('.result-text mark').allTextContents();
    await result.click();
    const place = page.locator(`.prose [id="${block}"]`);
    await place.waitFor();
    expect(await place.textContent()).toContain(mark);
    await expect.poll(() => isOnScreen(place)).toBe(true);
    expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
  });

  test('is accessible and fits, before and after results, light and dark', async ({
    page,
    server,
    cell,
  }) => {
    await seed(page, cell);
    for (const typed of ['', 'kiem tra']) {
      await page.goto(`${server.url}#/search?q=${typed}`);
      await page.reload();
      await page.locator('main.search:not([aria-busy="true"]) h2').first().waitFor();
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await overflow(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await smallTargets(page)).toEqual([]);
      expect(await faultsInBothColours(page)).toEqual([]);
    }
  });
});

const isOnScreen = (place: Locator): Promise<boolean> =>
  place.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

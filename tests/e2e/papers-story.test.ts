/** After the meeting, without network and from a fresh start: the minutes in Word, the list in Excel, opened here. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/universal';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { routeHref } from '../../src/domain/route.ts';
import { NAMES } from '../helpers/cell.ts';
import { goTo } from '../helpers/page-records.ts';
import { untilKept } from '../helpers/visit.ts';
import { test } from '../helpers/work.ts';

test(
  'a secretary takes minutes and list away as files, offline',
  { timeout: 90_000 },
  async ({ page, server, cell, misdeeds }) => {
    page.setDefaultTimeout(15_000);
    await untilKept(page);
    await server.close();
    await page.context().setOffline(true);
    await page.reload();

    await goTo(page, routeHref({ name: 'session', ...cell.closed }));
    await page.getByRole('radio', { name: vi.agenda.part.papers }).click({ force: true });
    await page.getByRole('link', { name: vi.papers.kinds.minutes }).click();
    await page
      .getByText(/Có mặt: 28\/29|Có mặt: \d+\/\d+/)
      .first()
      .waitFor();
    const shown = await page.getByRole('article').innerText();
    const [present = ''] = /Có mặt: \d+\/\d+ \([^)]*\), tỷ lệ [\d,]+%/.exec(shown) ?? [];

    const word = await saved(page, vi.papers.screen.saveWord);
    expect(word.name).toMatch(/^bien-ban-chi-bo-ap-tan-hoa-\d{4}-\d\d-\d\d\.docx$/);
    const xml = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(present).not.toBe('');
    expect(xml).toContain(present);
    expect(xml).toContain('Chi bộ thống nhất thực hiện.');
    expect(xml).not.toMatch(/undefined|BẢN NHÁP/);

    await page.goBack();
    await page.getByRole('link', { name: vi.papers.kinds.attendance }).click();
    const excel = await saved(page, vi.papers.screen.xlsx);
    const [list] = await readXlsxFile(new Blob([new Uint8Array(excel.bytes)]));
    const names = list?.data.slice(4).map((row) => row[1]);
    expect([...(names ?? [])].map(String).sort()).toEqual([...NAMES].sort());
    expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
  },
);

/** What one of the other ways saves. */
async function saved(page: Page, way: string) {
  await page.getByRole('button', { name: vi.papers.screen.otherWays }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: way, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

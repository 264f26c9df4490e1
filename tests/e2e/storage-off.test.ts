/** Storage that is switched off or full: reading works, and what is not kept is said. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import type { Served } from '../../plugins/serve/server.ts';
import { PACK, textOf } from '../helpers/reading.ts';
import { devtools, test } from '../helpers/visit.ts';

const NO_DATABASE = `Object.defineProperty(globalThis, 'indexedDB', { value: undefined });`;
const DATABASE_REFUSES = `IDBFactory.prototype.open = () => {
  throw new DOMException('not allowed here', 'SecurityError');
};`;
const NO_LOCAL_STORAGE = `for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(globalThis, name, {
    get() { throw new DOMException('not allowed here', 'SecurityError'); },
  });
}`;
const NO_WORKER = 'delete Navigator.prototype.serviceWorker;';

async function read(page: Page, server: Served, lang: 'vi' | 'en' = 'vi'): Promise<void> {
  await page.goto(`${server.url}#/read/${PACK}/tri-ton?lang=${lang}`);
  await page.getByRole('heading', { level: 1, name: textOf('tri-ton', lang).title }).waitFor();
  await page.getByRole('checkbox').first().waitFor();
}

/** Loads that the page makes by itself would be a loop. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}

describe('a browser that keeps nothing', () => {
  test.for([
    ['no database', NO_DATABASE],
    ['a database that refuses', DATABASE_REFUSES],
    ['no storage of any kind and no worker', NO_DATABASE + NO_LOCAL_STORAGE + NO_WORKER],
  ] as const)(
    '(%s) shows the articles and says that nothing is kept',
    async ([, script], { page, server, misdeeds }) => {
      await page.addInitScript(script);
      const loads = countLoads(page);
      await read(page, server);
      await page.getByText(vi.storage.off).first().waitFor();
      const box = page.getByRole('checkbox').first();
      await box.click();
      await expect.poll(() => box.isChecked()).toBe(true);
      await page.getByText(vi.reader.notSaved, { exact: true }).waitFor();
      await page
        .getByRole('navigation', { name: vi.reader.neighbours })
        .getByRole('link', { name: vi.reader.next })
        .click();
      const { title } = textOf('dong-thap', 'vi');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByText(vi.storage.off).first().waitFor();
      expect([loads(), misdeeds.errors]).toEqual([1, []]);
    },
  );

  test('says so in English as well', async ({ page, server }) => {
    await page.addInitScript(NO_DATABASE);
    await page.goto(`${server.url}a/${PACK}/tri-ton.en.html`);
    await page.getByRole('navigation', { name: en.reader.tools }).waitFor();
    await page.getByText(en.storage.off).first().waitFor();
  });

  test('without a local note reads and keeps the rest', async ({ page, server }) => {
    await page.addInitScript(NO_LOCAL_STORAGE);
    await read(page, server);
    const box = page.getByRole('checkbox').first();
    await box.click();
    await expect.poll(() => box.isChecked()).toBe(true);
    await page.reload();
    await expect.poll(() => box.isChecked()).toBe(true);
  });

  test('without a worker says that reading needs the network', async ({ page, server }) => {
    await page.addInitScript(NO_WORKER);
    await page.goto(`${server.url}#/packs/${PACK}`);
    await page.getByText(vi.pack.unsupported).waitFor();
    await read(page, server);
  });
});

test('on a full phone a tick is shown as not saved, and saved once there is room', async ({
  page,
  server,
}) => {
  const session = await devtools(page);
  const { origin } = new URL(server.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await read(page, server);
  const box = page.getByRole('checkbox').first();
  await box.click();
  await page.getByText(vi.storage.full).waitFor();
  await page.getByText(vi.reader.notSaved, { exact: true }).waitFor();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const other = page.getByRole('checkbox').nth(1);
  await other.click();
  await expect.poll(() => other.isChecked()).toBe(true);
  await page.reload();
  await expect.poll(() => other.isChecked()).toBe(true);
});

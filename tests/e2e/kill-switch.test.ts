/** F46: the app taken off the phones, and brought back. See docs/kill-switch.md. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { BUILDS } from '../helpers/builds.ts';
import { keptFiles, lookForUpdate, test, untilKept, visitAndKeep } from '../helpers/visit.ts';

const REGISTRATIONS = 'navigator.serviceWorker.getRegistrations().then(({ length }) => length)';

const killSwitch = () =>
  ({
    type: 'answer',
    status: 200,
    body: readFileSync(`${BUILDS.first}/kill/sw.js`, 'utf8'),
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  }) as const;

test('the kill switch empties the phone of the app, spares what people wrote, and lets the next version in', async ({
  page,
  server,
}) => {
  await visitAndKeep(page, server);
  server.fail((path) => (path === 'sw.js' ? killSwitch() : undefined));
  server.log.length = 0;
  await lookForUpdate(page);
  await expect.poll(() => server.log.includes(''), { timeout: 20_000 }).toBe(true);
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
  await expect.poll(() => page.evaluate(REGISTRATIONS)).toBe(0);
  expect(await keptFiles(page)).toEqual([]);
  // A fresh page registers it again; nothing must go round in circles.
  await page.waitForTimeout(2000);
  expect(server.log.filter((path) => path === '')).toHaveLength(1);
  server.fail(undefined);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
  await untilKept(page);
  await server.close();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
});

test('the page for one person does the same', async ({ page, server, misdeeds }) => {
  await visitAndKeep(page, server);
  await page.goto(`${server.url}kill/`);
  await page.getByRole('button', { name: 'Remove and fetch anew' }).click();
  await page.getByRole('status').getByText('Removed.').waitFor();
  expect(await page.evaluate(REGISTRATIONS)).toBe(0);
  expect(await page.evaluate('caches.keys()')).toEqual([]);
  await page.getByRole('link', { name: 'Open the app' }).click();
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
  await untilKept(page);
  expect(misdeeds.violations).toEqual([]);
});

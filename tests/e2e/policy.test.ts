import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { launchChromiumIn } from '../helpers/chromium.ts';
import { BUILDS, everyArticle } from '../helpers/builds.ts';
import { devtools, openArticle, test, untilKept, visitAndKeep } from '../helpers/visit.ts';

const ROUTES = [
  '#/',
  '#/settings',
  '#/documents',
  '#/glossary',
  '#/install',
  '#/about',
  '#/nowhere',
];

test('no screen asks another site for anything or breaks its policy', async ({
  page,
  server,
  misdeeds,
}) => {
  await visitAndKeep(page, server);
  for (const route of ROUTES) {
    await page.goto(`${server.url}${route}`);
    await page.getByRole('heading').first().waitFor();
  }
  for (const { pack, article, lang, title } of everyArticle(BUILDS.first).slice(0, 4)) {
    await page.goto(`${server.url}a/${pack}/${article}.${lang}.html`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }
  expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
});

test('nothing can be started that is not ours', async ({ page, server, misdeeds }) => {
  await visitAndKeep(page, server);
  const refused = await page.evaluate(() => {
    try {
      // oxlint-disable-next-line no-restricted-properties -- it must throw
      document.body.innerHTML = '<img>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await expect.poll(() => misdeeds.violations.length).toBe(1);
});

test('a static page of an article leads into the app once the worker is there', async ({
  page,
  server,
}) => {
  await visitAndKeep(page, server);
  await server.close();
  const { pack, article, lang, title } = everyArticle(BUILDS.first).at(-1) ?? expect.fail();
  await page.goto(`${server.url}a/${pack}/${article}.${lang}.html`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(page.url()).toContain(`#/read/${pack}/${article}`);
});

test('starts without a network on a phone six times slower', async ({ page, server }) => {
  await visitAndKeep(page, server);
  await server.close();
  const session = await devtools(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
  await openArticle(page, '#/settings', vi.settings.title);
});

test('Chromium finds nothing against installing it', async ({ server }) => {
  const profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
  // A private window may not install anything, so this one has a folder.
  const context = await launchChromiumIn(profile);
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await untilKept(page);
    const session = await devtools(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(`${server.url}manifest.webmanifest`);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

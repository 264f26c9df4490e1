/** A pack that the server lists and the app does not bring along, over a line that stands still in the middle. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { compileContent } from '../../plugins/packs/compile.ts';
import { packFiles } from '../../plugins/packs/outputs.ts';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { start, test } from '../helpers/visit.ts';
import { sampleContent } from '../unit/packs/content.ts';

const { making } = vi;

/** The files of a pack that is listed only. */
function listedPack(): ReadonlyMap<string, string | Uint8Array> {
  const content = sampleContent();
  const head = new TextDecoder().decode(content.get('mau/pack.yaml'));
  content.set('mau/pack.yaml', new TextEncoder().encode(`bundled: false\n${head}`));
  return packFiles(compileContent(content));
}

/** Answers for the packs that the files are of; the one file does not come until it is let go. */
async function serveListed(page: Page) {
  const files = listedPack();
  const asked: string[] = [];
  const [held = ''] = [...files.keys()].filter((path) => path.startsWith('o/')).slice(1);
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/packs/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*?\/packs\//, '');
    const body = files.get(path);
    if (body === undefined || path === 'library.json' || path === 'reference.json')
      return route.fallback();
    asked.push(path);
    if (path === held) await released;
    return route.fulfill({ body: Buffer.from(body), contentType: 'application/octet-stream' });
  });
  return { asked, held, letGo: () => letGo() };
}

test('a pack of the catalogue is paused, gone on with where it was left, and kept as a whole', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block' });
  const page = await context.newPage();
  const { asked, held, letGo } = await serveListed(page);
  await page.goto(server.url);
  await start(page);
  await page.getByRole('link', { name: vi.library.catalogue }).click();
  await page.getByRole('button', { name: making.fetchPack }).click();
  await expect.poll(() => asked).toContain(held);
  expect(await page.getByRole('progressbar').getAttribute('value')).not.toBe('0');
  await page.getByRole('button', { name: making.pause }).click();
  const before = [...asked];
  letGo();
  await page.getByRole('button', { name: making.goOn }).click();
  await page.getByRole('link', { name: making.isKept }).click();
  // Of what was here nothing was fetched again but the list of files.
  const again = asked.slice(before.length).filter((path) => before.includes(path));
  expect(again.filter((path) => path.startsWith('o/'))).toEqual([held]);
  await page.getByRole('link', { name: 'Bài hai' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bài hai' }).waitFor();
  await context.close();
});

/** A pack that the server lists and the app does not bring along, over a line that stands still in the middle. */
import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { compileContent } from '../../plugins/packs/compile.ts';
import { packFiles } from '../../plugins/packs/outputs.ts';
import type { Served } from '../../plugins/serve/server.ts';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { start, test } from '../helpers/visit.ts';
import { sampleContent } from '../unit/packs/content.ts';

const { making } = vi;

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The files of a pack that is listed only; `edited` is its next version, in which one article says something else. */
function listedPack(edited = false): Files {
  const content = sampleContent();
  const edit = (path: string, change: (text: string) => string) =>
    content.set(
      path,
      new TextEncoder().encode(change(new TextDecoder().decode(content.get(path)))),
    );
  edit('mau/pack.yaml', (head) => `bundled: false\n${head}`);
  if (edited) {
    edit('mau/pack.yaml', (head) => head.replace('version: 1.0.0', 'version: 1.1.0'));
    edit('mau/articles/hai.vi.md', (text) => text.replace('Bài hai', 'Bài hai sửa lại'));
  }
  return packFiles(compileContent(content));
}

const NOTHING = async (): Promise<void> => undefined;

/** Answers for the packs that the files are of, and tells what was asked for. */
async function serveListed(page: Page, first: Files, before: (path: string) => Promise<void>) {
  const asked: string[] = [];
  let files = first;
  await page.route('**/packs/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*?\/packs\//, '');
    const body = files.get(path);
    if (body === undefined || path === 'library.json' || path === 'reference.json')
      return route.fallback();
    asked.push(path);
    await before(path);
    return route.fulfill({ body: Buffer.from(body), contentType: 'application/octet-stream' });
  });
  return {
    asked,
    deploy: (later: Files) => {
      files = later;
      asked.length = 0;
    },
  };
}

/** A page past the welcome, without a worker that would answer before the test does. */
async function visitor(browser: Browser, server: Served): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block' });
  const page = await context.newPage();
  onTestFinished(() => context.close());
  await page.goto(server.url);
  await start(page);
  return page;
}

const articlesIn = (asked: readonly string[]): readonly string[] =>
  asked.filter((path) => path.startsWith('o/'));

test('a pack of the catalogue is paused, gone on with where it was left, and kept as a whole', async ({
  browser,
  server,
}) => {
  const page = await visitor(browser, server);
  const files = listedPack();
  const [held = ''] = articlesIn([...files.keys()]).slice(1);
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { asked } = await serveListed(page, files, (path) =>
    path === held ? released : NOTHING(),
  );
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
  expect(articlesIn(again)).toEqual([held]);
  await page.getByRole('link', { name: 'Bài hai' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bài hai' }).waitFor();
});

/** How many things of the pack lie in the database, half-done downloads too. */
const left = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await asked(indexedDB.open('chuyen-de'));
    const names = ['packs', 'articles', 'pictures'];
    const stores = names.map((name) => database.transaction(name).objectStore(name));
    const counts = await Promise.all(stores.map((store) => asked(store.count())));
    database.close();
    return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? -1]));
  });

test('a new version of a pack brings only what changed, and taking it away leaves nothing of it', async ({
  browser,
  server,
}) => {
  const page = await visitor(browser, server);
  const { asked, deploy } = await serveListed(page, listedPack(), NOTHING);
  await page.getByRole('link', { name: vi.library.catalogue }).click();
  await page.getByRole('button', { name: making.fetchPack }).click();
  await page.getByRole('link', { name: making.isKept }).waitFor();
  expect(articlesIn(asked).length).toBeGreaterThan(1);
  expect(await left(page)).toMatchObject({ packs: 1, articles: 4 });

  deploy(listedPack(true));
  await page.goBack();
  await page.getByRole('link', { name: vi.library.catalogue }).click();
  await page.getByRole('button', { name: making.fetchUpdate }).click();
  await page.getByRole('link', { name: making.isKept }).click();
  expect(articlesIn(asked)).toHaveLength(1);
  await page.getByRole('link', { name: 'Bài hai sửa lại' }).waitFor();
  expect(await left(page)).toMatchObject({ packs: 1, articles: 4 });

  await page.getByRole('button', { name: vi.pack.remove }).click();
  await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
  expect(await left(page)).toEqual({ packs: 0, articles: 0, pictures: 0 });
});

/** Records that a browser threw away are a loss and said to be one, never a first run. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { DATABASE_NAME } from '../../src/storage/schema.ts';
import { CELL_NAME, NAMES } from '../helpers/cell.ts';
import { devtools } from '../helpers/visit.ts';
import { goTo, idsWith } from '../helpers/page-records.ts';
import { test } from '../helpers/work.ts';

const { loss } = vi.groups;

/** The first look at the records leaves the note by which a loss is known. */
async function seeSessions(page: Page): Promise<void> {
  await goTo(page, '#/sessions');
  await page.getByText(CELL_NAME).first().waitFor();
}

async function deleteDatabase(page: Page): Promise<void> {
  const session = await devtools(page);
  const origin = await page.evaluate(() => location.origin);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

/** As a browser does that finds its files damaged: the database is there, and nothing in it. */
const emptyDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => {
          const tx = opening.result.transaction(['records', 'meta'], 'readwrite');
          tx.objectStore('records').clear();
          tx.objectStore('meta').clear();
          tx.addEventListener('complete', () => resolve());
          tx.addEventListener('abort', () => reject(new Error('not emptied')));
        });
      }),
    DATABASE_NAME,
  );

/** Stores that hold rows. A first visit writes settings and places, and no more. */
const rowsLeft = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const own = [...db.objectStoreNames].filter((one) => one !== 'settings' && one !== 'reading');
    const counts = own.map(async (store) => {
      const asked = db.transaction(store).objectStore(store).count();
      await new Promise((resolve) => asked.addEventListener('success', resolve));
      return asked.result > 0 ? [store] : [];
    });
    const found = (await Promise.all(counts)).flat();
    db.close();
    return found;
  }, DATABASE_NAME);

/** Caches of the person's own or with the name in them, and notes. */
const copiesLeft = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate(async (name) => {
    const isNamed = async (cache: string) => {
      const files = await (await caches.open(cache)).matchAll();
      const texts = await Promise.all(files.map((file) => file.text()));
      return texts.some((text) => text.includes(name));
    };
    const looked = (await caches.keys()).map(async (cache) =>
      cache.startsWith('chuyen-de') || (await isNamed(cache)) ? [cache] : [],
    );
    const notes = Object.keys(localStorage).filter((key) => /records|draft|searches/.test(key));
    return [...(await Promise.all(looked)).flat(), ...notes];
  }, name);

const leftOf = async (page: Page, name: string): Promise<readonly string[]> => [
  ...(await rowsLeft(page)),
  ...(await copiesLeft(page, name)),
];

const beginning = (phrase: string): string => phrase.split('{{')[0]?.trim() ?? '';

const openKept = (page: Page): Promise<void> =>
  page.getByRole('region', { name: vi.backup.snapshots }).getByRole('button').click();

describe('records that are gone', () => {
  test.for([
    ['with the database', deleteDatabase],
    ['out of the database', emptyDatabase],
  ] as const)(
    '%s are told as a loss on every screen that needs them',
    async ([, lose], { page, cell, misdeeds }) => {
      await seeSessions(page);
      await lose(page);
      for (const hash of [
        '#/sessions',
        '#/tasks',
        `#/sessions/${cell.running.group}/${cell.running.key}`,
      ]) {
        await goTo(page, hash);
        await page.reload();
        await page.getByRole('heading', { level: 1, name: loss.lost }).waitFor();
        expect(await page.getByText(vi.sessions.noGroup).count()).toBe(0);
      }
      await goTo(page, '#/');
      await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
      expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
    },
  );

  test('give way to a first run only when the person says so', async ({ page, cell }) => {
    await seeSessions(page);
    await deleteDatabase(page);
    await page.reload();
    await page.getByRole('button', { name: loss.anew }).click();
    await page.getByRole('dialog').getByRole('button', { name: loss.anewDo }).click();
    await page.getByText(vi.sessions.noGroup).waitFor();
    await page.reload();
    await page.getByText(vi.sessions.noGroup).waitFor();
    expect(await page.getByText(loss.lost).count()).toBe(0);
    expect(cell.maker.records.size).toBeGreaterThan(0);
  });

  test.for([
    [
      'from a backup',
      (page: Page, file: string) => page.locator('#backup-file').setInputFiles(file),
    ],
    ['from the copy that the phone kept by itself', openKept],
  ] as const)(
    'come back %s, chosen on the screen that tells of the loss',
    async ([, open], { page, cell, misdeeds }) => {
      await seeSessions(page);
      await goTo(page, '#/backup');
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: vi.backup.now }).click();
      const file = await (await downloading).path();
      await page.getByText(vi.backup.arrived).waitFor();
      await deleteDatabase(page);
      await goTo(page, '#/sessions');
      await page.reload();
      await page.getByText(beginning(loss.kept)).waitFor();
      await page.getByRole('link', { name: loss.restore }).click();
      await open(page, file);
      await page.getByRole('button', { name: vi.backup.take }).click();
      await page.getByText(vi.backup.taken).waitFor();
      await page.getByText(CELL_NAME).first().waitFor();
      await page.reload();
      await page.getByText(CELL_NAME).first().waitFor();
      expect(await idsWith(page, NAMES[3]!)).toContain(`member:${cell.group}:${cell.members[3]}`);
      expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
    },
  );

  test('and were wiped by the person leave a first run, and nothing of them anywhere', async ({
    page,
    cell,
    misdeeds,
  }) => {
    const { members } = cell;
    await seeSessions(page);
    await goTo(page, '#/backup');
    await page.getByRole('button', { name: vi.backup.now }).click();
    await page.getByText(vi.backup.arrived).waitFor();
    expect(await leftOf(page, NAMES[3]!)).not.toEqual([]);
    await goTo(page, '#/privacy?part=wipe');
    expect(members).toHaveLength(NAMES.length);
    await page.getByRole('textbox').fill(vi.privacy.wipe.words);
    await page.getByRole('button', { name: vi.privacy.wipe.do, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
    expect(await leftOf(page, NAMES[3]!)).toEqual([]);
    await goTo(page, '#/sessions');
    await page.getByText(vi.sessions.noGroup).waitFor();
    expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
  });

  test('of a phone that never had any are a first run', async ({ page, server }) => {
    await page.goto(`${server.url}#/sessions`);
    await page.getByText(vi.sessions.noGroup).waitFor();
  });
});

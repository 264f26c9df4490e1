/** Records that a browser threw away are a loss and said to be one, never a first run. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { DATABASE_NAME } from '../../src/storage/schema.ts';
import { CELL_NAME } from '../helpers/cell.ts';
import { devtools } from '../helpers/visit.ts';
import { goTo } from '../helpers/page-records.ts';
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

  test('of a phone that never had any are a first run', async ({ page, server }) => {
    await page.goto(`${server.url}#/sessions`);
    await page.getByText(vi.sessions.noGroup).waitFor();
  });
});

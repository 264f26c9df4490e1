/** The records of a page: putting them there, looking at them, going to the screens that show them. */
import type { Page } from 'playwright-core';
import { DATABASE_NAME, type DeviceRow } from '../../src/storage/schema.ts';
import { type Maker, seedBodies } from './made-records.ts';

/** As somebody who has been here before. */
export const passWelcome = (page: Page, language: 'vi' | 'en'): Promise<unknown> =>
  page.addInitScript(
    (note) => localStorage.setItem('chuyen-de.boot', note),
    JSON.stringify({ language }),
  );

/** Puts records into the database of the page, which must not have shown any of it yet. */
export async function seed(page: Page, { maker }: { readonly maker: Maker }): Promise<void> {
  for (const body of seedBodies(maker)) await page.evaluate(`(async () => {${body}})()`);
}

/** Goes to another screen without a new visit. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, hash);

/** A record as the database holds it. */
export const stored = <T>(page: Page, id: string): Promise<T | undefined> =>
  rowOf<T>(page, 'records', id);

/** How many times a record was ever put into the database. */
export const timesWritten = async (page: Page): Promise<number> =>
  (await rowOf<DeviceRow>(page, 'meta', 'device'))?.n ?? 0;

const rowOf = <T>(page: Page, store: 'records' | 'meta', key: string): Promise<T | undefined> =>
  page.evaluate(
    ({ name, store, key }) =>
      new Promise<T | undefined>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction(store).objectStore(store).get(key);
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result as T | undefined);
          });
        });
      }),
    { name: DATABASE_NAME, store, key },
  );

/** Ids of the records that hold a value or a text. */
export const idsWith = (page: Page, text: string): Promise<readonly string[]> =>
  page.evaluate(
    ({ name, text }) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('records').objectStore('records').getAll();
          asked.addEventListener('success', () => {
            opening.result.close();
            const rows = asked.result as readonly { readonly id: string; readonly f: object }[];
            const wanted = JSON.stringify(text);
            resolve(rows.filter(({ f }) => JSON.stringify(f).includes(wanted)).map(({ id }) => id));
          });
        });
      }),
    { name: DATABASE_NAME, text },
  );

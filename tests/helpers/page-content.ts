/** What a page’s database holds, looked at from outside the app, in any browser. */
import { DATABASE_NAME } from '../../src/storage/schema.ts';

/** All that a copy must bring back; the phone’s own name, clock and logs are not among it. */
const STORES = [
  'records',
  'reading',
  'settings',
  'history',
  'quarantine',
  'packs',
  'articles',
  'pictures',
];

/** Body of a function: everything in these stores, each an array of rows. Waits for the app to make them. */
export const ROWS = `
  const isMade = async () => indexedDB.databases === undefined ||
    (await indexedDB.databases()).some(({ name }) => name === ${JSON.stringify(DATABASE_NAME)});
  while (!(await isMade())) await new Promise((resolve) => setTimeout(resolve, 20));
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open(${JSON.stringify(DATABASE_NAME)});
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction(${JSON.stringify(STORES)});
  const rows = {};
  await Promise.all(${JSON.stringify(STORES)}.map((store) => new Promise((resolve, reject) => {
    // Beside the settings lie the log of exports and what was deleted here.
    const asked = tx.objectStore(store).getAll(store === 'settings' ? 'settings' : null);
    asked.onsuccess = () => { rows[store] = asked.result; resolve(); };
    asked.onerror = () => reject(asked.error);
  })));
  db.close();`;

/** Body of a function: the hash of it all. Equal content has equal hashes on every phone. */
export const CONTENT_HASH = `${ROWS}
  const own = { records: ['n'], quarantine: ['at', 'fault'] };
  const sorted = (value, left = []) => {
    if (ArrayBuffer.isView(value)) return [...value];
    if (Array.isArray(value)) return value.map((one) => sorted(one));
    if (value === null || typeof value !== 'object') return value;
    const keys = Object.keys(value).filter((key) => !left.includes(key)).sort();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
  };
  const texts = Object.entries(rows).map(([store, all]) =>
    [store, all.map((row) => JSON.stringify(sorted(row, own[store]))).sort()]).sort();
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');`;

/** Body of a function: puts a text file into a field for files, as if it had been chosen. */
export const chooseFile = (selector: string, text: string, name = 'tep.txt'): string => `
  const deadline = Date.now() + 10000;
  while (document.querySelector(${JSON.stringify(selector)}) === null) {
    if (Date.now() > deadline) throw new Error('no field ' + ${JSON.stringify(selector)});
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const field = document.querySelector(${JSON.stringify(selector)});
  const chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/plain' }));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));`;

/** Every screen is accessible and fits small phones, large text, both colour schemes and both languages. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { faults, overflowLarge, smallTargets } from '../helpers/screen-faults.ts';
import { test } from '../helpers/visit.ts';

/** Route and what tells that the screen is there: of an article, the part that comes last. */
const SCREENS = [
  ['library', '#/', 'library.title'],
  ['pack', '#/packs/nam-huyen', 'pack.version'],
  ['article', '#/read/nam-huyen/vi-xuyen', 'reader.documents'],
  ['article with figures', '#/read/nam-huyen/thoai-son?at=part-figures', 'reader.documents'],
  ['handbook article', '#/read/cam-nang/diem-danh', 'reader.documents'],
  ['bringing in a text', '#/bring-in', 'texts.orFile'],
  ['making a pack', '#/make-pack', 'making.head'],
  ['opening a pack', '#/import-pack', 'making.file'],
  ['catalogue', '#/catalogue', 'making.emptyCatalogue'],
  ['documents', '#/documents', 'documents.title'],
  ['glossary', '#/glossary', 'glossary.title'],
  ['notes', '#/notes', 'notes.none'],
  ['settings', '#/settings', 'settings.title'],
  ['install guide', '#/install', 'install.title'],
  ['about', '#/about', 'about.title'],
  ['privacy', '#/privacy', 'privacy.title'],
  ['unknown address', '#/no/such/page', 'problem.notFound'],
  ['missing article', '#/read/nam-huyen/no-such-article', 'problem.noArticle'],
  ['missing pack', '#/packs/no-such-pack', 'pack.none'],
] as const;

const CATALOGUES = { vi, en };

function phrase(lang: 'vi' | 'en', key: string): string {
  const [section = '', name = ''] = key.split('.');
  const sections: Record<string, Record<string, unknown>> = CATALOGUES[lang];
  return String(sections[section]?.[name]);
}

async function prepare(page: Page, url: string, language: 'vi' | 'en'): Promise<void> {
  await page.addInitScript((language) => {
    localStorage.setItem('chuyen-de.boot', JSON.stringify({ language }));
  }, language);
  await page.goto(url);
}

/** Waits until the screen before is gone, which may hold the same words. */
async function visit(page: Page, hash: string, text: string): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise((resolve) => {
        addEventListener('hashchange', () => requestAnimationFrame(resolve), { once: true });
        location.hash = hash;
      }),
    hash,
  );
  await page.getByText(text, { exact: true }).first().waitFor({ state: 'attached' });
}

describe('every screen', () => {
  test.for([
    ['Vietnamese', 'vi', 'light'],
    ['English', 'en', 'dark'],
  ] as const)('in %s is accessible', async ([, language, colorScheme], { page, server }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await prepare(page, server.url, language);
    for (const [name, hash, key] of SCREENS) {
      await visit(page, hash, phrase(language, key));
      expect([name, await faults(page)]).toEqual([name, []]);
    }
  });

  test('fits 320 px at 200 % text, with targets for a finger', async ({ page, server }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await prepare(page, server.url, 'vi');
    for (const [name, hash, key] of SCREENS) {
      await visit(page, hash, phrase('vi', key));
      expect([name, 'targets', await smallTargets(page)]).toEqual([name, 'targets', []]);
      expect([name, 'overflow', await overflowLarge(page)]).toEqual([name, 'overflow', []]);
    }
  });
});

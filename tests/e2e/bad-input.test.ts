/** What cannot be shown gets a clear sentence, in both languages, and a way on that works. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import en from '../../src/i18n/en.json' with { type: 'json' };
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import type { Faults, Served } from '../../plugins/serve/server.ts';
import { textOf } from '../helpers/reading.ts';
import { test as base } from '../helpers/visit.ts';

const WORDS = { vi, en };
const LANGS = ['vi', 'en'] as const;
type Lang = (typeof LANGS)[number];

/** Nothing is kept and nothing comes from the phone: every file is asked for. */
/** Wide screens show the library beside what is asked for, and so the same sentence twice. */
const PHONE = { width: 390, height: 844 };

const test = base.extend<{ plain: Page }>({
  plain: async ({ browser }, use) => {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: PHONE });
    await use(await context.newPage());
    await context.close();
  },
});

const answer = (test: RegExp, body: string): Faults => {
  const headers = { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' };
  return (path) => (test.test(path) ? { type: 'answer', status: 200, body, headers } : undefined);
};

async function visit(page: Page, server: Served, hash: string, lang: Lang): Promise<void> {
  await page.addInitScript((language) => {
    localStorage.setItem('chuyen-de.boot', JSON.stringify({ language }));
  }, lang);
  await page.goto(server.url + hash);
}

/** Follows the link to the library and sees that it is there. */
async function goOn(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('link', { name: WORDS[lang].app.toLibrary }).click();
  await page.getByRole('heading', { level: 1, name: WORDS[lang].library.title }).waitFor();
  await page
    .getByRole('listitem')
    .getByRole('link', { name: textOf('tri-ton', lang).title })
    .waitFor();
}

const says = async (page: Page, title: string, text: string): Promise<void> => {
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
  await expect.poll(() => page.getByRole('main').textContent()).toContain(text);
};

describe.each(LANGS)('in %s', (lang) => {
  const { problem, pack, app } = WORDS[lang];

  test('an unknown address is named, with the way to the library', async ({ plain, server }) => {
    await visit(plain, server, '#/nowhere/at/all', lang);
    await says(
      plain,
      problem.notFound,
      problem.notFoundText.replace('{{path}}', '/nowhere/at/all'),
    );
    await goOn(plain, lang);
  });

  test('an article and a pack that are not there are said to be so', async ({ plain, server }) => {
    await visit(plain, server, '#/read/nam-huyen/no-such-article', lang);
    await says(plain, problem.noArticle, problem.noArticleText);
    await goOn(plain, lang);
    for (const hash of ['#/read/no-such-pack/tri-ton', '#/packs/no-such-pack']) {
      await plain.evaluate((to) => {
        location.hash = to;
      }, hash);
      const isPack = hash.startsWith('#/packs');
      if (isPack) await says(plain, pack.none, pack.noneText);
      else await says(plain, problem.noArticle, problem.noArticleText);
      await goOn(plain, lang);
    }
  });

  test('a damaged file of texts is said to be so, and read once it is mended', async ({
    plain,
    server,
  }) => {
    server.fail(answer(/^packs\/o\/.*\.pack$/, 'garbage'));
    await visit(plain, server, '#/read/nam-huyen/tri-ton', lang);
    await says(plain, problem.damaged, problem.damagedText);
    const asked = server.log.length;
    await plain.getByRole('button', { name: app.retry }).click();
    await says(plain, problem.damaged, problem.damagedText);
    // One file for one tap: nothing tries by itself again and again.
    const again = server.log.slice(asked).filter((path) => path.endsWith('.pack'));
    expect(again).toHaveLength(1);
    server.fail(undefined);
    await plain.getByRole('button', { name: app.retry }).click();
    const { title } = textOf('tri-ton', lang);
    await plain.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  test('a library out of reach is said to be so, and opens later', async ({ plain, server }) => {
    server.fail((path) => (path === 'packs/library.json' ? { type: 'drop' } : undefined));
    await visit(plain, server, '', lang);
    await says(plain, problem.unreachable, problem.unreachableText);
    server.fail(undefined);
    await plain.getByRole('button', { name: app.retry }).click();
    await plain.getByRole('link', { name: textOf('tri-ton', lang).title }).waitFor();
  });

  test('packs for a newer app are said to be so', async ({ plain, server }) => {
    server.fail(answer(/^packs\/(library|nam-huyen\/index)\.json$/, '{"format":2}'));
    await visit(plain, server, '#/read/nam-huyen/tri-ton', lang);
    await says(plain, problem.newer, problem.newerText);
    await plain.getByRole('link', { name: app.toLibrary }).click();
    // The article said the same: wait until it is the library that says it.
    await plain.getByRole('heading', { level: 1, name: WORDS[lang].library.title }).waitFor();
    await says(plain, problem.newer, problem.newerText);
    server.fail(undefined);
    await plain.getByRole('button', { name: app.retry }).click();
    await plain.getByRole('link', { name: textOf('tri-ton', lang).title }).waitFor();
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { serve } from '../../plugins/serve/server.ts';
import { BUILDS, everyArticle, someArticles } from '../helpers/builds.ts';
import { engines, type Session } from '../helpers/engines.ts';
import { articleShown, press, UNTIL_KEPT } from '../helpers/in-page.ts';

const TITLE = 'Chuyên Đề';

const PLACES = ['/', '/some/path/'] as const;

/** Neither where the app lies nor the browser makes a difference to single articles: once every one is opened. */
const articlesFor = (engine: string, base: string) =>
  engine === 'Chromium' && base === '/'
    ? ({ choose: everyArticle, least: 20 } as const)
    : ({ choose: someArticles, least: 12 } as const);

/** Visits the app once and ends the server. Gives where it was. */
async function visitOnce(session: Session, base: string): Promise<string> {
  const server = await serve({ dist: BUILDS.first, base });
  await session.open(server.url);
  await session.run(press(vi.welcome.start));
  expect(await session.run(UNTIL_KEPT)).toBe('activated');
  await server.close();
  return server.url;
}

describe.each(engines.map((engine) => [engine.name, engine] as const))('%s', (name, engine) => {
  const urls = new Map<string, string>();
  let profile = '';
  let session: Session;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
    session = await engine.launch(profile);
    if (!engine.keepsProfile) return;
    // Both places in one life of the browser; then it is ended, and begins again without a server.
    for (const base of PLACES) urls.set(base, await visitOnce(session, base));
    await session.quit();
    session = await engine.launch(profile);
  });
  afterAll(async () => {
    await session.quit();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(PLACES)(
    'server gone, app at %s: articles of every pack open in both languages',
    async (base) => {
      const url = urls.get(base) ?? (await visitOnce(session, base));
      await session.open(`${url}?again`);
      expect(await session.run<string>('return document.title')).toContain(TITLE);
      const { choose, least } = articlesFor(name, base);
      const articles = choose(BUILDS.first);
      expect(articles.length).toBeGreaterThanOrEqual(least);
      for (const { pack, article, lang, title, lastWords } of articles) {
        const shown = await session.run<{ heading: string; text: string }>(
          articleShown(pack, article, lang, title),
        );
        expect(shown.heading).toBe(title);
        expect(shown.text).toContain(lastWords);
      }
      // A visit that begins with an article finds its text in the page, before the app's own code is read.
      for (const { pack, article, lang, title } of articles.slice(0, 2)) {
        await session.open(`${url}?${lang}#/read/${pack}/${article}?lang=${lang}`);
        const inside = await session.run<string>(
          `return document.getElementById('${pack}/${article}.${lang}').textContent`,
        );
        expect(JSON.parse(inside)).toMatchObject({ title });
      }
    },
  );
});

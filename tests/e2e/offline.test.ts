import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { serve } from '../../plugins/serve/server.ts';
import { BUILDS, everyArticle, someArticles } from '../helpers/builds.ts';
import { type Engine, engines, type Session } from '../helpers/engines.ts';
import { articleShown, press, UNTIL_KEPT } from '../helpers/in-page.ts';

const TITLE = 'Chuyên Đề';

/** Visits the app once, ends the server (and, where the browser keeps its folder, the browser), and opens it again. */
async function offlineSession(engine: Engine, base: string, profile: string): Promise<Session> {
  const server = await serve({ dist: BUILDS.first, base });
  const visit = await engine.launch(profile);
  await visit.open(server.url);
  await visit.run(press(vi.welcome.start));
  expect(await visit.run(UNTIL_KEPT)).toBe('activated');
  await server.close();
  if (!engine.keepsProfile) {
    await visit.open(`${server.url}?again`);
    return visit;
  }
  await visit.quit();
  const fresh = await engine.launch(profile);
  await fresh.open(server.url);
  return fresh;
}

/** Where the app lies makes no difference to single articles: below a path the ends of each pack will do. */
const PLACES = [
  ['/', 'every article', everyArticle, 20],
  ['/some/path/', 'first and last article', someArticles, 12],
] as const;

for (const engine of engines) {
  describe.each(PLACES)(`${engine.name}, server gone, app at %s`, (base, what, choose, least) => {
    test(`${what} of every pack opens in both languages`, async () => {
      const profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
      const session = await offlineSession(engine, base, profile);
      try {
        expect(await session.run<string>('return document.title')).toContain(TITLE);
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
        const root = await session.run<string>('return location.origin + location.pathname');
        for (const { pack, article, lang, title } of articles.slice(0, 2)) {
          await session.open(`${root}?${lang}#/read/${pack}/${article}?lang=${lang}`);
          const inside = await session.run<string>(
            `return document.getElementById('${pack}/${article}.${lang}').textContent`,
          );
          expect(JSON.parse(inside)).toMatchObject({ title });
        }
      } finally {
        await session.quit();
        await rm(profile, { recursive: true, force: true });
      }
    });
  });
}

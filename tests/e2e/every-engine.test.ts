/** The faults that count most, in every browser that is there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { type Served, serve } from '../../plugins/serve/server.ts';
import { fold } from '../../src/domain/fold.ts';
import { BUILDS, CHANGED, everyArticle, NEWS } from '../helpers/builds.ts';
import { type Engine, engines, type Session } from '../helpers/engines.ts';
import { articleShown, KEPT_FILES, press, UNTIL_KEPT, words } from '../helpers/in-page.ts';
import { afterWorker } from '../helpers/visit.ts';

const PORTAL = { type: 'answer', status: 200, body: '<!doctype html><p>Wi-Fi' } as const;

const EMPTY_CACHES = `
  for (const name of await caches.keys()) await caches.delete(name);`;

const LOOK_FOR_UPDATE = `
  const registration = await navigator.serviceWorker.getRegistration();
  await registration.update();`;

/** The page was reloaded and nothing waits any more. */
const HAS_NEWEST = `
  const { waiting } = await navigator.serviceWorker.getRegistration();
  return waiting === null && !document.body.textContent.includes(${JSON.stringify(NEWS.vi)});`;

/** One for all tests of an engine: each has a server of its own, and so a place of its own to keep things. */
const begun = new Map<Engine, Promise<Session>>();

async function launch(engine: Engine): Promise<Session> {
  const profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
  const session = await engine.launch(profile);
  ended.push(async () => {
    await session.quit();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return session;
}

const ended: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(ended.map((end) => end())));

async function begin(engine: Engine): Promise<{ session: Session; server: Served }> {
  const server = await serve({ dist: BUILDS.first, base: '/some/path/' });
  onTestFinished(() => server.close());
  const session = begun.get(engine) ?? launch(engine);
  begun.set(engine, session);
  return { session: await session, server };
}

async function visitAndKeep(session: Session, server: Served): Promise<void> {
  await session.open(server.url);
  await session.run(press(vi.welcome.start));
  await session.run(UNTIL_KEPT);
}

async function showsOffline(session: Session, server: Served, title: string): Promise<void> {
  await server.close();
  await session.open(`${server.url}?again`);
  const { pack, article, lang } = CHANGED;
  const shown = await session.run<{ heading: string }>(articleShown(pack, article, lang, title));
  expect(shown.heading).toBe(title);
}

const firstTitle = (): string =>
  everyArticle(BUILDS.first).find(
    ({ article, lang }) => article === CHANGED.article && lang === CHANGED.lang,
  )?.title ?? '';

// All of this is tested in Chromium elsewhere, and more closely.
const others = engines.filter(({ name }) => name !== 'Chromium');
const tested = others.length > 0 ? others : engines;

const LOOKED_FOR = 'nghi quyet';

/** Types words without marks, and goes where the first article among the results leads. */
const OPEN_FOUND = `
  const until = async (look) => {
    for (const deadline = Date.now() + 20000; ; await new Promise((done) => setTimeout(done, 20))) {
      const found = look();
      if (found) return found;
      if (Date.now() > deadline) throw new Error('not there: ' + look);
    }
  };
  location.hash = '#/search';
  const field = await until(() => document.querySelector('input[type=search]'));
  field.value = ${JSON.stringify(LOOKED_FOR)};
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const link = await until(() => document.querySelector('.result-article a[href*="at="]'));
  const mark = link.querySelector('.result-text mark')?.textContent ?? '';
  const block = new URLSearchParams(link.getAttribute('href').split('?')[1]).get('at');
  link.click();
  const place = await until(() => document.querySelector('.prose [id="' + block + '"]'));
  const isInSight = () => {
    const { top, bottom } = place.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  await until(isInSight);
  return { mark, text: place.textContent };`;

describe.each(tested.map((engine) => [engine.name, engine] as const))('%s', (_name, engine) => {
  test('takes an update when the button is pressed', async () => {
    const { session, server } = await begin(engine);
    await visitAndKeep(session, server);
    server.deploy(BUILDS.later);
    await session.run(LOOK_FOR_UPDATE);
    expect(await session.run(words(NEWS.vi))).toBe(true);
    expect(server.log.filter((path) => /^packs\/o\/[0-9a-f]{16}\.json$/.test(path))).toHaveLength(
      1,
    );
    await session.run(press(vi.update.now));
    const hasNewest = () => session.run(HAS_NEWEST).catch(() => false);
    await expect.poll(hasNewest, { timeout: 10_000 }).toBe(true);
    await showsOffline(session, server, CHANGED.title);
  });

  test('finds words without their marks after a start without network, and opens the place', async () => {
    const { session, server } = await begin(engine);
    await visitAndKeep(session, server);
    await server.close();
    await session.open(`${server.url}?again`);
    const { mark, text } = await session.run<{ mark: string; text: string }>(OPEN_FOUND);
    expect(fold(mark)).toBe(LOOKED_FOR);
    expect(text).toContain(mark);
  });

  test('keeps nothing of a captive portal and begins again without it', async () => {
    const { session, server } = await begin(engine);
    server.fail(afterWorker((path) => (path === 'sw.js' ? undefined : PORTAL)));
    await session.open(server.url);
    await session.run(press(vi.welcome.start));
    await expect.poll(() => server.log.includes('packs/library.json')).toBe(true);
    server.fail(undefined);
    await session.run(`dispatchEvent(new Event('online'));`);
    await session.run(UNTIL_KEPT);
    await showsOffline(session, server, firstTitle());
  });

  test('fills emptied caches again', async () => {
    const { session, server } = await begin(engine);
    await visitAndKeep(session, server);
    const before = await session.run<string[]>(KEPT_FILES);
    await session.run(EMPTY_CACHES);
    await session.open(`${server.url}?again`);
    await expect.poll(() => session.run(KEPT_FILES), { timeout: 20_000 }).toEqual(before);
    await showsOffline(session, server, firstTitle());
  });
});

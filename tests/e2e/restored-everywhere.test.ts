/** F60, F65: a copy that goes from browser to browser brings everything along, and is the same each time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { serve } from '../../plugins/serve/server.ts';
import { wholeLines } from '../../src/transfer/bundle/whole-lines.ts';
import { writeBundle } from '../../src/transfer/bundle/write.ts';
import { BUILDS } from '../helpers/builds.ts';
import { makeCell } from '../helpers/cell.ts';
import { engines, type Session } from '../helpers/engines.ts';
import { press, words } from '../helpers/in-page.ts';
import { keptTexts } from '../helpers/made-pack.ts';
import { chooseFile, CONTENT_HASH } from '../helpers/page-content.ts';
import { ABOUT, EXAMPLE } from '../unit/bundle/example.ts';

/** A cell’s records, own texts with a picture, and what the app does not know. */
async function everything(): Promise<string> {
  const records = [...EXAMPLE.records, ...makeCell().maker.records.values()];
  const whole = { ...EXAMPLE, records, packs: [await keptTexts()] };
  return new TextDecoder().decode((await writeBundle(wholeLines(whole), ABOUT)).bytes);
}

const PASS_WELCOME = `localStorage.setItem('chuyen-de.boot', JSON.stringify({ language: 'vi' }));`;

/** The phone’s sharing, which keeps what it is given. */
const SHARING = `
  Object.defineProperty(navigator, 'userActivation', { value: { isActive: true } });
  Object.defineProperty(navigator, 'canShare', { value: () => true });
  Object.defineProperty(navigator, 'share', {
    value: async ({ files }) => { globalThis.shared = await files[0].text(); },
  });`;

const SHARED = `
  const deadline = Date.now() + 20000;
  while (globalThis.shared === undefined && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return globalThis.shared;`;

/** A page that is still being taken over by its worker may begin anew, and forget what was chosen. */
const CHOICES = 3;

async function choose(session: Session, file: string, wanted: string): Promise<void> {
  await session.run(`location.hash = '#/backup';`);
  for (let choice = 0; choice < CHOICES; choice += 1) {
    await session.run(chooseFile('#backup-file', file));
    if (await session.run(words(wanted))) break;
  }
  expect(await session.run('return document.body.textContent;')).toContain(wanted);
}

test(`a copy goes through ${engines.map(({ name }) => name).join(', ')} and stays the same`, async () => {
  const server = await serve({ dist: BUILDS.first });
  onTestFinished(() => server.close());
  let file = await everything();
  const hashes: string[] = [];
  for (const engine of engines) {
    const profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
    const session = await engine.launch(profile);
    onTestFinished(async () => {
      await session.quit();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    await session.open(server.url);
    await session.run(PASS_WELCOME);
    await session.open(`${server.url}?again#/backup`);
    await choose(session, file, vi.backup.preview);
    await session.run(press(vi.backup.take));
    expect(await session.run(words(vi.backup.taken))).toBe(true);
    hashes.push(await session.run<string>(CONTENT_HASH));
    await choose(session, file, vi.backup.nothing);
    await session.run(press(vi.app.close));
    await session.run(SHARING);
    await session.run(press(vi.backup.now));
    file = await session.run<string>(SHARED);
    expect(file, engine.name).toMatch(/^chuyen-de 1 text /);
    expect(await session.run<string>(CONTENT_HASH)).toBe(hashes[0]);
  }
  expect(new Set(hashes).size).toBe(1);
});

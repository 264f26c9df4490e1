/** F60, F65: a copy brings everything along, and the same into each browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { type Faults, serve } from '../../plugins/serve/server.ts';
import { wholeLines } from '../../src/transfer/bundle/whole-lines.ts';
import { writeBundle } from '../../src/transfer/bundle/write.ts';
import { BUILDS } from '../helpers/builds.ts';
import { makeCell } from '../helpers/cell.ts';
import { engines, type Session } from '../helpers/engines.ts';
import { press, words } from '../helpers/in-page.ts';
import { keptTexts } from '../helpers/made-pack.ts';
import { chooseFile, CONTENT_HASH, ROWS } from '../helpers/page-content.ts';
import { ABOUT, EXAMPLE } from '../unit/bundle/example.ts';

/** A cell’s records, own texts with a picture, and what the app does not know. */
async function everything(): Promise<string> {
  const records = [...EXAMPLE.records, ...makeCell().maker.records.values()];
  const whole = { ...EXAMPLE, records, packs: [await keptTexts()] };
  return new TextDecoder().decode((await writeBundle(wholeLines(whole), ABOUT)).bytes);
}

const PASS_WELCOME = `localStorage.setItem('chuyen-de.boot', JSON.stringify({ language: 'vi' }));`;

/** Installing would keep a slow machine busy for longer than anything here, and plays no part. */
const WITHOUT_WORKER: Faults = (path) =>
  path === 'sw.js' ? { type: 'answer', status: 404, body: '' } : undefined;

async function choose(session: Session, file: string, wanted: string): Promise<void> {
  await session.run(`location.hash = '#/backup';`);
  await session.run(chooseFile('#backup-file', file));
  await session.run(words(wanted));
  expect(await session.run('return document.body.textContent;')).toContain(wanted);
}

test(`a copy brings the same into ${engines.map(({ name }) => name).join(', ')}`, async () => {
  const server = await serve({ dist: BUILDS.first });
  server.fail(WITHOUT_WORKER);
  onTestFinished(() => server.close());
  const file = await everything();
  const hashes: string[] = [];
  for (const engine of engines) {
    const profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
    const session = await engine.launch(profile);
    onTestFinished(async () => {
      await session.quit();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    await session.open(server.url);
    // WebKitGTK answers no page about its database after one that was left while it opened.
    await session.run(ROWS);
    await session.run(PASS_WELCOME);
    await session.open(`${server.url}?again#/backup`);
    await choose(session, file, vi.backup.preview);
    await session.run(press(vi.backup.take));
    expect(await session.run(words(vi.backup.taken))).toBe(true);
    hashes.push(await session.run<string>(CONTENT_HASH));
    await choose(session, file, vi.backup.nothing);
  }
  expect(new Set(hashes).size).toBe(1);
});

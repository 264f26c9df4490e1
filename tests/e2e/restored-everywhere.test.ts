/** F60, F65: a copy brings everything along, and the same into each browser. */
import { expect, test } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { wholeLines } from '../../src/transfer/bundle/whole-lines.ts';
import { writeBundle } from '../../src/transfer/bundle/write.ts';
import { makeCell } from '../helpers/cell.ts';
import { engines, type Session } from '../helpers/engines.ts';
import { press, words } from '../helpers/in-page.ts';
import { launchSettled, serveWithoutWorker } from '../helpers/settled.ts';
import { keptTexts } from '../helpers/made-pack.ts';
import { chooseFile, CONTENT_HASH } from '../helpers/page-content.ts';
import { ABOUT, EXAMPLE } from '../unit/bundle/example.ts';

/** A cell’s records, own texts with a picture, and what the app does not know. */
async function everything(): Promise<string> {
  const records = [...EXAMPLE.records, ...makeCell().maker.records.values()];
  const whole = { ...EXAMPLE, records, packs: [await keptTexts()] };
  return new TextDecoder().decode((await writeBundle(wholeLines(whole), ABOUT)).bytes);
}

async function choose(session: Session, file: string, wanted: string): Promise<void> {
  await session.run(`location.hash = '#/backup';`);
  await session.run(chooseFile('#backup-file', file));
  await session.run(words(wanted));
  expect(await session.run('return document.body.textContent;')).toContain(wanted);
}

test(`a copy brings the same into ${engines.map(({ name }) => name).join(', ')}`, async () => {
  const server = await serveWithoutWorker();
  const file = await everything();
  const hashes: string[] = [];
  for (const engine of engines) {
    const session = await launchSettled(engine, server);
    await session.open(`${server.url}?again#/backup`);
    await choose(session, file, vi.backup.preview);
    await session.run(press(vi.backup.take));
    expect(await session.run(words(vi.backup.taken))).toBe(true);
    hashes.push(await session.run<string>(CONTENT_HASH));
    await choose(session, file, vi.backup.nothing);
  }
  expect(new Set(hashes).size).toBe(1);
});

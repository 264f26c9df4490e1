/**
 * A browser that is killed while somebody ticks names: what was shown as recorded is there afterwards,
 * what was not is there as a whole or not at all. In the campaign it is 25 rounds a browser.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { recordId } from '../../src/domain/record/record.ts';
import { routeHref } from '../../src/domain/route.ts';
import { DATABASE_NAME } from '../../src/storage/schema.ts';
import { serve } from '../../plugins/serve/server.ts';
import { BUILDS } from '../helpers/builds.ts';
import { type Cell, makeCell } from '../helpers/cell.ts';
import { killables, sendAlong } from '../helpers/killable.ts';
import { seedBodies } from '../helpers/made-records.ts';
import { lifeUntil, TELL } from '../helpers/told.ts';

const ROUNDS = process.env['CAMPAIGN'] === undefined ? 5 : 25;
/** Milliseconds of ticking before the end. */
const randomSpan = () => 50 + Math.random() * 1500;

const seedScript = ({ maker }: Cell): string =>
  `(async () => {${TELL} ${seedBodies(maker)
    .map((body) => `{${body}}`)
    .join('\n')} await tell('seeded');})()`;

/** Tells what the database and the screen hold, then ticks one name after the other for ever. */
const tickScript = ({ running: { group, key }, members }: Cell): string => `(async () => {
  ${TELL}
  const marks = () => [...document.querySelectorAll('main li button[aria-pressed]')];
  const isPressed = (at) => marks()[at].getAttribute('aria-pressed') === 'true';
  while (marks().length < ${members.length}) await pause();
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open(${JSON.stringify(DATABASE_NAME)});
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const read = (store, key) => new Promise((resolve) => {
    const asked = db.transaction(store).objectStore(store).get(key);
    asked.onsuccess = () => resolve(asked.result);
  });
  const { f } = (await read('records', ${JSON.stringify(recordId('attendance', group, key))})) ?? { f: {} };
  const { clock } = await read('meta', 'device');
  db.close();
  for (const [at, member] of ${JSON.stringify(members)}.entries()) {
    const [stamp, status] = f['m/' + member + '/status'] ?? ['', 'chua_ghi'];
    await tell('kept', at, isPressed(at), status, stamp || '-', f['m/' + member + '/at']?.[0] ?? '-');
  }
  await tell('clock', clock.last);
  let tick = 0;
  for (;;) {
    for (const at of ${JSON.stringify(members)}.keys()) {
      const wanted = !isPressed(at);
      tick += 1;
      // Waited for: a tick that was kept but never told of would look like a lost one.
      await tell('try', tick, at, wanted);
      marks()[at].click();
      while (isPressed(at) !== wanted) await pause();
      void tell('done', tick, at, wanted);
    }
  }
})()`;

interface Kept {
  readonly pressed: string;
  readonly status: string;
  readonly statusStamp: string;
  readonly atStamp: string;
}

/** What the page told about itself between two deaths. */
interface Life {
  readonly kept: readonly Kept[];
  readonly clock: string;
  readonly tried: readonly Tick[];
  readonly done: readonly Tick[];
  readonly faults: readonly string[];
}

interface Tick {
  readonly tick: number;
  readonly at: number;
  readonly pressed: string;
}

function readLife(told: readonly string[]): Life {
  const lines = told.map((line) => line.split('/'));
  const of = (word: string) => lines.filter(([first]) => first === word).map(([, ...rest]) => rest);
  const ticks = (word: string) =>
    of(word).map(([tick, at, pressed = '']) => ({ tick: Number(tick), at: Number(at), pressed }));
  return {
    kept: of('kept').map(([, pressed = '', status = '', statusStamp = '', atStamp = '']) => ({
      pressed,
      status,
      statusStamp,
      atStamp,
    })),
    clock: of('clock')[0]?.[0] ?? '',
    tried: ticks('try'),
    done: ticks('done'),
    faults: of('fault').map((rest) => rest.join('/')),
  };
}

/** What the next life must find of this one. */
function expectKept({ tried, done, kept }: Life, next: Life): void {
  for (const [at, now] of next.kept.entries()) {
    const acknowledged = done.filter((one) => one.at === at).sort((a, b) => b.tick - a.tick)[0];
    const open = tried.filter((one) => one.at === at && one.tick > (acknowledged?.tick ?? 0));
    const before = acknowledged?.pressed ?? kept[at]?.pressed ?? 'false';
    expect(open.length, 'ticks in the air').toBeLessThanOrEqual(1);
    expect([before, ...open.map(({ pressed }) => pressed)], `person ${at}`).toContain(now.pressed);
    expect(now.status === 'co_mat').toBe(now.pressed === 'true');
  }
  // Status and time of a mark are stamped one after the other: a torn one has others in between.
  const recorded = next.kept.filter(({ statusStamp }) => statusStamp !== '-');
  const stamps = recorded.flatMap(({ statusStamp, atStamp }) => [statusStamp, atStamp]).sort();
  for (const { statusStamp, atStamp } of recorded)
    expect(stamps.indexOf(atStamp)).toBe(stamps.indexOf(statusStamp) + 1);
  expect(new Set(stamps).size).toBe(stamps.length);
  expect(stamps.every((stamp) => stamp <= next.clock)).toBe(true);
}

describe.each(killables.map((engine) => [engine.name, engine] as const))('%s', (_name, engine) => {
  test(
    `killed ${ROUNDS} times while ticking, loses nothing that was shown as recorded`,
    async () => {
      const cell = makeCell();
      const profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
      const server = await serve({ dist: BUILDS.first });
      onTestFinished(async () => {
        await server.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      });
      const along = (script: string) => sendAlong({ dist: BUILDS.first, server }, script);
      const place = { profile, url: '', server };
      along(seedScript(cell));
      await lifeUntil(engine, { ...place, url: `${server.url}#/settings` }, 'seeded', 0);
      along(tickScript(cell));
      const url = `${server.url}${routeHref({ name: 'session', ...cell.running, part: 'attendance' })}`;
      let last: Life | undefined;
      let acknowledged = 0;
      for (let round = 0; round <= ROUNDS; round += 1) {
        const span = round === ROUNDS ? 0 : randomSpan();
        const life = readLife(await lifeUntil(engine, { ...place, url }, 'clock', span));
        expect(life.faults).toEqual([]);
        expect(life.kept).toHaveLength(cell.members.length);
        if (last !== undefined) expectKept(last, life);
        acknowledged += life.done.length;
        last = life;
      }
      console.log(
        `${engine.name}: ${acknowledged} ticks acknowledged in ${ROUNDS} rounds, none lost`,
      );
      expect(acknowledged).toBeGreaterThan(ROUNDS);
    },
    (ROUNDS + 2) * 15_000,
  );
});

/**
 * F8, F9: a browser that is killed while a copy, a pack or an own text is taken in. Afterwards what was there
 * is whole, and what came is there as a whole or not at all. In the campaign it is 25 rounds of each, in every browser.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../plugins/serve/server.ts';
import { BUILDS } from '../helpers/builds.ts';
import { press } from '../helpers/in-page.ts';
import { deletedByBrowser, killables, sendAlong } from '../helpers/killable.ts';
import { ROWS } from '../helpers/page-content.ts';
import { KINDS, PEOPLE, type Round, roundOf } from '../helpers/takings.ts';
import { lifeUntil, TELL } from '../helpers/told.ts';

const isCampaign = process.env['CAMPAIGN'] !== undefined;
const ROUNDS = isCampaign ? 25 * KINDS.length : KINDS.length;
const engines = isCampaign ? killables : killables.slice(0, 1);
/** Tells what the database holds, then does the round and tells when the tap is done. */
const scriptOf = ({ screen, steps, tap }: Round): string => `(async () => {
  ${TELL}
  const rows = await (async () => {${ROWS} return rows;})();
  const sheet = rows.records.find(({ kind }) => kind === 'attendance');
  const holds = (some) => some.map((one) => encodeURIComponent(one)).sort().join(',') || '-';
  const counted = (all) => [...new Set(all)].map((one) => one + ':' + all.filter((other) => other === one).length);
  await tell('records', holds(counted(rows.records.filter(({ kind }) => kind === 'member').map(({ group }) => group))));
  await tell('marks', holds(counted(Object.values(sheet?.f ?? {}).map(([, value]) => value))));
  await tell('reading', holds(rows.reading.map(({ id }) => id)));
  await tell('held', holds(rows.quarantine.map(({ text }) => JSON.parse(text)[1].round)));
  await tell('packs', holds(rows.packs.map(({ id, index }) => id + ':' + index.articles.length + ':' + index.images.length)));
  await tell('articles', holds(counted(rows.articles.map(({ pack }) => pack))));
  await tell('pictures', holds(counted(rows.pictures.map(({ pack }) => pack))));
  await tell('looked');
  location.hash = ${JSON.stringify(screen)};
  ${steps}
  while (![...document.querySelectorAll('button')].some((one) => one.textContent.trim() === ${JSON.stringify(tap)} && one.getAttribute('aria-disabled') !== 'true')) await pause();
  await tell('try');
  await (async () => {${press(tap)}})();
  while (location.hash === ${JSON.stringify(screen)}) await pause();
  await tell('done');
})()`;

interface Held {
  readonly records: readonly string[];
  readonly marks: readonly string[];
  readonly reading: readonly string[];
  readonly held: readonly string[];
  readonly packs: readonly string[];
  readonly articles: readonly string[];
  readonly pictures: readonly string[];
}

function heldOf(told: readonly string[]): Held {
  const of = (word: string) => {
    const line = told.find((one) => one.startsWith(`${word}/`))?.slice(word.length + 1);
    if (line === undefined) throw new Error(`nothing told of ${word}: ${told.join(' ')}`);
    return line === '-' ? [] : line.split(',').map((one) => decodeURIComponent(one));
  };
  const [records, marks, reading] = [of('records'), of('marks'), of('reading')];
  const [held, packs, articles, pictures] = ['held', 'packs', 'articles', 'pictures'].map(of);
  return { records, marks, reading, held, packs, articles, pictures } as Held;
}

/** The rounds whose copy is here, seen from every store: each must say the same. */
function copiesIn({ records, marks, reading, held, packs }: Held): readonly number[] {
  const rounds = records.map((one) => {
    expect(one).toMatch(new RegExp(`^R\\d+:${PEOPLE}$`));
    return Number(/\d+/.exec(one));
  });
  const numbers = (all: readonly string[]) =>
    all.map((one) => Number(/\d+/.exec(one))).sort((a, b) => a - b);
  const sorted = numbers(records);
  expect(numbers(reading)).toEqual(sorted);
  expect(numbers(held)).toEqual(sorted);
  expect(numbers(packs.filter((one) => one.startsWith('c')))).toEqual(sorted);
  expect(marks).toEqual(rounds.length === 0 ? [] : [`r${Math.max(...rounds)}:${PEOPLE}`]);
  return sorted;
}

/** Every pack has the articles and pictures that its list names, and nothing lies about without a list. */
function packsIn({ packs, articles, pictures }: Held): readonly string[] {
  const counts = packs.map((one) => one.split(':') as [string, string, string]);
  const named = (at: 1 | 2) =>
    counts
      .filter((one) => one[at] !== '0')
      .map((one) => `${one[0]}:${one[at]}`)
      .sort();
  expect([...articles].sort()).toEqual(named(1));
  expect([...pictures].sort()).toEqual(named(2));
  return packs;
}

const amount = (held: Held): number => {
  const own = packsIn(held).find((one) => one.startsWith('own:'));
  const [, texts = '0'] = own?.split(':') ?? [];
  return (
    copiesIn(held).length +
    held.packs.filter((one) => !/^(c\d|own:)/.test(one)).length +
    Number(texts)
  );
};

describe.each(engines.map((engine) => [engine.name, engine] as const))('%s', (_name, engine) => {
  test(
    `killed ${ROUNDS} times while something is taken in, has it whole or not at all`,
    async () => {
      const profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
      const server = await serve({ dist: BUILDS.first });
      onTestFinished(async () => {
        await server.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      });
      const url = `${server.url}#/settings`;
      let [before, acknowledged, taken, deleted] = [0, 0, 0, 0];
      for (let round = 0; round <= ROUNDS; round += 1) {
        const now = await roundOf(round);
        sendAlong({ dist: BUILDS.first, server }, scriptOf(now));
        const isLast = round === ROUNDS;
        const told = await lifeUntil(
          engine,
          { profile, url, server },
          isLast ? 'looked' : 'try',
          isLast ? 0 : now.span(),
        );
        expect(told.filter((line) => line.startsWith('fault'))).toEqual([]);
        const held = amount(heldOf(told));
        if (deletedByBrowser(profile) > deleted) {
          // Not ours to prevent, see docs/guarantees.md: then nothing at all is here, and no part of anything.
          deleted += 1;
          [before, acknowledged] = [0, 0];
        }
        expect(
          [acknowledged, 1].includes(held - before),
          `round ${round}: ${before} ${acknowledged} ${held}`,
        ).toBe(true);
        taken += held - before;
        before = held;
        acknowledged = told.includes('done') ? 1 : 0;
      }
      console.log(
        `${engine.name}: ${taken} of ${ROUNDS} were taken in before the end, none in part; the browser deleted all ${deleted} times`,
      );
    },
    (ROUNDS + 2) * 15_000,
  );
});

/** A build that a phone would wait for too long is no build. */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { overBudget } from '../../../plugins/size-budget.ts';

let dist = '';

const INDEX =
  '<script type="module" src="./assets/main.js"></script><link rel="stylesheet" href="./assets/main.css">';

/** Bytes that gzip cannot make less, in letters: three kilobytes of gzip for each four written. */
const kilobytes = (count: number): string => randomBytes(count * 1000).toString('base64');

async function files(wanted: Readonly<Record<string, string>>): Promise<void> {
  const all = { 'index.html': INDEX, 'assets/main.js': '', 'assets/main.css': '', 'sw.js': '' };
  for (const [name, text] of Object.entries({ ...all, ...wanted })) {
    await writeFile(join(dist, name), text);
  }
}

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'budget-'));
  await mkdir(join(dist, 'assets'));
});
afterEach(() => rm(dist, { recursive: true }));

describe('what stops a build', () => {
  it.each([
    ['main.js', 46, 'first view, scripts'],
    ['main.css', 13, 'first view, styles'],
    ['later-1.js', 26, 'assets/later-1.js'],
    ['later-1.css', 26, 'assets/later-1.css'],
  ])('a %s of %i kB, compressed', async (name, size, what) => {
    await files({ [`assets/${name}`]: kilobytes(size) });
    expect(await overBudget(dist)).toEqual([`${what} is over its budget`]);
  });

  it('a service worker of 11 kB, compressed', async () => {
    await files({ 'sw.js': kilobytes(11) });
    expect(await overBudget(dist)).toEqual(['service worker is over its budget']);
  });

  it('scripts that are small alone and too large with what they import', async () => {
    const main = `import{a}from"./part-1.js";${kilobytes(24)}`;
    await files({ 'assets/main.js': main, 'assets/part-1.js': kilobytes(24) });
    expect(await overBudget(dist)).toEqual(['first view, scripts is over its budget']);
  });

  it('scripts that are small enough until the phrases of English come to them', async () => {
    await files({
      'assets/main.js': kilobytes(40),
      'assets/english-first-1.js': kilobytes(8),
    });
    expect(await overBudget(dist)).toEqual(['first view in English, scripts is over its budget']);
  });

  it.each([
    ['script', '<script>alert(1)</script>'],
    ['style', '<p style="color:red">'],
    ['style', '<style>p{color:red}</style>'],
    ['handler', '<p onclick="alert(1)">'],
  ])('an inline %s that the policy of the page would refuse: %s', async (kind, html) => {
    await files({ 'page.html': html });
    expect(await overBudget(dist)).toEqual([`page.html has an inline ${kind}`]);
  });
});

it('a small build passes', async () => {
  await files({ 'assets/main.js': kilobytes(44), 'assets/later-1.js': kilobytes(24) });
  expect(await overBudget(dist)).toEqual([]);
});

/** Codes that somebody or something changed: refused, and never other data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from '../../../src/transfer/codes/base45.ts';
import { openCollector } from '../../../src/transfer/codes/collect.ts';
import { printFrame, readFrame } from '../../../src/transfer/codes/frame.ts';
import { firstOf, noise, readAll, wholeOf } from '../../helpers/made-codes.ts';

const runs = Number(process.env['CAMPAIGN'] ?? 1);

describe('a code that was changed', () => {
  const kinds = ['swap', 'cut', 'grow', 'turn', 'bytes'] as const;
  const mutants = fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat(100_000),
    by: fc.integer({ min: 1, max: 44 }),
  });
  const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

  function mutant(text: string, { kind, at, by }: { kind: string; at: number; by: number }) {
    const place = at % text.length;
    const letter = LETTERS.charAt((LETTERS.indexOf(text.charAt(place)) + by) % 45);
    const before = text.slice(0, place);
    switch (kind) {
      case 'swap':
        return before + letter + text.slice(place + 1);
      case 'cut':
        return before + text.slice(place + by);
      case 'grow':
        return before + letter + text.slice(place);
      case 'turn':
        return text.slice(place) + before;
      default: {
        const bytes = fromBase45(text.slice(5)) ?? new Uint8Array();
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by;
        return text.slice(0, 5) + toBase45(bytes);
      }
    }
  }

  it('is refused, and never gives other data', async () => {
    const bytes = noise(236 * 6);
    const texts = await firstOf(bytes, 21);
    await fc.assert(
      fc.asyncProperty(fc.nat(20), mutants, async (number, change) => {
        const drawn = texts[number] ?? '';
        const read = mutant(drawn, change);
        fc.pre(read.trim() !== drawn);
        expect(readFrame(read)).toEqual({
          problem: expect.stringMatching(/^(not_ours|newer|damaged)$/),
        });
        const told = await readAll(texts.slice(0, 6).flatMap((one) => [read, one]));
        expect(wholeOf(told)).toEqual(bytes);
      }),
      { numRuns: 500 * runs },
    );
  });

  it('is found out at the end when its checksum was made to fit', async () => {
    const bytes = noise(236 * 6);
    const texts = await firstOf(bytes, 20);
    const forged = fc.record({
      number: fc.nat(19),
      at: fc.nat(235),
      by: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(forged, async ({ number, at, by }) => {
        const frame = readFrame(texts[number] ?? '');
        if ('problem' in frame) throw new Error(frame.problem);
        const block = frame.block.map((byte, place) => (place === at ? byte ^ by : byte));
        const told = await readAll([printFrame({ ...frame, block }), ...texts]);
        expect(told.some(({ code }) => code === 'damaged')).toBe(true);
        expect(wholeOf(told)).toEqual(bytes);
      }),
      { numRuns: 500 * runs },
    );
  });

  it('never makes the reader throw, whatever a scanner reads', async () => {
    const scanned = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `CDQ1:${text}`),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => `CDQ1:${toBase45(bytes)}`),
    );
    await fc.assert(
      fc.asyncProperty(scanned, async (text) => {
        expect(await openCollector().take(text)).toHaveProperty('code');
      }),
    );
  });

  it.each([
    ['CDQ2:AAA', 'newer'],
    ['CDQ1:', 'damaged'],
    ['CDQ01:AAA', 'damaged'],
    ['CDQ:AAA', 'not_ours'],
    ['', 'not_ours'],
  ])('%j is told as %s', (text, problem) => {
    expect(readFrame(text)).toEqual({ problem });
  });

  it.each([
    ['no data', { length: 0, count: 1, block: new Uint8Array() }],
    ['more blocks than data', { length: 10, count: 6, block: noise(2) }],
    ['no blocks', { length: 10, count: 0, block: noise(10) }],
    ['a block too short', { length: 10, count: 2, block: noise(4) }],
    [
      'more than a phone should hold',
      { length: 4_000_000_000, count: 60_000, block: noise(66_667) },
    ],
  ])('is refused when it speaks of %s', (_, about) => {
    const text = printFrame({ id: '00'.repeat(8), seed: 0, ...about });
    expect(readFrame(text)).toEqual({ problem: 'damaged' });
  });
});

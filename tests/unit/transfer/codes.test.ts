/** Series of QR codes: whatever is lost, doubled, mixed up or changed, the data or nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from '../../../src/transfer/codes/base45.ts';
import { openCollector } from '../../../src/transfer/codes/collect.ts';
import { blocksOf } from '../../../src/transfer/codes/fountain.ts';
import { CODE_LIMITS } from '../../../src/transfer/codes/frame.ts';
import { BLOCK_BYTES, seriesOf } from '../../../src/transfer/codes/series.ts';
import { codesOf, noise, numbers, readAll, wholeOf } from '../../helpers/made-codes.ts';

const letters = (text: string) => new TextEncoder().encode(text);

describe('letters of QR codes', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('say %s as RFC 9285 does', (text, written) => {
    expect(toBase45(letters(text))).toBe(written);
    expect(fromBase45(written)).toEqual(letters(text));
  });

  it.each(['A', 'AAAA', 'GGW', ':::', '::', 'ab8', 'BBÀ', 'FGW9'])('refuse %j', (text) => {
    expect(fromBase45(text)).toBeUndefined();
  });

  it('give every sequence of bytes back, and end in no blank', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = toBase45(bytes);
        expect(text).toMatch(/^([0-9A-Z $%*+./:-]*[^ ])?$/);
        expect(fromBase45(text)).toEqual(bytes);
      }),
    );
  });
});

describe('which blocks a code sums up', () => {
  it('is the same in every version of the format', () => {
    expect([...blocksOf(3, 40)]).toEqual([8, 0]);
    expect([...blocksOf(40, 40)].map((word) => word.toString(16))).toEqual(['5de8279d', '6b']);
    expect([...blocksOf(4_294_967_295, 3)]).toEqual([5]);
  });

  it('is never none, and never one that is not there', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.integer({ min: 1, max: 200 }), (seed, count) => {
        const words = blocksOf(seed, count);
        const past = count % 32 === 0 ? 0 : (words[words.length - 1] ?? 0) >>> (count % 32);
        expect([words.some((word) => word !== 0), past]).toEqual([true, 0]);
      }),
    );
  });
});

describe('a series of codes', () => {
  it('gives the data back from any codes, lost, shuffled and doubled', async () => {
    const made = fc.record({
      bytes: fc.uint8Array({ minLength: 1, maxLength: 6000 }),
      size: fc.constantFrom('usual' as const, 'coarse' as const),
      lost: fc.integer({ min: 0, max: 7 }),
      order: fc.infiniteStream(fc.nat(0xffffff)),
    });
    await fc.assert(
      fc.asyncProperty(made, async ({ bytes, size, lost, order }) => {
        const series = await codesOf(bytes, size);
        const kept = numbers(series.count * 3 + 60).filter((at) => (at * 13 + 5) % 10 >= lost);
        const shuffled = kept
          .map((at) => ({ at, by: Number(order.next().value) }))
          .sort((a, b) => a.by - b.by)
          .flatMap(({ at }) => [series.text(at), series.text(at)]);
        expect(wholeOf(await readAll(shuffled))).toEqual(bytes);
      }),
    );
  });

  it('tells with every code how much is known, to the end', async () => {
    const series = await codesOf(noise(480 * 20));
    const told = await readAll([...numbers(20), 0, 25].map((at) => series.text(at)));
    expect(told.slice(0, 19)).toEqual(
      numbers(19).map((at) => ({ code: 'new', known: at + 1, count: 20 })),
    );
    expect(told.slice(19).map(({ code }) => code)).toEqual(['whole', 'whole', 'whole']);
  });

  it('needs hardly more codes than it has blocks, wherever the reader comes in', async () => {
    const series = await codesOf(noise(480 * 100));
    const extra: number[] = [];
    for (let start = 100; start < 100 + 200 * 30; start += 200) {
      const { take } = openCollector();
      let used = 1;
      while ((await take(series.text(start + used))).code !== 'whole') used += 1;
      extra.push(used - series.count);
    }
    expect(extra.reduce((sum, one) => sum + one, 0) / extra.length).toBeLessThan(3);
    expect(Math.max(...extra)).toBeLessThan(15);
  });

  it('is kept apart from others that come between', async () => {
    const [mine, theirs] = [noise(5000, 1), noise(7000, 2)];
    const [one, other] = [await codesOf(mine), await codesOf(theirs)];
    const coarse = await codesOf(mine, 'coarse');
    const mixed = numbers(40).flatMap((at) => [
      one.text(at),
      ...(at % 4 === 0 ? [other.text(at), coarse.text(at)] : []),
      'https://vi.du/',
      'CD1:8Q4T5N6M7P8R9S0TX',
    ]);
    const told = await readAll(mixed);
    expect(wholeOf(told)).toEqual(mine);
    expect(told.filter(({ code }) => code === 'not_ours')).toHaveLength(80);
  });

  it('is one code where it fits', async () => {
    const bytes = noise(BLOCK_BYTES.still);
    const { count, text } = await codesOf(bytes);
    expect([count, wholeOf(await readAll([text(0)]))]).toEqual([1, bytes]);
    expect((await codesOf(noise(BLOCK_BYTES.still + 1))).count).toBe(2);
  });

  it('is not made of more than anybody would wait for', async () => {
    expect(await seriesOf(noise(CODE_LIMITS.bytes + 1))).toBeUndefined();
    expect(await seriesOf(noise(CODE_LIMITS.bytes), 'coarse')).toBeUndefined();
    expect((await codesOf(noise(CODE_LIMITS.bytes))).count).toBe(2084);
  });
});

/** Codes as the app draws and reads them, through pixels and picture files. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Collected, openCollector } from '../../../src/transfer/codes/collect.ts';
import { BLOCK_BYTES } from '../../../src/transfer/codes/series.ts';
import { textsIn } from '../../../src/ui/scan/wasm-reader.ts';
import { photographOf, pngOf, prepareReader } from '../../helpers/drawn-codes.ts';
import { codesOf, noise, numbers, wholeOf } from '../../helpers/made-codes.ts';

describe('codes drawn and read by the app’s own reader', () => {
  beforeAll(prepareReader);

  it('carry data over in PNG pictures, with some lost and others between', async () => {
    const bytes = noise(3000, 7);
    const series = await codesOf(bytes);
    const other = await codesOf(noise(4000, 8));
    const shown = numbers(14)
      .filter((at) => at % 3 !== 1)
      .reverse()
      .flatMap((at) => (at % 4 === 0 ? [other.text(at), series.text(at)] : [series.text(at)]));
    const { take } = openCollector();
    const told: Collected[] = [];
    for (const text of [...shown, ...shown]) {
      const [read = ''] = await textsIn(pngOf(photographOf(text, 4, true)));
      expect(read).toBe(text);
      told.push(await take(read));
    }
    expect(wholeOf(told)).toEqual(bytes);
  });

  it.each(['usual', 'coarse', 'still'] as const)(
    'are read as they were drawn: %s',
    async (size) => {
      const bytes = noise(size === 'still' ? BLOCK_BYTES.still : 5000, 3);
      const series = await codesOf(bytes, size === 'coarse' ? 'coarse' : 'usual');
      for (let at = 0; at < Math.min(series.count, 4) * 2; at += 1)
        expect(await textsIn(photographOf(series.text(at), 3, true))).toEqual([series.text(at)]);
    },
  );

  it('are read beside each other in one picture', async () => {
    const series = await codesOf(noise(2000, 4));
    const [one, other] = [0, 1].map((at) => photographOf(series.text(at), 3, true));
    if (one === undefined || other === undefined) throw new Error('not drawn');
    const width = one.width * 2;
    const data = new Uint8ClampedArray(width * one.height * 4);
    for (let y = 0; y < one.height; y += 1) {
      const row = (picture: ImageData) =>
        picture.data.subarray(y * one.width * 4, (y + 1) * one.width * 4);
      data.set(row(one), y * width * 4);
      data.set(row(other), y * width * 4 + one.width * 4);
    }
    const found = await textsIn({ data, width, height: one.height, colorSpace: 'srgb' });
    expect([...found].sort()).toEqual([series.text(0), series.text(1)].sort());
  });
});

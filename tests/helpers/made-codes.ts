/** Series of QR codes and what a reader makes of them. */
import { type Collected, openCollector } from '../../src/transfer/codes/collect.ts';
import { type CodeSeries, seriesOf } from '../../src/transfer/codes/series.ts';

/** Bytes that look like deflated ones, the same for the same number. */
export function noise(length: number, from = 1): Uint8Array {
  let state = from;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  });
}

export async function codesOf(bytes: Uint8Array, size?: 'usual' | 'coarse'): Promise<CodeSeries> {
  const series = await seriesOf(bytes, size);
  if (series === undefined) throw new Error('too large');
  return series;
}

export async function readAll(texts: readonly string[]): Promise<readonly Collected[]> {
  const { take } = openCollector();
  const told: Collected[] = [];
  for (const text of texts) told.push(await take(text));
  return told;
}

export function wholeOf(told: readonly Collected[]): Uint8Array | undefined {
  const whole = told.find(({ code }) => code === 'whole');
  return whole !== undefined && 'bytes' in whole ? whole.bytes : undefined;
}

export async function firstOf(bytes: Uint8Array, length: number): Promise<readonly string[]> {
  const { text } = await codesOf(bytes, 'coarse');
  return numbers(length).map((at) => text(at));
}

export const numbers = (length: number) => Array.from({ length }, (_, number) => number);

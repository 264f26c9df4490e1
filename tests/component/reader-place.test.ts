import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/reading.ts';
import { measurePlace, placeToResume } from '../../src/features/reader/place.ts';

/** Ten blocks of 200 px, the text scrolled by so much below a bar of 50 px on a screen of 650 px. */
const measured = (scrolled: number) => {
  const blocks = Array.from({ length: 10 }, (_, at) => {
    const block = document.createElement('p');
    block.id = `b${at}`;
    const top = 50 + at * 200 - scrolled;
    block.getBoundingClientRect = () => new DOMRect(0, top, 300, 200);
    return block;
  });
  return measurePlace(blocks, 50, 650);
};

describe('the place', () => {
  it('is nothing read at the beginning and all of it at the end', () => {
    expect(measured(-300)).toEqual({ block: 'b0', share: 0 });
    expect(measured(0)).toEqual({ block: 'b0', share: 0 });
    expect(measured(1400)).toEqual({ block: 'b7', share: 1 });
    expect(measured(3000)).toEqual({ block: 'b9', share: 1 });
  });

  it('is half the blocks half-way', () => {
    expect(measured(700).share).toBeCloseTo(0.5);
  });

  it('grows with every pixel', () => {
    const shares = Array.from({ length: 28 }, (_, step) => measured(step * 50).share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('is the block that still shows below the bar', () => {
    expect(measured(399).block).toBe('b2');
    expect(measured(385).block).toBe('b1');
  });

  it('is the beginning where there are no blocks', () => {
    expect(measurePlace([], 0, 100)).toEqual({ block: undefined, share: 0 });
  });
});

describe('where to resume', () => {
  const blocks = Array.from({ length: 10 }, (_, at) => ({ id: `b${at}` }));
  const reading: Reading = { id: 'p/a', share: 0.4, openedAt: 1, ticks: [] };

  it('is the block where reading stopped', () => {
    expect(placeToResume({ ...reading, block: 'b4' }, blocks)).toBe('b4');
  });

  it('is the title for the first block, an unknown one, or none', () => {
    for (const block of ['b0', 'gone'])
      expect(placeToResume({ ...reading, block }, blocks)).toBeUndefined();
    expect(placeToResume(reading, blocks)).toBeUndefined();
    expect(placeToResume(undefined, blocks)).toBeUndefined();
  });

  it('is the title of what was read to its end, and the place of what is being read again', () => {
    const read = { ...reading, readAt: 2 };
    expect(placeToResume({ ...read, block: 'b9' }, blocks)).toBeUndefined();
    expect(placeToResume({ ...read, block: 'b4' }, blocks)).toBe('b4');
  });
});

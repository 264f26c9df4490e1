/** Which blocks are near the screen, asked of a browser that tells when they come into sight. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Near, watchNear } from '../../src/features/notes/reader/near.ts';

const blocks = Array.from({ length: 100 }, () => document.createElement('p'));

/** The screen, and what is observed. */
const screen = { from: 0, to: 0 };
const observed = new Set<Element>();
let rounds = 0;
let tell: IntersectionObserverCallback = () => undefined;

/** Tells of everything once it is observed, and then of what changes. */
class FakeObserver {
  constructor(callback: IntersectionObserverCallback) {
    tell = callback;
  }
  observe(element: Element): void {
    observed.add(element);
  }
  disconnect(): void {
    observed.clear();
    rounds += 1;
  }
}

const isInSight = (block: Element): boolean => {
  const at = blocks.indexOf(block as HTMLParagraphElement);
  return at >= screen.from && at < screen.to;
};

/** What a browser does after each frame, until nothing is observed anew. */
function frames(): void {
  for (let before = -1; before !== rounds;) {
    before = rounds;
    const entries = [...observed].map((target) => ({ target, isIntersecting: isInSight(target) }));
    tell(entries as IntersectionObserverEntry[], {} as IntersectionObserver);
    expect(rounds).toBeLessThan(200);
  }
}

function scrollTo(from: number, to: number): void {
  Object.assign(screen, { from, to });
  frames();
}

beforeEach(() => {
  observed.clear();
  rounds = 0;
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

afterEach(() => vi.unstubAllGlobals());

it('are those in sight and some before and behind them, and only these are observed', () => {
  const told: Near[] = [];
  watchNear(blocks, (near) => told.push(near));
  expect(observed.size).toBe(100);
  scrollTo(40, 44);
  expect(told).toEqual([[34, 50]]);
  expect([...observed]).toEqual(blocks.slice(34, 50));
});

it('are others when the screen comes close to their edge, or jumps', () => {
  const told: Near[] = [];
  watchNear(blocks, (near) => told.push(near));
  scrollTo(40, 44);
  scrollTo(42, 46);
  expect(told).toHaveLength(1);
  scrollTo(45, 49);
  scrollTo(0, 3);
  scrollTo(97, 100);
  expect(told).toEqual([
    [34, 50],
    [39, 55],
    [0, 9],
    [91, 100],
  ]);
  expect([...observed]).toEqual(blocks.slice(91));
});

it('stay as they are while none is in sight, and of few all are near', () => {
  const told: Near[] = [];
  watchNear(blocks, (near) => told.push(near));
  scrollTo(0, 0);
  expect(told).toEqual([]);
  const stop = watchNear(blocks.slice(0, 5), (near) => told.push(near));
  scrollTo(1, 3);
  scrollTo(3, 5);
  expect(told).toEqual([[0, 5]]);
  stop();
  expect(observed.size).toBe(0);
});

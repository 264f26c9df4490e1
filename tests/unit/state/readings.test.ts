import { beforeEach, describe, expect, it } from 'vitest';
import { type Reading, unread } from '../../../src/domain/reading.ts';
import { forgetReadings, readings, toggleTick } from '../../../src/state/readings.ts';
import type { Services } from '../../../src/state/services.ts';
import { StorageProblem } from '../../../src/storage/problem.ts';

const ID = 'nam-huyen/vi-xuyen';

/** A phone whose storage can be full. */
function phone() {
  const kept = new Map<string, Reading>();
  const state = { isFull: false };
  const services = {
    reading: {
      all: async () => [...kept.values()],
      change: async (id: string, edit: (old: Reading) => Reading) => {
        if (state.isFull) throw new StorageProblem('full');
        kept.set(id, edit(kept.get(id) ?? unread(id)));
        return kept.get(id);
      },
      clear: async () => kept.clear(),
    },
    offline: { keepAfterSave: () => undefined },
  } as unknown as Services;
  return { kept, state, services };
}

beforeEach(() => {
  readings.value = new Map();
});

describe('a tick that could not be stored', () => {
  it('stays on the screen and is stored with the next one that can', async () => {
    const { kept, state, services } = phone();
    state.isFull = true;
    expect(await toggleTick(services, ID, 'first')).toBe(false);
    expect(readings.value.get(ID)?.ticks).toEqual(['first']);
    state.isFull = false;
    expect(await toggleTick(services, ID, 'second')).toBe(true);
    expect(readings.value.get(ID)?.ticks).toEqual(['first', 'second']);
    expect(kept.get(ID)?.ticks).toEqual(['first', 'second']);
    await toggleTick(services, ID, 'third');
    expect(kept.get(ID)?.ticks).toEqual(['first', 'second', 'third']);
  });

  it('does not come back once everything was forgotten', async () => {
    const { kept, state, services } = phone();
    state.isFull = true;
    await toggleTick(services, ID, 'first');
    state.isFull = false;
    await forgetReadings(services);
    await toggleTick(services, ID, 'second');
    expect(kept.get(ID)?.ticks).toEqual(['second']);
  });
});

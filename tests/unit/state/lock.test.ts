import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeDelay,
  changePin,
  lock,
  lockNow,
  lockState,
  lockWhenOverdue,
  readLock,
  setPin,
  takeOffForgotten,
  takeOffPin,
  unlock,
  waitForgotten,
} from '../../../src/state/lock.ts';
import { notices, tell } from '../../../src/state/notices.ts';
import type { Services } from '../../../src/state/services.ts';
import { StorageProblem } from '../../../src/storage/problem.ts';
import { memoryLock } from '../../helpers/memory-lock.ts';
import { recordServices } from '../../helpers/memory-records.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BEGIN = 100 * 24 * HOUR;

function phone() {
  const clock = { now: BEGIN };
  const store = memoryLock();
  const services = {
    ...recordServices(),
    lock: store,
    now: () => clock.now,
  } as unknown as Services;
  return { clock, store, services };
}

/** As after a reload: only what the phone holds is known. */
async function reload(services: Services): Promise<void> {
  lock.value = undefined;
  lockState.value = 'asking';
  await readLock(services);
}

async function locked() {
  const one = phone();
  await readLock(one.services);
  await setPin(one.services, '2468', 5);
  await reload(one.services);
  return one;
}

async function guess(services: Services, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await unlock(services, '0000');
}

beforeEach(() => {
  lock.value = undefined;
  lockState.value = 'asking';
  notices.value = [];
});

describe('the lock', () => {
  it('shows everything where no PIN was set', async () => {
    const { services } = phone();
    await readLock(services);
    expect(lockState.value).toBe('none');
  });

  it('does not keep a phone waiting that noted that it has none, and locks where that was wrong', async () => {
    const { services } = await locked();
    vi.stubGlobal('localStorage', { getItem: () => '0' });
    lock.value = undefined;
    lockState.value = 'asking';
    const reading = readLock(services);
    expect(lockState.value).toBe('none');
    await reading;
    expect(lockState.value).toBe('locked');
    vi.unstubAllGlobals();
  });

  it('is open for whoever sets the PIN, closed at the next visit, and opens with it alone', async () => {
    const { services } = phone();
    await readLock(services);
    await setPin(services, '2468', 5);
    expect(lockState.value).toBe('open');
    await reload(services);
    expect(lockState.value).toBe('locked');
    expect(await unlock(services, '2469')).toBe('wrong');
    expect(lockState.value).toBe('locked');
    expect(await unlock(services, '2468')).toBe('right');
    expect(lockState.value).toBe('open');
  });

  it('keeps neither the PIN nor the same fingerprint for the same PIN', async () => {
    const one = await locked();
    const other = await locked();
    expect(JSON.stringify(one.store.kept)).not.toContain('2468');
    expect(one.store.kept?.hash).not.toEqual(other.store.kept?.hash);
  });

  it('does not even look at the right PIN while one has to wait, and no reload ends the wait', async () => {
    const { services, clock } = await locked();
    await guess(services, 5);
    expect(await unlock(services, '2468')).toBe('early');
    await reload(services);
    expect(await unlock(services, '2468')).toBe('early');
    clock.now += MINUTE / 2 - 1;
    expect(await unlock(services, '2468')).toBe('early');
    clock.now += 1;
    expect(await unlock(services, '2468')).toBe('right');
    await reload(services);
    expect(await unlock(services, '0000')).toBe('wrong');
  });

  it('counts a try whose answer was not waited for', async () => {
    const { services, store } = await locked();
    void unlock(services, '0000');
    await reload(services);
    expect(store.kept?.tries).toBe(1);
  });

  it('does not open with the clock set back', async () => {
    const { services, clock } = await locked();
    await guess(services, 6);
    clock.now += MINUTE / 2;
    await guess(services, 1);
    clock.now -= 10 * HOUR;
    await reload(services);
    expect(await unlock(services, '2468')).toBe('early');
    clock.now += MINUTE - 1;
    expect(await unlock(services, '2468')).toBe('early');
    clock.now += 1;
    expect(await unlock(services, '2468')).toBe('right');
  });

  it('locks after the delay out of sight and not before; messages with names go', async () => {
    const { services, clock } = await locked();
    await unlock(services, '2468');
    const hidden = clock.now;
    clock.now += 5 * MINUTE - 1;
    lockWhenOverdue(services, hidden);
    expect(lockState.value).toBe('open');
    void tell('Đã xóa Nguyễn Văn An');
    clock.now += 1;
    lockWhenOverdue(services, hidden);
    expect(lockState.value).toBe('locked');
    expect(notices.value).toEqual([]);
  });

  it('locks at once by the button, and does nothing where there is no PIN', async () => {
    const { services } = await locked();
    await unlock(services, '2468');
    lockNow(services);
    expect(lockState.value).toBe('locked');
    const other = phone();
    await reload(other.services);
    lockNow(other.services);
    expect(lockState.value).toBe('none');
  });

  it('changes delay and PIN; the PIN only for whoever knows it', async () => {
    const { services, store } = await locked();
    await unlock(services, '2468');
    await changeDelay(services, 0);
    expect(store.kept?.delay).toBe(0);
    expect(await changePin(services, '1111', '555555')).toBe('wrong');
    expect(await changePin(services, '2468', '555555')).toBe('right');
    expect(store.kept?.delay).toBe(0);
    expect(await takeOffPin(services, '2468')).toBe('wrong');
    expect(lockState.value).toBe('open');
    expect(await takeOffPin(services, '555555')).toBe('right');
    expect(store.kept).toBeUndefined();
    expect(lockState.value).toBe('none');
  });

  it('can be taken off a day after somebody said that the PIN is forgotten, not before', async () => {
    const { services, clock, store } = await locked();
    await unlock(services, '2468');
    lockNow(services);
    await takeOffForgotten(services);
    expect(lockState.value).toBe('locked');
    await waitForgotten(services);
    clock.now += 23 * HOUR;
    await reload(services);
    await waitForgotten(services);
    await takeOffForgotten(services);
    expect(store.kept).toBeDefined();
    clock.now += HOUR;
    await takeOffForgotten(services);
    expect(store.kept).toBeUndefined();
    expect(lockState.value).toBe('none');
  });

  it('stays, and wants its PIN, when it cannot be taken off a phone that does not write', async () => {
    const { services, clock, store } = await locked();
    await waitForgotten(services);
    clock.now += 24 * HOUR;
    const broken = { ...store, change: () => Promise.reject(new StorageProblem('failed')) };
    await takeOffForgotten({ ...services, lock: broken });
    expect(lockState.value).toBe('locked');
    expect(await unlock({ ...services, lock: broken }, '0000')).toBe('wrong');
  });

  it('stops that wait when the PIN is remembered', async () => {
    const { services, clock, store } = await locked();
    await waitForgotten(services);
    await unlock(services, '2468');
    clock.now += 48 * HOUR;
    await reload(services);
    await takeOffForgotten(services);
    expect(store.kept).toBeDefined();
    expect(lockState.value).toBe('locked');
  });

  it('still opens on a phone that is full, and says that it could not write', async () => {
    const { services, store } = await locked();
    const full = { ...store, change: () => Promise.reject(new StorageProblem('full')) };
    expect(await unlock({ ...services, lock: full }, '2468')).toBe('right');
    expect(notices.value).toHaveLength(1);
  });

  it('shows nothing while it cannot be read, unless the whole database is beyond reading', async () => {
    const { services, store } = phone();
    const broken = { ...store, load: () => Promise.reject(new StorageProblem('hung')) };
    await readLock({ ...services, lock: broken });
    expect(lockState.value).toBe('unread');
    const health = { ...services.health, check: async () => ({ state: 'damaged' }) as const };
    await readLock({ ...services, lock: broken, health });
    expect(lockState.value).toBe('none');
  });
});

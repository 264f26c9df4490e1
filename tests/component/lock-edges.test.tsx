import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Gate } from '../../src/app/lock/gate.tsx';
import { lock, lockState, setPin } from '../../src/state/lock.ts';
import { route } from '../../src/state/navigation.ts';
import type { Services } from '../../src/state/services.ts';
import { memoryLock } from '../helpers/memory-lock.ts';
import { recordServices } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

// As on a phone that lost a part of the app.
vi.mock('../../src/features/lock/lock-screen.tsx', () => {
  throw new Error('not in the cache');
});

const clock = { now: 1_800_000_000_000 };

beforeEach(() => {
  lock.value = undefined;
  lockState.value = 'asking';
  route.value = { name: 'sessions' };
});
afterEach(cleanup);

async function phone(delay: 0 | 5) {
  const kept = memoryLock();
  const services = { lock: kept, now: () => clock.now };
  await setPin({ ...recordServices(), ...services } as unknown as Services, '2468', delay);
  lock.value = undefined;
  return services;
}

async function open(services: Awaited<ReturnType<typeof phone>>): Promise<void> {
  await show(
    <Gate>
      <p>Nguyễn Văn An</p>
    </Gate>,
    { services },
  );
}

function beHidden(state: 'hidden' | 'visible'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

it('shows nothing of people when the screen of the lock cannot be loaded', async () => {
  await open(await phone(5));
  expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('Nguyễn');
});

it('takes people out of the page at once when the app goes out of sight, where that was chosen', async () => {
  await open(await phone(0));
  await waitFor(() => expect(lockState.value).toBe('locked'));
  lockState.value = 'open';
  expect(await screen.findByText('Nguyễn Văn An')).toBeTruthy();
  beHidden('hidden');
  expect(document.body.textContent).not.toContain('Nguyễn');
});

it('leaves a screen alone that comes back in time, and takes away one that comes too late', async () => {
  await open(await phone(5));
  await waitFor(() => expect(lockState.value).toBe('locked'));
  lockState.value = 'open';
  await screen.findByText('Nguyễn Văn An');
  beHidden('hidden');
  clock.now += 4 * 60_000;
  beHidden('visible');
  expect(screen.getByText('Nguyễn Văn An')).toBeTruthy();
  beHidden('hidden');
  clock.now += 5 * 60_000;
  beHidden('visible');
  expect(document.body.textContent).not.toContain('Nguyễn');
});

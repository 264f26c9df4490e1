/** Whether what is kept of people may be shown. Every visit begins locked where a PIN was set. */
import { signal } from '@preact/signals';
import {
  forgottenUntil,
  isOverdue,
  type LockDelay,
  opened,
  settled,
  triesFrom,
  waiting,
  withTry,
} from '../domain/lock.ts';
import type { KeptLock } from '../storage/lock.ts';
import { localLockNote } from '../storage/lock-note.ts';
import { notices } from './notices.ts';
import { fingerprint, isPinOf } from './pin.ts';
import { saved } from './saving.ts';
import type { Services } from './services.ts';

/**
 * - `asking`: the phone's storage has not answered
 * - `unread`: there is a PIN, and it cannot be read now
 * - `none`: no PIN was set
 */
export type LockState = 'asking' | 'unread' | 'none' | 'locked' | 'open';

export const lockState = signal<LockState>('asking');

/** Undefined while none is known. */
export const lock = signal<KeptLock | undefined>(undefined);

export const isShown = (state: LockState): boolean => state === 'none' || state === 'open';

/** Outside a safe address browsers refuse the arithmetic that a PIN needs. */
export const canLock = (): boolean => (globalThis.crypto as Partial<Crypto>).subtle !== undefined;

/**
 * Asks the phone whether there is a PIN; then everything is locked. Never rejects. A phone that had none
 * does not wait for the answer: screens read what they show after it.
 */
export async function readLock(services: Services): Promise<void> {
  if (lockState.value === 'asking' && localLockNote.read() === false) lockState.value = 'none';
  try {
    const kept = await services.lock.load();
    const inTime = kept && settled(kept, services.now());
    if (kept !== inTime) await change(services, (old) => old && settled(old, services.now()));
    show(inTime, 'locked');
  } catch {
    // Of a database that is beyond reading nothing can be shown, and it is to be restored.
    const { state } = await services.health.check();
    if (state === 'damaged') show(undefined, 'locked');
    else lockState.value = 'unread';
  }
}

/** In every tab of this phone. */
export function lockNow(services: Services): void {
  services.lock.lockOthers();
  if (lock.value !== undefined) show(lock.value, 'locked');
}

/** When the app comes back to sight, or has been out of it for a while. */
export function lockWhenOverdue({ now }: Services, hiddenSince: number): void {
  if (lockState.value !== 'open' || lock.value === undefined) return;
  if (isOverdue(lock.value, hiddenSince, now())) show(lock.value, 'locked');
}

export type Tried = 'right' | 'wrong' | 'early';

/** Opens what is locked, if that is the PIN. */
export async function unlock(services: Services, pin: string): Promise<Tried> {
  const tried = await tryPin(services, pin);
  if (tried === 'right') show(lock.value, 'open');
  return tried;
}

/** Counts the try first, on the phone: a reload takes none back. */
async function tryPin(services: Services, pin: string): Promise<Tried> {
  const now = services.now();
  let early = false;
  await change(services, (old) => {
    const kept = old && settled(old, now);
    early = kept !== undefined && triesFrom(kept) > now;
    return early ? kept : kept && withTry(kept, now);
  });
  if (early) return 'early';
  const kept = lock.value;
  // Another tab has taken it off.
  if (kept === undefined) return 'right';
  if (!(await isPinOf(pin, kept))) return 'wrong';
  await change(services, (old) => old && opened(old));
  return 'right';
}

/** False when it could not be stored, after telling the person. */
export async function setPin(services: Services, pin: string, delay: LockDelay): Promise<boolean> {
  const print = await fingerprint(pin);
  return keep(services, () => ({ ...print, delay, tries: 0, tried: 0 }));
}

/** In the place of the one that is known. */
export async function changePin(
  services: Services,
  known: string,
  pin: string,
): Promise<Tried | 'failed'> {
  const tried = await tryPin(services, known);
  if (tried !== 'right') return tried;
  return (await setPin(services, pin, lock.value?.delay ?? 5)) ? 'right' : 'failed';
}

export async function takeOffPin(services: Services, known: string): Promise<Tried | 'failed'> {
  const tried = await tryPin(services, known);
  if (tried !== 'right') return tried;
  return (await keep(services, () => undefined)) ? 'right' : 'failed';
}

export const changeDelay = (services: Services, delay: LockDelay): Promise<boolean> =>
  keep(services, (old) => old && { ...old, delay });

/** From now on somebody waits who does not know the PIN. */
export async function waitForgotten(services: Services): Promise<void> {
  await change(services, (old) => old && waiting(old, services.now()));
}

/** After the wait the PIN is taken off, and nothing else. */
export async function takeOffForgotten(services: Services): Promise<void> {
  const now = services.now();
  const isOver = (kept: KeptLock) => (forgottenUntil(settled(kept, now)) ?? Infinity) <= now;
  const before = lock.value;
  const done = await change(services, (old) =>
    old && !isOver(old) ? settled(old, now) : undefined,
  );
  // Still on the phone, it still locks.
  show(done ? lock.value : before, 'locked');
}

/** A phone that is full still opens: then the try is counted in memory only. */
async function change(
  services: Services,
  edit: (old: KeptLock | undefined) => KeptLock | undefined,
): Promise<boolean> {
  const before = lock.value;
  const done = await saved(
    services.lock.change(edit).then((kept) => {
      lock.value = kept;
    }),
  );
  if (!done) lock.value = edit(before);
  return done;
}

async function keep(
  services: Services,
  edit: (old: KeptLock | undefined) => KeptLock | undefined,
): Promise<boolean> {
  const before = lock.value;
  const done = await change(services, edit);
  if (!done) lock.value = before;
  if (isShown(lockState.value)) show(lock.value, 'open');
  return done;
}

function show(kept: KeptLock | undefined, then: 'locked' | 'open'): void {
  lock.value = kept;
  lockState.value = kept === undefined ? 'none' : then;
  dropNotices();
}

/** While it is locked: messages can name people. */
export function dropNotices(): void {
  if (lockState.value !== 'locked') return;
  for (const { answer } of notices.value) answer(false);
}

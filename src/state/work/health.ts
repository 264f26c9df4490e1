/** Whether what was written is still there. */
import { signal } from '@preact/signals';
import type { Health } from '../../storage/health.ts';
import { saved } from '../saving.ts';
import type { Services } from '../services.ts';

/** Undefined until the phone's storage has answered. */
export const recordsHealth = signal<Health['state'] | undefined>(undefined);

let looking: Promise<void> | undefined;

/** Asks once; later calls wait for the same answer. */
export const lookAtRecords = (services: Services): Promise<void> => (looking ??= look(services));

/** Asks anew. */
export const lookAgain = (services: Services): Promise<void> => (looking = look(services));

/** The person has seen that records are gone. False when that failed, after telling. */
export async function beginAnew(services: Services): Promise<boolean> {
  const done = await saved(services.health.beginAnew());
  if (done) await lookAgain(services);
  return done;
}

async function look({ health }: Services): Promise<void> {
  const { state } = await health.check();
  recordsHealth.value = state;
}

/** Whether anything of groups is written here now; nothing on the screens is decided by it. */
export const hasRecords = async ({ health }: Services): Promise<boolean> =>
  (await health.check()).state === 'well';

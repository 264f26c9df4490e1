import { deviceOf } from '../domain/record/stamp.ts';
import type { Canary } from './canary.ts';
import type { Connection } from './database.ts';
import { type StorageProblemCode, toStorageProblem } from './problem.ts';
import type { DeviceRow } from './schema.ts';
import { read, transact } from './write.ts';

/**
 * - `first`: nothing was ever written here
 * - `lost`: records were written and are gone: offer to restore, never a first run
 * - `damaged`: the database is there and cannot be opened, nor will it heal by itself
 * - `closed`: it cannot be opened now, for a reason with its own remedy
 */
export type Health =
  | { readonly state: 'first' | 'well' | 'lost' | 'damaged' }
  | { readonly state: 'closed'; readonly code: StorageProblemCode };

export interface HealthCheck {
  /** Never rejects. */
  check(): Promise<Health>;
  /**
   * Accepts that records are lost, so that new ones can be written or a copy be restored.
   * A database that cannot be opened is deleted for it. @throws StorageProblem
   */
  beginAnew(): Promise<void>;
}

export const createHealthCheck = (connection: Connection, canary: Canary): HealthCheck => ({
  check: async () => {
    try {
      return { state: await look(connection, canary) };
    } catch (error) {
      const { code } = toStorageProblem(error);
      return code === 'failed' ? { state: 'damaged' } : { state: 'closed', code };
    }
  },
  beginAnew: async () => {
    try {
      await transact(connection, ['meta'], 'strict', (tx) => tx.objectStore('meta').clear());
    } catch (error) {
      const problem = toStorageProblem(error);
      if (problem.code !== 'failed') throw problem;
      await connection.remove();
    }
    canary.write(undefined);
  },
});

async function look(connection: Connection, canary: Canary): Promise<'first' | 'well' | 'lost'> {
  const [device, rows] = await read(connection, ['meta', 'records'], (tx) =>
    Promise.all([
      tx.objectStore('meta').get('device') as Promise<DeviceRow | undefined>,
      tx.objectStore('records').count(),
    ]),
  );
  if (device === undefined) return canary.read() === undefined ? 'first' : 'lost';
  if (rows === 0) return 'lost';
  // The note may have been cleared alone.
  canary.write(deviceOf(device.clock.last));
  return 'well';
}

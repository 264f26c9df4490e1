import { createBallast } from './ballast.ts';
import { localCanary } from './canary.ts';
import { type ConnectionEvents, createConnection } from './database.ts';
import type { Surroundings } from './desk.ts';
import { createHealthCheck, type HealthCheck } from './health.ts';
import { createKeptStore, type KeptStore } from './packs.ts';
import { createReadingStore, type ReadingStore } from './reading.ts';
import { createRecordStore, type RecordStore } from './records.ts';
import { createSettingsStore, type SettingsStore } from './settings.ts';

export interface OpenStores {
  readonly reading: ReadingStore;
  readonly settings: SettingsStore;
  readonly records: RecordStore;
  readonly kept: KeptStore;
  readonly health: HealthCheck;
}

export type Outside = Omit<ConnectionEvents, 'makeRoom'> & Pick<Surroundings, 'now' | 'random'>;

/** All stores over one connection. */
export function createStores(outside: Outside): OpenStores {
  const { now, random } = outside;
  const ballast = createBallast(random);
  const connection = createConnection({ ...outside, makeRoom: () => ballast.drop() });
  const saved = () => void ballast.lay();
  return {
    reading: createReadingStore(connection),
    settings: createSettingsStore(connection),
    records: createRecordStore(connection, { now, random, canary: localCanary, saved }),
    kept: createKeptStore(connection, now),
    health: createHealthCheck(connection, localCanary),
  };
}

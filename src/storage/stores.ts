import { createBallast } from './ballast.ts';
import { localCanary, localTextNote } from './canary.ts';
import { type ConnectionEvents, createConnection } from './database.ts';
import type { Surroundings } from './desk.ts';
import { createExportLog, type ExportLog } from './export-log.ts';
import { createHealthCheck, type HealthCheck } from './health.ts';
import { createLockStore, type LockStore } from './lock.ts';
import { localLockNote } from './lock-note.ts';
import { createKeptStore, type KeptStore } from './packs.ts';
import { createReadingStore, type ReadingStore } from './reading.ts';
import { createRecordStore, type RecordStore } from './records.ts';
import { createSettingsStore, type SettingsStore } from './settings.ts';
import { createSnapshotStore, type SnapshotStore } from './snapshots.ts';
import { createWiper, type Wiper } from './wipe.ts';
import { createWholeStore, type WholeStore } from './whole.ts';

export interface OpenStores {
  readonly reading: ReadingStore;
  readonly settings: SettingsStore;
  readonly records: RecordStore;
  readonly kept: KeptStore;
  readonly health: HealthCheck;
  readonly whole: WholeStore;
  readonly snapshots: SnapshotStore;
  readonly exports: ExportLog;
  readonly wiper: Wiper;
  readonly lock: LockStore;
}

export type Outside = Omit<ConnectionEvents, 'makeRoom'> & Pick<Surroundings, 'now' | 'random'>;

/** All stores over one connection. */
export function createStores(outside: Outside): OpenStores {
  const { now, random } = outside;
  const ballast = createBallast(random);
  const connection = createConnection({ ...outside, makeRoom: () => ballast.drop() });
  const saved = () => void ballast.lay();
  const snapshots = createSnapshotStore();
  // A copy of yesterday would bring the name back.
  const erased = () => snapshots.clear();
  const around = { now, random, canary: localCanary, saved, erased };
  return {
    reading: createReadingStore(connection),
    settings: createSettingsStore(connection),
    records: createRecordStore(connection, around),
    kept: createKeptStore(connection, now, localTextNote),
    health: createHealthCheck(connection, localCanary),
    whole: createWholeStore(connection, around),
    snapshots,
    exports: createExportLog(connection),
    wiper: createWiper(connection, localCanary),
    lock: createLockStore(connection, localLockNote),
  };
}

import type { OfflineVerbs } from './offline.ts';
import type { PackSource } from '../pack/source.ts';
import type { ExportLog } from '../storage/export-log.ts';
import type { HealthCheck } from '../storage/health.ts';
import type { LockStore } from '../storage/lock.ts';
import type { KeptStore } from '../storage/packs.ts';
import type { ReadingStore } from '../storage/reading.ts';
import type { RecordStore } from '../storage/records.ts';
import type { SettingsStore } from '../storage/settings.ts';
import type { SnapshotStore } from '../storage/snapshots.ts';
import type { Wiper } from '../storage/wipe.ts';
import type { WholeStore } from '../storage/whole.ts';

/** All that the state needs from outside; `main.tsx` puts it together, tests give their own. */
export interface Services {
  readonly packs: PackSource;
  readonly reading: ReadingStore;
  readonly settings: SettingsStore;
  readonly records: RecordStore;
  /** Packs that did not come with the app; `packs` reads them too. */
  readonly kept: KeptStore;
  readonly health: HealthCheck;
  readonly whole: WholeStore;
  readonly snapshots: SnapshotStore;
  /** What left this phone with names in it. */
  readonly exports: ExportLog;
  readonly wiper: Wiper;
  /** The PIN before what is kept of people. */
  readonly lock: LockStore;
  readonly offline: OfflineVerbs;
  /** What the last visit left for the first paint of this one. */
  readonly boot: BootNote;
  readonly place: PlaceNote;
  readonly drafts: DraftNote;
  /** Starts one of our scripts beside the page. @param script as the build names it */
  readonly startWorker: (script: string) => Promise<Worker>;
  readonly searches: SearchNote;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new id that sorts by the time it was made. */
  readonly newId: () => string;
}

/** What was looked for last on this phone. */
export interface SearchNote {
  /** Forgets searches for these people. Never rejects. */
  forget(names: readonly string[]): Promise<void>;
}

/** A small synchronous memory: the database answers too late for the first paint. */
export interface BootNote {
  read(): string | null;
  write(text: string): void;
}

/** The place of the article read last, as synchronous as `BootNote` and for the same reason. */
export interface PlaceNote {
  /** Block where the article was left, if it was the last one. */
  read(id: string): string | undefined;
  write(id: string, block: string): void;
}

/** A text that was typed and not stored when the page went away. */
export interface Draft {
  readonly text: string;
  /** The texts that it takes the place of. */
  readonly seen: readonly string[];
}

/** As synchronous as `BootNote`: the database does not finish a write while the page goes away. */
export interface DraftNote {
  read(name: string): Draft | undefined;
  /** Undefined forgets it. */
  write(name: string, draft: Draft | undefined): void;
  /** Forgets every draft whose name has this part, such as the key of a person. */
  forget(part: string): void;
}

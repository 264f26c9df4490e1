import type { DBSchema } from 'idb';
import type { RecordFault } from '../domain/record/check.ts';
import type { DataRecord, ScalarRegister } from '../domain/record/record.ts';
import type { Clock } from '../domain/record/stamp.ts';
import type { Reading } from '../domain/reading.ts';
import type { Article } from '../pack/format.ts';
import type { KeptPack, KeptPicture } from '../pack/kept.ts';

export const DATABASE_NAME = 'chuyen-de';

/** What the database holds. Stores change only through `migrations.ts`. */
export interface Stores extends DBSchema {
  reading: { key: string; value: Reading };
  settings: { key: string; value: unknown };
  records: { key: string; value: RecordRow; indexes: { kind: [string, string]; n: number } };
  meta: { key: string; value: DeviceRow | ErasedRow };
  history: { key: [string, string, string]; value: HistoryRow };
  quarantine: { key: string; value: QuarantineRow };
  packs: { key: string; value: KeptPack };
  articles: { key: [string, string, string]; value: Article };
  pictures: { key: [string, string]; value: PictureRow };
  seen: { key: string; value: SeenBundle };
}

/** A bundle that this phone made or took in. */
export interface SeenBundle {
  /** Its name: the hash of header and content. */
  readonly sha256: string;
  readonly scope: 'all' | 'part' | 'report';
  /** Device that wrote it. */
  readonly from: string;
  readonly locked: boolean;
  /** In milliseconds since 1970: when it was made here, */
  readonly made?: number;
  /** when it was handed to the phone's sharing or saved, */
  readonly given?: number;
  /** when it was read back from where it was kept, */
  readonly verified?: number;
  /** when it was joined here. */
  readonly taken?: number;
}

export interface PictureRow extends KeptPicture {
  readonly pack: string;
}

export interface RecordRow extends DataRecord {
  /** Number of the last change on this phone. */
  readonly n: number;
}

/** Under `device`: this database's own name and clock. It appears with the first record. */
export interface DeviceRow {
  readonly clock: Clock;
  /** The last change number given. */
  readonly n: number;
}

/** Under `erased`: members who were erased, by key. */
export type ErasedRow = Readonly<Record<string, ScalarRegister>>;

/** A value that lost when records were joined. */
export interface HistoryRow {
  readonly id: string;
  readonly path: string;
  readonly stamp: string;
  readonly value: ScalarRegister[1];
  /** When it lost, in milliseconds since 1970. */
  readonly at: number;
}

/** What could not be joined, as it came. */
export interface QuarantineRow {
  /** Its canonical JSON, so that it is kept once. */
  readonly text: string;
  readonly fault: RecordFault;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

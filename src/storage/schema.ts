import type { DBSchema } from 'idb';
import type { Reading } from '../domain/reading.ts';

export const DATABASE_NAME = 'chuyen-de';

/** What the database holds. Stores change only through `migrations.ts`. */
export interface Stores extends DBSchema {
  reading: { key: string; value: Reading };
  settings: { key: string; value: unknown };
}

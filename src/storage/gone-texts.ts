/** Own texts that a person deleted, and those that the browser lost. */
import { OWN_PACK } from '../pack/kept.ts';
import type { TextNote } from './canary.ts';
import type { Connection } from './database.ts';
import { read, type ReadTransaction, type WriteTransaction } from './write.ts';

/** @throws StorageProblem from every method */
export interface GoneTexts {
  /** Ids of own texts that were deleted here and not written again. */
  deletedTexts(): Promise<readonly string[]>;
  /** Own texts were kept here, and none is: the browser has lost them. */
  lostTexts(): Promise<boolean>;
  /** The person knows. */
  acceptLoss(): Promise<void>;
}

/** Among the settings: ids of own texts that were deleted, so that no backup brings them back unasked. */
const DELETED = 'deleted-texts';

export const goneTexts = (connection: Connection, note: TextNote): GoneTexts => ({
  deletedTexts: () => read(connection, ['settings'], deletedIn),
  lostTexts: async () => note.read() && !(await hasTexts(connection)),
  acceptLoss: async () => note.write(false),
});

export const hasTexts = async (connection: Connection): Promise<boolean> =>
  (await read(connection, ['packs'], (tx) => tx.objectStore('packs').count(OWN_PACK))) > 0;

/** Only this file writes under the key. */
export const deletedIn = async (
  tx: ReadTransaction | WriteTransaction,
): Promise<readonly string[]> =>
  ((await tx.objectStore('settings').get(DELETED)) as readonly string[] | undefined) ?? [];

/** In the transaction that deletes or keeps it; the settings are among its stores. */
export async function noteDeleted(
  tx: WriteTransaction,
  id: string,
  isDeleted: boolean,
): Promise<void> {
  const old = await deletedIn(tx);
  if (old.includes(id) === isDeleted) return;
  const next = isDeleted ? [...old, id] : old.filter((one) => one !== id);
  await tx.objectStore('settings').put(next, DELETED);
}

/** From a chosen file to what it would change here, and taking it. */
import { checkRecord } from '../../domain/record/check.ts';
import { compareRecords, type Differing } from '../../domain/record/compare.ts';
import { readMember } from '../../domain/member/member.ts';
import { type DataRecord, recordKey } from '../../domain/record/record.ts';
import { OWN_PACK } from '../../pack/kept.ts';
import { emptyWhole, type Whole } from '../../pack/whole.ts';
import { StorageProblem } from '../../storage/problem.ts';
import type { SeenBundle } from '../../storage/schema.ts';
import {
  type BundleHeader,
  BundleProblem,
  type BundleRefusal,
} from '../../transfer/bundle/format.ts';
import { openBundle, readLines } from '../../transfer/bundle/read.ts';
import { readWhole } from '../../transfer/bundle/whole-lines.ts';
import { openKept } from '../kept.ts';
import { loadReadings } from '../readings.ts';
import { forgetRecords } from '../records.ts';
import { saved } from '../saving.ts';
import type { Services } from '../services.ts';
import { loadSettings } from '../settings.ts';
import { eraseTraces } from '../work/erase-traces.ts';
import { lookAgain, recordsHealth } from '../work/health.ts';
import { readSeen } from '../work/backups.ts';
import { keepSnapshot } from './backup.ts';
import { bringsMore } from './rest.ts';

/**
 * - `report`: a cell's report, which is added to a roll-up
 * - `unreadable`: in a cloud and not here, or moved meanwhile
 * - `not_compared`: sound, but what is on this phone could not be read
 */
export type FileRefusal = BundleRefusal | 'report' | 'unreadable' | 'not_compared';

/** A whole file, read and compared; nothing of it is here yet. */
export interface OpenedFile {
  readonly header: BundleHeader;
  readonly seen: SeenBundle;
  /** This phone made it: reading it back shows that it is whole where it was kept. */
  readonly isOurs: boolean;
  readonly whole: Whole;
  readonly here: ReadonlyMap<string, DataRecord>;
  readonly differences: readonly Differing[];
  /** Own texts in it that were deleted here. */
  readonly deletedTexts: number;
  /** Lines that cannot be joined by this version; kept as they came. */
  readonly held: number;
  /** Whether anything besides records would be different: readings, packs, own texts. */
  readonly more: boolean;
}

export type Opened = OpenedFile | { readonly refused: FileRefusal };

/** Reads a file. What is wrong with it comes back as its code. */
export async function openFile(
  services: Services,
  bytes: Uint8Array,
  phrase?: string,
): Promise<Opened> {
  try {
    const sealed = await openBundle(bytes);
    const { header, sha256 } = sealed;
    const { scope, from } = header;
    if (scope === 'report') return { refused: 'report' };
    const seen = { sha256, scope, from, locked: header.lock !== undefined };
    const isOurs = await noteReadBack(services, seen);
    const whole = readWhole(await readLines(sealed, phrase));
    return { header, seen, isOurs, whole, ...(await compared(services, whole)) };
  } catch (error) {
    if (error instanceof BundleProblem) return { refused: error.code };
    if (error instanceof StorageProblem) return { refused: 'not_compared' };
    throw error;
  }
}

/** Whether this phone made it; then it is known to be whole. */
async function noteReadBack(services: Services, seen: SeenBundle): Promise<boolean> {
  // A database that cannot be read now has made nothing that could be compared.
  const known = await services.whole.seen().catch(() => []);
  const made = known.find(({ sha256 }) => sha256 === seen.sha256)?.made !== undefined;
  if (made) await services.whole.note({ ...seen, verified: services.now() });
  if (made) await readSeen(services);
  return made;
}

async function compared(services: Services, told: Whole) {
  const whole = await wholeHere(services);
  const here = new Map((whole.records as readonly DataRecord[]).map((one) => [one.id, one]));
  const checked = told.records.map((raw) => checkRecord(raw));
  const records = checked.flatMap((one) => ('record' in one ? [one.record] : []));
  return {
    here,
    deletedTexts: await deletedHere(services, told),
    differences: compareRecords(here, records),
    held: told.held.length + checked.length - records.length,
    more: bringsMore(whole, told),
  };
}

async function deletedHere({ kept }: Services, { packs }: Whole): Promise<number> {
  // A list that cannot be read now forbids nothing.
  const deleted = await kept.deletedTexts().catch((): readonly string[] => []);
  const told = packs.filter(({ pack }) => pack.id === OWN_PACK).flatMap((one) => one.articles);
  return new Set(told.map(({ id }) => id).filter((id) => deleted.includes(id))).size;
}

async function wholeHere({ whole }: Services): Promise<Whole> {
  if (recordsHealth.value === 'lost' || recordsHealth.value === 'damaged') return emptyWhole;
  return (await whole.read()).whole;
}

/**
 * Joins it with what is here.
 * @param deletedToo own texts that were deleted here are wanted back
 * @returns false when that failed, after telling the person; then nothing was changed
 */
export async function takeFile(
  services: Services,
  { whole, seen }: Pick<OpenedFile, 'whole' | 'seen'>,
  deletedToo = false,
): Promise<boolean> {
  const state = recordsHealth.value;
  const anew = state === 'lost' || state === 'damaged';
  let taken: readonly DataRecord[] = [];
  // A browser that is killed while it writes much may lose its database: this lies beside it.
  if (!anew) await keepSnapshot(services);
  const take = async () => {
    // It cannot be opened: the person was told that only deleting it helps.
    if (state === 'damaged') await services.health.beginAnew();
    taken = await services.whole.take(whole, {
      seen: { ...seen, taken: services.now() },
      anew,
      deletedToo,
    });
  };
  if (!(await saved(take()))) return false;
  services.offline.keepAfterSave();
  const erased = taken.filter(isErased).map(recordKey);
  if (erased.length > 0) await eraseTraces(services, { keys: erased, names: [] });
  await showTaken(services);
  return true;
}

const isErased = (record: DataRecord): boolean =>
  record.kind === 'member' && readMember(record).erased;

/** Screens begin anew with what is stored now. */
async function showTaken(services: Services): Promise<void> {
  forgetRecords();
  await lookAgain(services);
  await Promise.all([
    loadReadings(services),
    saved(loadSettings(services)),
    openKept(services),
    readSeen(services),
  ]);
}

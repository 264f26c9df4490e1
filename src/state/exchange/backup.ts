/** Copies of everything: made, handed over, and kept beside the database. */
import { fileName } from '../../export/file-name.ts';
import { FILE_TYPES } from '../../export/file-types.ts';
import type { Whole } from '../../pack/whole.ts';
import { OWN_PACK } from '../../pack/kept.ts';
import { newLock } from '../../transfer/bundle/lock.ts';
import { wholeLines } from '../../transfer/bundle/whole-lines.ts';
import { type Sealing, type WrittenBundle, writeBundle } from '../../transfer/bundle/write.ts';
import { readMember } from '../../domain/member/member.ts';
import type { DataRecord } from '../../domain/record/record.ts';
import type { Leaving } from '../export-log.ts';
import { giveFile, type HandOver } from '../files.ts';
import type { Services } from '../services.ts';
import { dayAt } from '../work/today.ts';
import { readSeen } from '../work/backups.ts';

export type { Snapshot } from '../../storage/snapshots.ts';

/** A phone that has written nothing yet has no name. */
export const NO_DEVICE = '00000000';

/**
 * Makes a copy of everything and hands it over. It counts as given only when it was.
 * @param hand `handOver` of the controls
 * @param phrase locks the file
 */
export async function backUp(
  services: Services,
  hand: HandOver,
  phrase?: string,
): Promise<'given' | 'not_given'> {
  let written: WrittenBundle | undefined;
  let given = false;
  const make = async () => {
    const { whole, device } = await services.whole.read();
    written = await write(services, { whole, device }, phrase);
    return backupFile(services, written, namesOf(whole));
  };
  await giveFile(services, make, async (file, handing) => {
    const what = await hand(file, handing);
    given = what === 'shared' || what === 'saved';
    return what;
  });
  if (written === undefined || !given) return 'not_given';
  const { sha256, header } = written;
  const { scope, from, made } = header;
  const at = { made, given: services.now() };
  await services.whole.note({ sha256, scope, from, locked: header.lock !== undefined, ...at });
  await keepSnapshot(services);
  await readSeen(services);
  return 'given';
}

/** People with a name on any list, those who left too. */
export const namesOf = ({ records }: Whole): number =>
  (records as readonly DataRecord[]).filter(
    (record) => record.kind === 'member' && readMember(record).fullName !== '',
  ).length;

async function write(
  services: Services,
  { whole, device }: Awaited<ReturnType<Services['whole']['read']>>,
  phrase: string | undefined,
): Promise<WrittenBundle> {
  const about = { scope: 'all', from: device ?? NO_DEVICE, made: services.now() } as const;
  const sealing = phrase === undefined ? undefined : newSealing(phrase);
  return writeBundle(wholeLines(whole), about, sealing && { sealing });
}

export const newSealing = (phrase: string): Sealing => ({ lock: newLock(randomBytes), phrase });

/** Keeps a copy beside the database. Never rejects: it is a second net, not the first. */
export async function keepSnapshot(services: Services): Promise<void> {
  try {
    const { whole, device } = await services.whole.read();
    if (device === undefined) return;
    const made = services.now();
    const lines = wholeLines(withoutPacks(whole));
    const { bytes } = await writeBundle(lines, { scope: 'all', from: device, made });
    await services.snapshots.put(made, bytes);
  } catch {
    // The database says by itself when it cannot be read.
  }
}

/** Packs can be had again; own texts cannot. */
const withoutPacks = (whole: Whole): Whole => ({
  ...whole,
  packs: whole.packs.filter(({ pack }) => pack.id === OWN_PACK),
});

function backupFile(services: Services, { bytes, header }: WrittenBundle, names: number): Leaving {
  const now = services.now();
  const time = new Date(now).toTimeString().slice(0, 5).replace(':', '');
  // Share sheets let text pass, and little else.
  const name = fileName(['sao-luu-chuyen-de', `${dayAt(now)}-${time}`], 'txt');
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name, { type: FILE_TYPES.txt });
  return { file, carried: { names, locked: header.lock !== undefined } };
}

const randomBytes = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

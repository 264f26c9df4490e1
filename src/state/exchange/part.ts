/** One session for the phones of members: what to read and to talk about, and no names. */
import { fileName } from '../../export/file-name.ts';
import { FILE_TYPES } from '../../export/file-types.ts';
import { type DataRecord, recordId } from '../../domain/record/record.ts';
import type { Session } from '../../domain/session/session.ts';
import { recordsOnly, wholeLines } from '../../transfer/bundle/whole-lines.ts';
import { writeBundle } from '../../transfer/bundle/write.ts';
import { NO_NAMES } from '../export-log.ts';
import { giveFile, type HandOver } from '../files.ts';
import { groupOf } from '../work/groups.ts';
import type { Services } from '../services.ts';
import { NO_DEVICE } from './backup.ts';

/** What members need to see whose session it is, when it is, and what it goes through. Names are not in it. */
const TOLD: Readonly<Record<string, RegExp>> = {
  group: /^(name|kind|\$del)$/,
  theme: /^(title|\$del)$/,
  session:
    /^((kind|status|day|time|place|title|theme|\$del)$|a\/|i\/[^/]+\/(ord|title|minutes|phase|step|article|question|\$del)$)/,
};

/**
 * Makes a file of one session and hands it over. Never rejects.
 * @param hand `handOver` of the controls
 */
export async function sendSession(
  services: Services,
  session: Session,
  hand: HandOver,
): Promise<void> {
  const make = async () => {
    const { device } = await services.whole.read();
    const about = { scope: 'part', from: device ?? NO_DEVICE, made: services.now() } as const;
    const lines = wholeLines(recordsOnly(await recordsFor(services, session)));
    const { bytes } = await writeBundle(lines, about);
    const name = fileName(['buoi', groupOf(session.group)?.name, session.day], 'txt');
    const file = new File([bytes as Uint8Array<ArrayBuffer>], name, { type: FILE_TYPES.txt });
    return { file, carried: NO_NAMES };
  };
  await giveFile(services, make, hand);
}

async function recordsFor({ records }: Services, session: Session): Promise<readonly DataRecord[]> {
  const theme =
    session.theme === undefined ? [] : [recordId('theme', session.group, session.theme)];
  const ids = [recordId('group', session.group, session.group), session.id, ...theme];
  const found = await Promise.all(ids.map((id) => records.get(id)));
  return found.flatMap((record) => (record === undefined ? [] : [forMembers(record)]));
}

/** Registers that are left out are simply not told: nothing is taken away where they are. */
function forMembers(record: DataRecord): DataRecord {
  const told = Object.entries(record.f).filter(([path]) => TOLD[record.kind]?.test(path));
  return { ...record, f: Object.fromEntries(told) };
}

/** What goes to another phone, as a file or as codes: the very same lines. */
import { fileName } from '../../export/file-name.ts';
import { FILE_TYPES } from '../../export/file-types.ts';
import { readGroup } from '../../domain/group/group.ts';
import { readMember } from '../../domain/member/member.ts';
import { namesIn } from '../../domain/names-in.ts';
import { canonical, type DataRecord, recordId } from '../../domain/record/record.ts';
import { readSessionHead, type SessionHead } from '../../domain/session/session.ts';
import { readTask } from '../../domain/task/task.ts';
import type { Ref } from '../../domain/write.ts';
import type { Whole } from '../../pack/whole.ts';
import type { BundleForm } from '../../transfer/bundle/format.ts';
import { recordsOnly, wholeLines } from '../../transfer/bundle/whole-lines.ts';
import { type WrittenBundle, writeBundle } from '../../transfer/bundle/write.ts';
import { giveFile, type HandOver } from '../files.ts';
import type { Services } from '../services.ts';
import { backUp, namesOf, newSealing, NO_DEVICE } from './backup.ts';

/**
 * - `members`: one session to read along, and no names
 * - `session`: the same session with all that is recorded of it, for a phone that keeps the same list
 * - `all`: everything
 */
export type Sending = { readonly what: 'members' | 'session'; readonly session: Ref } | 'all';

/** What members need to see whose session it is, when it is, and what it goes through. Names are not in it. */
const TOLD: Readonly<Record<string, RegExp>> = {
  group: /^(name|kind|\$del)$/,
  theme: /^(title|\$del)$/,
  session:
    /^((kind|status|day|time|place|title|theme|\$del)$|a\/|i\/[^/]+\/(ord|title|minutes|phase|step|article|question|\$del)$)/,
};

/** Records that have the key of their session. */
const OF_SESSION = ['session', 'attendance', 'minutes', 'score', 'paper'] as const;

export interface WrittenSending extends WrittenBundle {
  /** People whose names are in it. */
  readonly names: number;
}

/**
 * @param phrase locks it
 * @throws StorageProblem, BundleProblem
 */
export async function writeSending(
  services: Services,
  sending: Sending,
  form: BundleForm,
  phrase?: string,
): Promise<WrittenSending> {
  const { whole, device } = await services.whole.read();
  const told =
    sending === 'all'
      ? whole
      : recordsOnly(chosen(whole.records as readonly DataRecord[], sending));
  const scope = sending === 'all' ? 'all' : 'part';
  const about = { scope, from: device ?? NO_DEVICE, made: services.now() } as const;
  const written = await writeBundle(wholeLines(told), about, {
    form,
    ...(phrase !== undefined && { sealing: newSealing(phrase) }),
  });
  return {
    ...written,
    names: sending === 'all' ? namesOf(told) : Math.max(namesOf(told), namesTyped(told, whole)),
  };
}

/**
 * Makes a file and hands it over. Never rejects.
 * @param hand `handOver` of the controls
 */
export async function sendFile(
  services: Services,
  sending: Sending,
  hand: HandOver,
  phrase?: string,
): Promise<void> {
  if (sending === 'all') {
    await backUp(services, hand, phrase);
    return;
  }
  const make = async () => {
    const { bytes, names } = await writeSending(services, sending, 'text', phrase);
    const { group, key } = sending.session;
    const [cell, session] = await Promise.all([
      services.records.get(recordId('group', group, group)),
      services.records.get(recordId('session', group, key)),
    ]);
    const day = session && readSessionHead(session).day;
    const name = fileName(['buoi', cell && readGroup(cell).name, day], 'txt');
    const file = new File([bytes as Uint8Array<ArrayBuffer>], name, { type: FILE_TYPES.txt });
    return { file, carried: { names, locked: phrase !== undefined } };
  };
  await giveFile(services, make, hand);
}

function chosen(
  records: readonly DataRecord[],
  { what, session }: Exclude<Sending, 'all'>,
): readonly DataRecord[] {
  const id = recordId('session', session.group, session.key);
  const head = records.find((one) => one.id === id);
  if (head === undefined) return [];
  const ids = idsOf(session, readSessionHead(head));
  const cell = records.filter(({ id }) => ids.has(id));
  if (what === 'members') return cell.filter(({ kind }) => kind in TOLD).map(forMembers);
  const people = records.filter(({ kind, group }) => kind === 'member' && group === session.group);
  return [...cell, ...people, ...records.filter((one) => isGivenIn(one, session))];
}

const idsOf = ({ group, key }: Ref, { theme }: SessionHead): ReadonlySet<string> =>
  new Set([
    recordId('group', group, group),
    ...OF_SESSION.map((kind) => recordId(kind, group, key)),
    ...(theme === undefined ? [] : [recordId('theme', group, theme)]),
  ]);

const isGivenIn = (record: DataRecord, { group, key }: Ref): boolean =>
  record.kind === 'task' && record.group === group && readTask(record).session === key;

/** Names of people on the lists that stand in what was typed, such as the title of an item. */
const namesTyped = (told: Whole, { records }: Whole): number =>
  namesIn(
    told.records.map((one) => canonical(one as object)).join('\n'),
    (records as readonly DataRecord[])
      .filter(({ kind }) => kind === 'member')
      .map((one) => readMember(one).fullName),
  );

/** Registers that are left out are simply not told: nothing is taken away where they are. */
function forMembers(record: DataRecord): DataRecord {
  const told = Object.entries(record.f).filter(([path]) => TOLD[record.kind]?.test(path));
  return { ...record, f: Object.fromEntries(told) };
}

/** Phones with real databases that tell each other what they have in files, as people carry them. */
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import type { Change, Edit } from '../../../src/domain/record/edit.ts';
import type { Whole } from '../../../src/pack/whole.ts';
import { createKeptStore } from '../../../src/storage/packs.ts';
import { createReadingStore } from '../../../src/storage/reading.ts';
import { createSettingsStore } from '../../../src/storage/settings.ts';
import { createWholeStore } from '../../../src/storage/whole.ts';
import type { BundleForm, BundleLine } from '../../../src/transfer/bundle/format.ts';
import { newLock } from '../../../src/transfer/bundle/lock.ts';
import { openBundle, readLines } from '../../../src/transfer/bundle/read.ts';
import { readWhole, wholeLines } from '../../../src/transfer/bundle/whole-lines.ts';
import { contentHash, writeBundle } from '../../../src/transfer/bundle/write.ts';
import { anyEdit, erasure } from '../record/phones.ts';
import { newPhone, openTab, type Phone } from '../storage/surroundings.ts';

/** Lets go of the databases of all phones before. */
export const clearAway = (): void => {
  globalThis.indexedDB = new IDBFactory();
};

export const PHRASE = 'sông núi lúa cầu';

export type Carrier = ReturnType<typeof openPhone>;

export function openPhone(phone: Phone = newPhone()) {
  const { connection, store, whole, reading, settings, kept } = withoutChannels(() => {
    const { connection, store } = openTab(phone);
    return {
      connection,
      store,
      whole: createWholeStore(connection, phone),
      reading: createReadingStore(connection),
      settings: createSettingsStore(connection),
      kept: createKeptStore(connection, phone.now),
    };
  });
  const read = async () => (await whole.read()).whole;
  return {
    phone,
    connection,
    store,
    whole,
    read,
    reading,
    settings,
    kept,
    /** Everything that people wrote. What lost in a merge is each phone's own. */
    records: async () => recordsHash(await read()),
    /** Everything that a copy of the phone would hold. */
    all: async () => contentHash(wholeLines(await read())),
    /** A file with what the phone has, or with some lines of it. */
    send: async (some: (line: BundleLine, at: number) => boolean = () => true) =>
      fileOf(wholeLines(await read()).filter(some)),
    take: async (file: Uint8Array, phrase?: string) => take(file, phrase),
  };
  async function take(file: Uint8Array, phrase?: string) {
    const sealed = await openBundle(file);
    const { sha256, header } = sealed;
    const told = readWhole(await readLines(sealed, phrase));
    const seen = { sha256, scope: header.scope, from: header.from, locked: false };
    return whole.take(told, { seen: { ...seen, taken: phone.time } });
  }
}

/** One tab each: a channel to other tabs would outlive its test. */
function withoutChannels<T>(open: () => T): T {
  const { BroadcastChannel } = globalThis;
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  try {
    return open();
  } finally {
    globalThis.BroadcastChannel = BroadcastChannel;
  }
}

const ABOUT = { scope: 'all', from: 'phone000', made: 1_795_300_000_000 } as const;

export const fileOf = async (
  lines: readonly BundleLine[],
  form: BundleForm | 'locked' = 'text',
): Promise<Uint8Array> => {
  const lock = () => newLock((bytes) => crypto.getRandomValues(new Uint8Array(bytes)), 10);
  const how = form === 'locked' ? { sealing: { lock: lock(), phrase: PHRASE } } : { form };
  return (await writeBundle(lines, ABOUT, how)).bytes;
};

export const recordsHash = ({ records }: Whole): Promise<string> =>
  contentHash(records.map((one) => ['record', one]));

/** Records of a cell: a session, its minutes, a person who may be erased, and one of another cell. */
const THINGS = [
  ['session', 'G', 'S'],
  ['minutes', 'G', 'S'],
  ['member', 'G', 'A'],
  ['task', 'H', 'T'],
] as const;

export const changeOf = (thing: number, edits: readonly Edit[]): Change => {
  const [kind, group, key] = THINGS[thing % THINGS.length]!;
  return { id: `${kind}:${group}:${key}`, kind, group, edits };
};

export type Step =
  | { readonly name: 'write'; readonly phone: number; readonly change: Change }
  /** A file of some lines: every n-th is left out, 0 leaves out none. */
  | { readonly name: 'send'; readonly phone: number; readonly without: number }
  | { readonly name: 'take'; readonly phone: number; readonly file: number }
  | { readonly name: 'wait'; readonly phone: number; readonly ms: number };

const phone = fc.nat({ max: 2 });
const HOUR = 3_600_000;

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        name: fc.constant('write' as const),
        phone,
        change: fc
          .tuple(
            fc.nat({ max: 3 }),
            fc.oneof({ weight: 12, arbitrary: anyEdit }, { weight: 1, arbitrary: erasure }),
          )
          .map(([thing, edit]) => changeOf(thing, [edit])),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        name: fc.constant('send' as const),
        phone,
        without: fc.constantFrom(0, 0, 2, 3),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ name: fc.constant('take' as const), phone, file: fc.nat(20) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('wait' as const),
        phone,
        ms: fc.oneof(fc.integer({ min: -3 * HOUR, max: 3 * HOUR }), fc.constant(300 * 24 * HOUR)),
      }),
    },
  ),
  { maxLength: 16 },
);

export interface Played {
  readonly phones: readonly Carrier[];
  /** Every file that was ever sent, in order. */
  readonly files: readonly Uint8Array[];
}

/** Lets it happen on three phones. `look` sees each phone before and after it took a file. */
export async function play(
  all: readonly Step[],
  look?: (before: Whole, after: Whole) => void,
): Promise<Played> {
  clearAway();
  const phones = [openPhone(), openPhone(), openPhone()];
  const files: Uint8Array[] = [];
  for (const step of all) {
    const one = phones[step.phone]!;
    if (step.name === 'write') await one.store.change([step.change]);
    if (step.name === 'wait') one.phone.time += step.ms;
    if (step.name === 'send')
      files.push(await one.send((_line, at) => step.without === 0 || at % step.without > 0));
    if (step.name === 'take' && files.length > 0) {
      const before = await one.read();
      await one.take(files[step.file % files.length]!);
      look?.(before, await one.read());
    }
  }
  return { phones, files };
}

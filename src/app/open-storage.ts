import { t } from '../i18n/translate.ts';
import { notices, tell } from '../state/notices.ts';
import type { Services } from '../state/services.ts';

type OpenStores = Pick<
  Services,
  | 'reading'
  | 'settings'
  | 'records'
  | 'kept'
  | 'health'
  | 'whole'
  | 'snapshots'
  | 'exports'
  | 'wiper'
  | 'lock'
>;

/** What storage is told, and what it tells the screens. */
export interface StorageOutside {
  blocked(): void;
  unblocked(): void;
  outdated(): void;
  now(): number;
  random(bytes: number): Uint8Array;
}

/** Opens the stores; the root gives it, as only the root knows the storage. */
export type StoresOpener = (outside: StorageOutside) => Promise<OpenStores>;

/** The stores of this phone. Their code comes beside the first text, not before it. */
export function openStorage(
  open: StoresOpener,
  { now, random }: Pick<StorageOutside, 'now' | 'random'>,
): OpenStores {
  const opening = open({
    blocked: tellBlocked,
    unblocked: untellBlocked,
    outdated: () => void offerReload(),
    now,
    random,
  });
  return {
    reading: forward(opening, 'reading', ['all', 'change', 'clear']),
    settings: forward(opening, 'settings', ['load', 'save']),
    health: forward(opening, 'health', ['check', 'beginAnew']),
    whole: forward(opening, 'whole', ['read', 'take', 'seen', 'note']),
    snapshots: forward(opening, 'snapshots', ['list', 'get', 'put', 'clear']),
    exports: forward(opening, 'exports', ['list', 'add', 'clear']),
    wiper: {
      ...forward(opening, 'wiper', ['wipe']),
      watch: (wiped) => watchLater(opening, 'wiper', wiped),
    },
    lock: {
      ...forward(opening, 'lock', ['load', 'change']),
      // Its promise is nobody's: without storage there is no lock.
      lockOthers: () => void opening.then(({ lock }) => lock.lockOthers()),
      watch: (locked) => watchLater(opening, 'lock', locked),
    },
    records: {
      ...forward(opening, 'records', ['get', 'list', 'change', 'merge']),
      watch: (changed) => watchLater(opening, 'records', changed),
    },
    kept: {
      ...forward(opening, 'kept', [
        'list',
        'get',
        'article',
        'picture',
        'content',
        'size',
        'put',
        'remove',
        'saveText',
        'removeText',
        'staged',
        'stage',
        'deletedTexts',
        'lostTexts',
        'acceptLoss',
        'maker',
        'saveMaker',
      ]),
      watch: (changed) => watchLater(opening, 'kept', changed),
    },
  };
}

type Verb = (...given: unknown[]) => Promise<unknown>;

/** Verbs that wait for the store. */
const forward = <S extends keyof OpenStores, V extends keyof OpenStores[S]>(
  opening: Promise<OpenStores>,
  store: S,
  verbs: readonly V[],
): Pick<OpenStores[S], V> =>
  Object.fromEntries(
    verbs.map((verb) => [
      verb,
      async (...given: unknown[]) => ((await opening)[store][verb] as Verb)(...given),
    ]),
  ) as Pick<OpenStores[S], V>;

/** Storage that does not come says so where it is read. */
function watchLater(
  opening: Promise<OpenStores>,
  store: 'records' | 'kept' | 'wiper' | 'lock',
  changed: (ids: readonly string[]) => void,
): () => void {
  const stopping = opening.then(
    (stores) => stores[store].watch(changed),
    () => () => undefined,
  );
  return () => void stopping.then((stop) => stop());
}

function tellBlocked(): void {
  void tell(t('storage.blocked'));
}

function untellBlocked(): void {
  notices.value = notices.value.filter(({ text }) => text !== t('storage.blocked'));
}

async function offerReload(): Promise<void> {
  if (await tell(t('storage.outdated'), { action: t('storage.reload') })) location.reload();
}

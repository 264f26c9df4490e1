/** The last copies of everything, apart from the database: what harms one leaves the other. */

export interface Snapshot {
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** Where the browser has no caches, there are none; nothing rejects. */
export interface SnapshotStore {
  /** Newest first. */
  list(): Promise<readonly Snapshot[]>;
  get(at: number): Promise<Uint8Array | undefined>;
  /** Keeps this one and drops the oldest beyond the last five. False when there was no room. */
  put(at: number, bytes: Uint8Array): Promise<boolean>;
  /** False when some are still there. */
  clear(): Promise<boolean>;
}

const CACHE = 'chuyen-de-snapshots';
const KEPT = 5;
const SIZE = 'content-length';

export const createSnapshotStore = (): SnapshotStore => ({
  list: () => guarded([], list),
  get: (at) =>
    guarded(undefined, async () => {
      const found = await (await caches.open(CACHE)).match(addressOf(at));
      return found && new Uint8Array(await found.arrayBuffer());
    }),
  put: (at, bytes) =>
    guarded(false, async () => {
      const cache = await caches.open(CACHE);
      const headers = { [SIZE]: String(bytes.length) };
      await cache.put(addressOf(at), new Response(bytes as Uint8Array<ArrayBuffer>, { headers }));
      const spare = (await list()).slice(KEPT);
      await Promise.all(spare.map((one) => cache.delete(addressOf(one.at))));
      return true;
    }),
  clear: async () => {
    await guarded(false, () => caches.delete(CACHE));
    return !(await guarded(false, () => caches.has(CACHE)));
  },
});

async function list(): Promise<readonly Snapshot[]> {
  const cache = await caches.open(CACHE);
  const found = await Promise.all(
    (await cache.keys()).map(async (request) => ({
      at: Number(request.url.slice(request.url.lastIndexOf('/') + 1)),
      bytes: Number((await cache.match(request))?.headers.get(SIZE) ?? 0),
    })),
  );
  return found.sort((a, b) => b.at - a.at);
}

const addressOf = (at: number): string => `./snapshots/${at}`;

async function guarded<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}

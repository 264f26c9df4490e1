/**
 * The texts and pictures of the packs, in a cache of their own. Every file is named by its content,
 * so adding never harms what an older worker still uses.
 */
import type { Depth, PackHeld } from '../messages.ts';
import { digest } from './bytes.ts';
import { type WantedImage, type WantedPack, type WantedSolid, wantedPacks } from './library.ts';
import { HEALING, INSTALLING, type Pauses, pooled } from './pool.ts';
import { scope } from './scope.ts';
import { holdImage, holdSolid, inflatesTo, type Lines, readLines } from './solids.ts';

/** The scope is in the name as other apps may live on the same origin. */
const openTexts = (): Promise<Cache> => caches.open(`texts-${scope}`);

const urlsIn = async (cache: Cache): Promise<Set<string>> =>
  new Set((await cache.keys()).map(({ url }) => url));

export interface Plan {
  /** How many files are still to come. */
  readonly files: number;
  readonly run: (each: () => void) => Promise<void>;
}

/** What has to be fetched so that every pack is whole. Rejects when the lists of packs are not held. */
export async function planTexts(): Promise<Plan> {
  const cache = await openTexts();
  const held = await urlsIn(cache);
  const packs = await wantedPacks();
  const missing = <T extends { url: string }>(all: readonly T[]) =>
    all.filter(({ url }) => !held.has(url));
  const solids = missing(packs.flatMap((pack) => pack.solids));
  const images = missing(packs.flatMap((pack) => pack.images));
  return {
    files: solids.length + images.length,
    run: async (each) => {
      const lines = solids.length === 0 ? new Map() : await spareLines(cache, held, packs);
      await fetchMissing(cache, { solids, images, lines }, INSTALLING, each);
    },
  };
}

/** Lines of solids that no list names any more: what an update is put together from. */
function spareLines(
  cache: Cache,
  held: ReadonlySet<string>,
  packs: readonly WantedPack[],
): Promise<Lines> {
  const wanted = new Set(packs.flatMap(({ solids }) => solids.map(({ url }) => url)));
  const spare = [...held].filter((url) => url.endsWith('.pack') && !wanted.has(url));
  return readLines(cache, spare);
}

interface Missing {
  readonly solids: readonly WantedSolid[];
  readonly images: readonly WantedImage[];
  /** What solids may be put together from. */
  readonly lines: Lines;
}

async function fetchMissing(
  cache: Cache,
  { solids, images, lines }: Missing,
  pauses: Pauses,
  each: () => void,
): Promise<void> {
  await pooled(solids, async (solid) => {
    await holdSolid(cache, solid, lines, pauses);
    each();
  });
  await pooled(images, async (image) => {
    await holdImage(cache, image, pauses);
    each();
  });
}

/** Deletes what no list names any more. */
export async function dropUnnamed(): Promise<void> {
  const cache = await openTexts();
  const packs = await wantedPacks();
  const named = new Set(
    packs.flatMap(({ solids, images }) => [...solids, ...images].map(({ url }) => url)),
  );
  for (const url of await urlsIn(cache)) if (!named.has(url)) await cache.delete(url);
}

/** A text or picture as held, or undefined. */
export async function textFile(url: string): Promise<Response | undefined> {
  return (await openTexts()).match(url);
}

/** Looks through every pack, fetches again what is missing or altered, and tells what is held then. */
export async function healTexts(depth: Depth): Promise<PackHeld[]> {
  const cache = await openTexts();
  const packs = await wantedPacks();
  const held: PackHeld[] = [];
  for (const pack of packs) {
    const solids = await wrongOnes(cache, pack.solids, depth, inflatesTo);
    const images = await wrongOnes(cache, pack.images, depth, hashesTo);
    const missing = { solids, images, lines: new Map() };
    const complete = await fetchMissing(cache, missing, HEALING, () => undefined).then(
      () => true,
      () => false,
    );
    held.push({ id: pack.id, complete, bytes: await bytesOf(cache, pack) });
  }
  return held;
}

const hashesTo =
  ({ sha256 }: WantedImage) =>
  async (bytes: ArrayBuffer): Promise<boolean> =>
    (await digest(bytes)).hex === sha256;

/** Those that are not in the cache or whose content is not what it should be; the latter are dropped. */
async function wrongOnes<T extends { readonly url: string }>(
  cache: Cache,
  wanted: readonly T[],
  depth: Depth,
  checkFor: (item: T) => (bytes: ArrayBuffer) => Promise<boolean>,
): Promise<T[]> {
  const wrong: T[] = [];
  const held = await urlsIn(cache);
  for (const item of wanted) {
    const right =
      held.has(item.url) && (depth === 'presence' || (await matches(item, checkFor(item))));
    if (right) continue;
    await cache.delete(item.url);
    wrong.push(item);
  }
  return wrong;

  async function matches(
    { url }: T,
    check: (bytes: ArrayBuffer) => Promise<boolean>,
  ): Promise<boolean> {
    const response = await cache.match(url);
    if (response === undefined) return false;
    // Bytes that are no gzip at all make the check reject.
    return check(await response.arrayBuffer()).catch(() => false);
  }
}

async function bytesOf(cache: Cache, { solids, images }: WantedPack): Promise<number> {
  let sum = 0;
  for (const { url } of [...solids, ...images]) {
    const response = await cache.match(url);
    sum += Number(response?.headers.get('content-length') ?? 0);
  }
  return sum;
}

/**
 * Getting a solid, the gzip file of some forty articles: whole, or put together from articles
 * that the phone holds in older solids and single new ones.
 */
import { deflate, digest, inflate } from './bytes.ts';
import { packFile, type WantedImage, type WantedSolid } from './library.ts';
import { type Pauses, pooled, retried } from './pool.ts';

/** Article lines on the phone by the first 16 hex digits of their SHA-256. */
export type Lines = ReadonlyMap<string, string>;

/** Above this share of missing articles one file costs less than many. */
const MISSING_AT_MOST = 0.5;

const encoder = new TextEncoder();
const sha256 = async (bytes: BufferSource): Promise<string> => (await digest(bytes)).hex;

/** Reads the lines of the held solids; one that does not inflate is passed over. */
export async function readLines(cache: Cache, urls: readonly string[]): Promise<Lines> {
  const lines = new Map<string, string>();
  for (const url of urls) {
    const response = await cache.match(url);
    const text = response && (await readText(response).catch(() => undefined));
    if (text === undefined) continue;
    for (const line of text.split('\n')) {
      lines.set((await sha256(encoder.encode(line))).slice(0, 16), line);
    }
  }
  return lines;
}

const readText = async (response: Response): Promise<string> =>
  new TextDecoder().decode(await inflated(await response.arrayBuffer()));

/** Puts the solid into the cache. Rejects when it cannot be had unaltered. */
export async function holdSolid(
  cache: Cache,
  solid: WantedSolid,
  held: Lines,
  pauses: Pauses,
): Promise<void> {
  const bytes =
    (await assembled(solid, held, pauses)) ?? (await fetched(solid.url, inflatesTo(solid), pauses));
  await cache.put(solid.url, responseOf(bytes, 'application/octet-stream'));
}

/** Puts the picture into the cache. Rejects when it cannot be had unaltered. */
export async function holdImage(cache: Cache, image: WantedImage, pauses: Pauses): Promise<void> {
  const same = async (bytes: ArrayBuffer) => (await sha256(bytes)) === image.sha256;
  const kind = image.url.slice(image.url.lastIndexOf('.') + 1);
  const type = { svg: 'svg+xml', jpg: 'jpeg' }[kind] ?? kind;
  await cache.put(image.url, responseOf(await fetched(image.url, same, pauses), `image/${type}`));
}

export const inflatesTo =
  (solid: WantedSolid) =>
  async (bytes: ArrayBuffer): Promise<boolean> =>
    (await sha256(await inflated(bytes))) === solid.sha256;

/** The text inside; a body that a server or proxy has inflated on the way is taken as it is. */
async function inflated(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes);
  return first === 0x1f && second === 0x8b ? inflate(bytes) : bytes;
}

/** The solid put together, or undefined when too much is missing or something does not fit. */
async function assembled(
  solid: WantedSolid,
  held: Lines,
  pauses: Pauses,
): Promise<ArrayBuffer | undefined> {
  const missing = solid.lines.filter((hash) => !held.has(hash));
  if (missing.length > solid.lines.length * MISSING_AT_MOST) return undefined;
  try {
    const lines = new Map(held);
    await pooled(missing, async (hash) => {
      const same = async (bytes: ArrayBuffer) => (await sha256(bytes)).startsWith(hash);
      const line = await fetched(packFile(`o/${hash}.json`), same, pauses);
      lines.set(hash, new TextDecoder().decode(line));
    });
    const text = encoder.encode(solid.lines.map((hash) => lines.get(hash)).join('\n'));
    return (await sha256(text)) === solid.sha256 ? await deflate(text) : undefined;
  } catch {
    // A single article that cannot be had is no reason to give up: the whole solid is asked for next.
    return undefined;
  }
}

/** Fetches a file whose content is right by `check`; a wrong one in the HTTP cache is passed by on the next try. */
function fetched(
  url: string,
  check: (bytes: ArrayBuffer) => Promise<boolean>,
  pauses: Pauses,
): Promise<ArrayBuffer> {
  return retried(pauses, async (attempt) => {
    const response = await fetch(url, { cache: attempt === 0 ? 'default' : 'reload' });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    const bytes = await response.arrayBuffer();
    if (!(await check(bytes))) throw new Error(`${url}: content does not match its hash`);
    return bytes;
  });
}

function responseOf(bytes: ArrayBuffer, type: string): Response {
  const headers = { 'content-type': type, 'content-length': String(bytes.byteLength) };
  return new Response(bytes, { headers });
}

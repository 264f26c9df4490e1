/**
 * From bytes to values: the only file of the app that parses JSON of packs.
 * The build has checked every article against `articleSchema`; a solid whose hash is right holds just
 * those articles, so the phone need not check their shape again.
 */
import {
  FORMAT,
  type Article,
  type Library,
  type PackIndex,
  type Reference,
  type Solid,
} from './format.ts';
import type { Template, Templates } from './template.ts';
import { PackProblem } from './problem.ts';

/** Turns gzip bytes into the bytes inside; rejects when they are damaged. */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Inflates with the browser's own stream. */
export async function inflateGzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The lines of a solid, one article's JSON each, not yet parsed.
 * A body that a server or proxy has inflated on the way is taken as it is.
 * @throws PackProblem `damaged` when it does not inflate or is not the text that the index promised.
 */
export async function decodeSolid(
  bytes: Uint8Array,
  solid: Pick<Solid, 'href' | 'sha256'>,
  inflate: Inflate = inflateGzip,
): Promise<readonly string[]> {
  const body = isGzip(bytes) ? await inflateOrFail(bytes, solid.href, inflate) : bytes;
  const hash = await sha256(body);
  if (hash !== undefined && hash !== solid.sha256) throw new PackProblem('damaged', solid.href);
  return decodeText(body, solid.href).split('\n');
}

/** The bytes in a gzip file, such as a search index. @throws PackProblem `damaged` */
export async function decodeGzip(
  bytes: Uint8Array,
  at: string,
  inflate: Inflate = inflateGzip,
): Promise<ArrayBuffer> {
  const body = isGzip(bytes) ? await inflateOrFail(bytes, at, inflate) : bytes;
  // From the beginning of a buffer of its own, so that numbers in it can be read in place.
  return body.slice().buffer;
}

/** @throws PackProblem */
export function decodeArticle(line: string, at: string): Article {
  return decodeJson(line, at) as Article;
}

/** @throws PackProblem */
export function decodeLibrary(bytes: Uint8Array, at: string): Library {
  return decodeJson(decodeText(bytes, at), at) as Library;
}

/** @throws PackProblem */
export function decodeIndex(bytes: Uint8Array, at: string): PackIndex {
  return decodeJson(decodeText(bytes, at), at) as PackIndex;
}

/** @throws PackProblem */
export function decodeReference(bytes: Uint8Array, at: string): Reference {
  return decodeJson(decodeText(bytes, at), at) as Reference;
}

/** @throws PackProblem */
export function decodeTemplates(bytes: Uint8Array, at: string): readonly Template[] {
  return (decodeJson(decodeText(bytes, at), at) as Templates).templates;
}

/** @throws PackProblem `damaged` when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array, at: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PackProblem('damaged', at, { cause });
  }
}

/** Parses JSON of a known format; a higher `format` is `newer`, anything else `damaged`. */
function decodeJson(text: string, at: string): unknown {
  const value = parse(text, at);
  const format = formatOf(value);
  if (format === FORMAT) return value;
  throw new PackProblem(format > FORMAT ? 'newer' : 'damaged', at);
}

/** Lower-case hex; undefined where the page is not served securely and the browser hides its hashes. */
async function sha256(bytes: Uint8Array): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes as BufferSource));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parse(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PackProblem('damaged', at, { cause });
  }
}

function formatOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('format' in value)) return 0;
  return typeof value.format === 'number' ? value.format : 0;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function inflateOrFail(bytes: Uint8Array, at: string, inflate: Inflate): Promise<Uint8Array> {
  try {
    return await inflate(bytes);
  } catch (cause) {
    throw new PackProblem('damaged', at, { cause });
  }
}

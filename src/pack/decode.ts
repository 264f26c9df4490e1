/** From bytes to checked values: the only file of the app that parses JSON of packs. */
import * as v from 'valibot';
import {
  articleSchema,
  FORMAT,
  librarySchema,
  packIndexSchema,
  referenceSchema,
  type Article,
  type Library,
  type PackIndex,
  type Reference,
  type Solid,
} from './format.ts';
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
 * @throws PackProblem `damaged` when it does not inflate or holds another number of lines.
 */
export async function decodeSolid(
  bytes: Uint8Array,
  solid: Pick<Solid, 'href' | 'count'>,
  inflate: Inflate = inflateGzip,
): Promise<readonly string[]> {
  const body = isGzip(bytes) ? await inflateOrFail(bytes, solid.href, inflate) : bytes;
  const lines = decodeText(body, solid.href).split('\n');
  if (lines.length !== solid.count) throw new PackProblem('damaged', solid.href);
  return lines;
}

/** @throws PackProblem */
export function decodeArticle(line: string, at: string): Article {
  return decodeJson(line, articleSchema, at);
}

/** @throws PackProblem */
export function decodeLibrary(bytes: Uint8Array, at: string): Library {
  return decodeJson(decodeText(bytes, at), librarySchema, at);
}

/** @throws PackProblem */
export function decodeIndex(bytes: Uint8Array, at: string): PackIndex {
  return decodeJson(decodeText(bytes, at), packIndexSchema, at);
}

/** @throws PackProblem */
export function decodeReference(bytes: Uint8Array, at: string): Reference {
  return decodeJson(decodeText(bytes, at), referenceSchema, at);
}

/** @throws PackProblem `damaged` when the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array, at: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PackProblem('damaged', at, { cause });
  }
}

/** Parses JSON and checks it; a higher `format` is `newer`, anything else unexpected `damaged`. */
function decodeJson<T>(text: string, schema: v.GenericSchema<unknown, T>, at: string): T {
  const value = parse(text, at);
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const code = formatOf(value) > FORMAT ? 'newer' : 'damaged';
  throw new PackProblem(code, at, { cause: new v.ValiError(result.issues) });
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

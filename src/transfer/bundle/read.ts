/** From a file of anybody to lines: every check before the next step trusts anything. */
import { canonical, type Json } from '../../domain/record/record.ts';
import { isDevice } from '../../domain/record/stamp.ts';
import { inflateWithin } from '../inflate.ts';
import { fromBase64, sha256 } from './bytes.ts';
import {
  BUNDLE_FORMAT,
  BUNDLE_LIMITS,
  type BundleHeader,
  type BundleLine,
  BundleProblem,
  MAGIC,
  type Scope,
  SCOPES,
} from './format.ts';
import { isLock, unseal } from './lock.ts';

/** A whole file whose content is not opened yet. */
export interface Sealed {
  readonly header: BundleHeader;
  readonly sha256: string;
  readonly head: Uint8Array;
  readonly body: Uint8Array;
}

const NEW_LINE = 10;
const encoder = new TextEncoder();

/** Is it a bundle, and whole? @throws BundleProblem */
export async function openBundle(file: Uint8Array): Promise<Sealed> {
  const { hash, json, form, rest } = firstLine(file);
  const header = readHeader(json);
  const body = form === 'text' ? fromBase64(latin(rest)) : rest;
  if (body === undefined) throw new BundleProblem('damaged');
  const head = encoder.encode(json);
  if ((await sha256(head, encoder.encode('\n'), body)) !== hash) throw new BundleProblem('damaged');
  return { header, sha256: hash, head, body };
}

/** What it holds. @throws BundleProblem */
export async function readLines(
  { header, head, body }: Sealed,
  phrase?: string,
): Promise<readonly BundleLine[]> {
  const packed = await unlocked(header, head, body, phrase);
  const plain = inflateWithin(packed, BUNDLE_LIMITS.unpackedBytes, BUNDLE_LIMITS.ratio);
  if (plain === 'too_large_unpacked') throw new BundleProblem('too_large');
  if (typeof plain === 'string') throw new BundleProblem('damaged');
  const text = utf8(plain);
  const lines = text === '' ? [] : text.split('\n');
  if (lines.length > BUNDLE_LIMITS.lines) throw new BundleProblem('too_large');
  if (lines.length !== header.n) throw new BundleProblem('damaged');
  return lines.map(readLine);
}

async function unlocked(
  { lock }: BundleHeader,
  head: Uint8Array,
  body: Uint8Array,
  phrase: string | undefined,
): Promise<Uint8Array> {
  if (lock === undefined) return body;
  if (phrase === undefined) throw new BundleProblem('locked');
  return unseal(body, lock, phrase, head);
}

const BOM = [0xef, 0xbb, 0xbf];

/** Chats put a mark before text and carriage returns after it. */
function firstLine(file: Uint8Array) {
  if (file.length === 0) throw new BundleProblem('empty');
  if (file.length > BUNDLE_LIMITS.fileBytes) throw new BundleProblem('too_large');
  const from = BOM.every((byte, at) => file[at] === byte) ? BOM.length : 0;
  const end = file.subarray(0, from + BUNDLE_LIMITS.headerChars).indexOf(NEW_LINE);
  const line = latin(file.subarray(from, end === -1 ? from + MAGIC.length + 1 : end));
  return { ...readFirst(line.replace(/[\t\r ]+$/, '')), rest: file.subarray(end + 1) };
}

function readFirst(line: string) {
  if (!line.startsWith(`${MAGIC} `)) throw new BundleProblem('not_ours');
  const version = Number(/^chuyen-de (\d{1,9}) /.exec(line)?.[1] ?? 0);
  if (version > BUNDLE_FORMAT) throw new BundleProblem('newer');
  const [, form, hash, json] =
    /^chuyen-de 1 (text|bytes) ([0-9a-f]{64}) (\{.*\})$/.exec(line) ?? [];
  if (form === undefined || hash === undefined || json === undefined)
    throw new BundleProblem('damaged');
  return { form, hash, json };
}

function readHeader(json: string): BundleHeader {
  const value = parse(json);
  const { scope, from, made, n, lock, ...rest } = Object(value) as Record<string, unknown>;
  const sound =
    SCOPES.includes(scope as Scope) &&
    isDevice(from) &&
    isCount(made) &&
    isCount(n) &&
    Object.keys(rest).length === 0 &&
    canonical(value) === json;
  if (!sound) throw new BundleProblem('damaged');
  const header = { scope: scope as Scope, from, made, n };
  if (lock === undefined) return header;
  if (!isLock(lock)) throw new BundleProblem('damaged');
  if (lock.iterations > BUNDLE_LIMITS.iterations) throw new BundleProblem('too_hard');
  return { ...header, lock };
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function readLine(text: string): BundleLine {
  if (depthOf(text) > BUNDLE_LIMITS.depth) throw new BundleProblem('damaged');
  const value = parse(text);
  if (!Array.isArray(value) || value.length !== 2) throw new BundleProblem('damaged');
  const [sort, thing] = value as readonly Json[];
  if (typeof sort !== 'string' || thing === undefined) throw new BundleProblem('damaged');
  return [sort, thing];
}

/** How deep arrays and objects lie in each other; deeper ones would exhaust the stack of who reads them. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x5c) at += 1;
    else if (letter === 0x22) quoted = !quoted;
    else if (quoted) continue;
    else if (letter === 0x5b || letter === 0x7b) deepest = Math.max(deepest, (depth += 1));
    else if (letter === 0x5d || letter === 0x7d) depth -= 1;
  }
  return deepest;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new BundleProblem('damaged', cause);
  }
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new BundleProblem('damaged', cause);
  }
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

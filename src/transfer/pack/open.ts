/**
 * A pack out of a file that anybody may have made. Everything is checked before anything is given:
 * size, kind, directory, signature, bounded unpacking with hashes, JSON, shapes, references.
 */
import * as v from 'valibot';
import { type PackManifest, manifestSchema, MANIFEST_PATH } from '../../pack/archive/manifest.ts';
import { sha256Hex } from '../../pack/archive/digest.ts';
import { checkSignature, type Subtle } from '../../pack/archive/signature.ts';
import { FORMAT } from '../../pack/format.ts';
import { OWN_PACK, type PackContent } from '../../pack/kept.ts';
import { unpacker } from '../inflate.ts';
import { parseStrictJson } from '../strict-json.ts';
import { listParts, type Part } from '../zip.ts';
import { contentOf } from './content.ts';
import { LIMITS, type PackRefusal, Refused } from './refusal.ts';
import { unwrap } from './wrapped.ts';

export interface OpenedPack {
  readonly content: PackContent;
  /** Day of this version. */
  readonly modified: string;
  /** `valid`: by the key that `content.pack.author` names. */
  readonly signature: 'valid' | 'none';
}

export interface Opening {
  readonly subtle: Subtle | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Called between bounded steps, so that the page stays alive; rejects to end the reading. */
  readonly pause: () => Promise<void>;
}

/** Reads a pack; never rejects but by `pause`. */
export async function openPack(
  bytes: Uint8Array,
  opening: Opening,
): Promise<OpenedPack | PackRefusal> {
  try {
    return await readPack(bytes, opening);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

async function readPack(given: Uint8Array, opening: Opening): Promise<OpenedPack> {
  if (given.length > LIMITS.fileBytes) throw new Refused('too_large');
  const bytes = unwrap(given);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not_a_pack');
  const parts = listParts(bytes, LIMITS);
  if (typeof parts === 'string') throw new Refused(parts);
  const byName = new Map(parts.map((part) => [part.name, part]));
  const unpack = unpacker(LIMITS);
  const manifest = readManifest(byName, unpack);
  if (manifest.id === OWN_PACK) throw new Refused('reserved', manifest.id);
  const signature = await checkSignature(manifest, opening.subtle);
  if (signature === 'wrong') throw new Refused('wrong_signature');
  const files = await readFiles(manifest, byName, unpack, opening.pause);
  const content = await contentOf(manifest, files, opening);
  return { content, modified: manifest.modified, signature };
}

type Unpack = ReturnType<typeof unpacker>;

function readManifest(parts: ReadonlyMap<string, Part>, unpack: Unpack): PackManifest {
  const part = parts.get(MANIFEST_PATH);
  if (part === undefined) throw new Refused('not_a_pack');
  const value = parseStrictJson(unpacked(part, unpack));
  const format = v.safeParse(v.object({ format: v.number() }), value);
  if (format.success && format.output.format > FORMAT) throw new Refused('newer', MANIFEST_PATH);
  const parsed = v.safeParse(manifestSchema, value);
  if (!parsed.success) throw new Refused('damaged', MANIFEST_PATH);
  return parsed.output;
}

/** The data files, each the very one that the manifest promises. Pages for other readers stay packed. */
async function readFiles(
  { root, files }: PackManifest,
  parts: ReadonlyMap<string, Part>,
  unpack: Unpack,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const { path, bytes, sha256 } of files) {
    if (!path.startsWith(root)) continue;
    const part = parts.get(path);
    if (part === undefined) throw new Refused('damaged', path);
    const content = unpacked(part, unpack);
    if (content.length !== bytes || (await sha256Hex(content)) !== sha256)
      throw new Refused('damaged', path);
    found.set(path.slice(root.length), content);
    await pause();
  }
  return found;
}

function unpacked(part: Part, unpack: Unpack): Uint8Array {
  const bytes = unpack(part);
  if (typeof bytes === 'string') throw new Refused(bytes, part.name);
  return bytes;
}

/** The directory of a zip archive, read without trusting what it says. */
/** Bounds that hold while an archive is read. */
export interface ArchiveLimits {
  /** How many parts its directory may list. */
  readonly parts: number;
  /** Bytes that all parts that are read may unpack to. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for a packed one. */
  readonly ratio: number;
  /** Bytes that one part may unpack to; absent: what is left of all. */
  readonly partBytes?: number;
}

/** Why an archive, or a part of it, is not taken in. */
export type ArchiveRefusal = 'damaged' | 'password' | 'too_large_unpacked';

export interface Part {
  readonly name: string;
  /** Packed, where it lies in the archive. */
  readonly packed: Uint8Array;
  readonly isStored: boolean;
  readonly crc: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** The parts that the directory at the end lists. Damaged, overlapping, doubled or hidden ones refuse the whole. */
export function listParts(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): readonly Part[] | ArchiveRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(view, bytes, limits.parts);
  } catch (error) {
    // A RangeError is a position outside the file; what we throw ourselves carries its code.
    return error instanceof Refused ? error.code : 'damaged';
  }
}

class Refused extends Error {
  readonly code: ArchiveRefusal;
  constructor(code: ArchiveRefusal) {
    super(code);
    this.code = code;
  }
}

function readDirectory(view: DataView, bytes: Uint8Array, most: number): readonly Part[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new Refused('too_large_unpacked');
  const parts: Part[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== ENTRY_MARK) throw new Refused('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    // File systems that fold letters take such twins for one file.
    const folded = name.normalize('NFC').toLowerCase();
    if (names.has(folded) || !isPlainPath(name)) throw new Refused('damaged');
    names.add(folded);
    parts.push(readEntry(view, bytes, at, name));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(parts);
  return parts;
}

/** From the end, as a comment may follow the record. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  throw new Refused('damaged');
}

const isPlainPath = (name: string): boolean =>
  !/^[/\\]|\\|\0|(?:^|\/)\.\.?(?:\/|$)|^[a-z]:/i.test(name);

function readEntry(view: DataView, bytes: Uint8Array, at: number, name: string): Part {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) throw new Refused('password');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new Refused('damaged');
  const length = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL_MARK) throw new Refused('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > bytes.length) throw new Refused('damaged');
  return {
    name,
    packed: bytes.subarray(start, start + length),
    isStored: method === 0,
    crc: view.getUint32(at + 16, true),
  };
}

/** Parts that share bytes are how a small file is made to unpack to a huge one. */
function refuseOverlaps(parts: readonly Part[]): void {
  const inOrder = [...parts].sort((a, b) => a.packed.byteOffset - b.packed.byteOffset);
  let end = 0;
  for (const { packed } of inOrder) {
    if (packed.length > 0 && packed.byteOffset < end) throw new Refused('damaged');
    end = Math.max(end, packed.byteOffset + packed.length);
  }
}

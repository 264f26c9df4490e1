/** Unpacks parts of an archive while limits hold, and only whole ones. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ArchiveLimits, ArchiveRefusal, Part } from './zip.ts';

/** Small enough that a step of the densest data stays within a few megabytes. */
const STEP = 4096;
/** Below this any ratio is harmless. */
const RATIO_FROM = 1_000_000;

/** Unpacks one part after another, counting what comes out of all of them together. */
export function unpacker(limits: ArchiveLimits): (part: Part) => Uint8Array | ArchiveRefusal {
  let total = 0;
  return (part) => {
    const left = limits.unpackedBytes - total;
    const most = Math.min(left, limits.partBytes ?? left);
    const bytes = part.isStored ? part.packed : inflateWithin(part.packed, most, limits.ratio);
    if (typeof bytes === 'string') return bytes;
    total += bytes.length;
    if (bytes.length > most) return 'too_large_unpacked';
    return crc32(bytes) === part.crc ? bytes : 'damaged';
  };
}

/** Raw deflated data; nothing that is cut short, and no more than `most` bytes. */
export function inflateWithin(
  packed: Uint8Array,
  most: number,
  ratio: number,
): Uint8Array | ArchiveRefusal {
  const stream = new Inflate();
  const chunks: Uint8Array[] = [];
  let length = 0;
  stream.ondata = (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      const isTooDense = length > RATIO_FROM && length > packed.length * ratio;
      if (length > most || isTooDense) return 'too_large_unpacked';
    }
  } catch {
    // Not deflated data, or cut short.
    return 'damaged';
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

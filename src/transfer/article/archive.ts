/** Text parts of a zip archive, each unpacked within the limits when it is asked for. */
import { unpacker } from '../inflate.ts';
import { decodeUnicode } from '../unicode.ts';
import { listParts } from '../zip.ts';
import { ARTICLE_LIMITS, Refused } from './limits.ts';

export interface Archive {
  has(name: string): boolean;
  /** Undefined when there is no such part. @throws Refused */
  text(name: string): string | undefined;
}

/** @throws Refused */
export function openArchive(bytes: Uint8Array): Archive {
  const parts = listParts(bytes, ARTICLE_LIMITS);
  if (typeof parts === 'string') throw new Refused(parts);
  const byName = new Map(parts.map((part) => [part.name, part]));
  const unpack = unpacker(ARTICLE_LIMITS);
  return {
    has: (name) => byName.has(name),
    text(name) {
      const part = byName.get(name);
      if (part === undefined) return undefined;
      const unpacked = unpack(part);
      if (typeof unpacked === 'string') throw new Refused(unpacked, name);
      const text = decodeUnicode(unpacked);
      if (text === undefined) throw new Refused('damaged', name);
      return text;
    },
  };
}

/** Some forty articles in one compressed file: the cheapest way to fetch a whole pack. */
import { gzipSync } from 'fflate';
import type { Lang, Solid } from '../../src/pack/format.ts';
import type { CompiledPack } from './compiled.ts';
import { sha256 } from './hash.ts';

const ARTICLES_PER_SOLID = 40;

/** Position of the OS byte in the head of a gzip file. */
const GZIP_OS = 9;

export interface SolidFile {
  readonly solid: Solid;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export function makeSolids(pack: CompiledPack, lang: Lang): readonly SolidFile[] {
  const lines = pack.articles
    .map(({ texts }) => texts[lang]?.line)
    .filter((line) => line !== undefined);
  return splitEvenly(lines.length, ARTICLES_PER_SOLID).map(([first, count]) => {
    const text = lines.slice(first, first + count).join('\n');
    const hash = sha256(text);
    const bytes = gzip(new TextEncoder().encode(text));
    const solid = { href: `o/${hash}.pack`, sha256: hash, bytes: bytes.length, first, count };
    return { solid, text, bytes };
  });
}

/** Parts of at most `most` that differ by one at the most, as first position and count. */
export function splitEvenly(total: number, most: number): readonly (readonly [number, number])[] {
  const parts = Math.ceil(total / most);
  return Array.from({ length: parts }, (_, part) => {
    const first = Math.floor((part * total) / parts);
    return [first, Math.floor(((part + 1) * total) / parts) - first] as const;
  });
}

/** The same bytes on every machine and day. */
function gzip(bytes: Uint8Array): Uint8Array {
  // `mtime: 0` leaves the time of the header empty.
  const packed = gzipSync(bytes, { level: 9, mtime: 0 });
  packed[GZIP_OS] = 0;
  return packed;
}

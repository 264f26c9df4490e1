/** Some forty articles in one compressed file: the cheapest way to fetch a whole pack. */
import { gzipSync } from 'fflate';
import type { Lang, Solid } from '../../src/pack/format.ts';
import { solidTexts } from '../../src/pack/archive/solid-texts.ts';
import type { CompiledPack } from './compiled.ts';
import { sha256 } from './hash.ts';

/** Position of the OS byte in the head of a gzip file. */
const GZIP_OS = 9;

export interface SolidFile {
  readonly solid: Solid;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export function makeSolids(pack: CompiledPack, lang: Lang): readonly SolidFile[] {
  return solidTexts(pack, lang).map(({ first, count, text }) => {
    const hash = sha256(text);
    const bytes = gzip(new TextEncoder().encode(text));
    const solid = { href: `o/${hash}.pack`, sha256: hash, bytes: bytes.length, first, count };
    return { solid, text, bytes };
  });
}

/** The same bytes on every machine and day. */
export function gzip(bytes: Uint8Array): Uint8Array {
  // `mtime: 0` leaves the time of the header empty.
  const packed = gzipSync(bytes, { level: 9, mtime: 0 });
  packed[GZIP_OS] = 0;
  return packed;
}

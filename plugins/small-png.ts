/**
 * A picture of a screen has a handful of colours and their blends: with a palette it is a third as large.
 * Reads and writes what Chromium's screenshots are: 8 bits a channel, not interlaced.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
/** Kinds of pixel in a PNG, and their bytes. */
const CHANNELS = new Map([
  [2, 3],
  [6, 4],
]);
const PALETTE_KIND = 3;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** A number 0xRRGGBB for each. */
  readonly colours: Uint32Array;
}

/** The same picture with at most 256 colours: the commonest, and for the others the nearest of these. */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, colours } = readPixels(png);
  const palette = commonest(colours);
  const index = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + x + 1] = index(colours[y * width + x] ?? 0);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE_KIND, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function readPixels(png: Buffer): Pixels {
  const parts = chunksOf(png);
  const head = Buffer.concat(parts.filter(({ name }) => name === 'IHDR').map(({ data }) => data));
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const size = CHANNELS.get(head[9] ?? 0);
  if (head[8] !== 8 || size === undefined || head[12] !== 0)
    throw new Error('this kind of PNG is not read here: 8 bits, RGB or RGBA, not interlaced');
  const data = parts.filter(({ name }) => name === 'IDAT').map((part) => part.data);
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * size, size);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) colours[at] = bytes.readUIntBE(at * size, 3);
  return { width, height, colours };
}

function chunksOf(png: Buffer): { readonly name: string; readonly data: Buffer }[] {
  const parts = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    parts.push({ name, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return parts;
}

/** Undoes the guess that each line was written against: left, above, their mean or Paeth's choice. */
function unfilter(lines: Buffer, stride: number, size: number): Buffer {
  const height = lines.length / (stride + 1);
  // A line above and a pixel to the left of zeros spare every edge a question.
  const wide = stride + size;
  const padded = Buffer.alloc(wide * (height + 1));
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1);
    const guess = GUESSES[lines.readUInt8(from)];
    for (let x = 0; x < stride; x += 1) {
      const to = (y + 1) * wide + size + x;
      const near = [to - size, to - wide, to - wide - size].map((at) => padded.readUInt8(at));
      padded[to] = lines.readUInt8(from + x + 1) + (guess?.(near) ?? 0);
    }
  }
  const rows = Array.from({ length: height }, (_, y) =>
    padded.subarray((y + 1) * wide + size, (y + 2) * wide),
  );
  return Buffer.concat(rows);
}

/** By the number of the filter, from left, above and their corner. */
const GUESSES: readonly ((near: readonly number[]) => number)[] = [
  () => 0,
  ([left = 0]) => left,
  ([, above = 0]) => above,
  ([left = 0, above = 0]) => (left + above) >> 1,
  ([left = 0, above = 0, corner = 0]) => paeth(left, above, corner),
];

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const far = (value: number) => Math.abs(guess - value);
  if (far(left) <= far(above) && far(left) <= far(corner)) return left;
  return far(above) <= far(corner) ? above : corner;
}

function commonest(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return sorted.slice(0, COLOURS).map(([colour]) => colour);
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, at) => [colour, at]));
  const search = (colour: number): number => {
    const distances = palette.map((candidate) => distance(colour, candidate));
    return distances.indexOf(Math.min(...distances));
  };
  return (colour) => {
    const at = known.get(colour) ?? search(colour);
    known.set(colour, at);
    return at;
  };
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(a: number, b: number): number {
  const other = channels(b);
  return channels(a).reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

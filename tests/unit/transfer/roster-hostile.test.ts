import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRosterFile } from '../../../src/transfer/roster/file.ts';
import { isRefused, type RosterResult } from '../../../src/transfer/roster/preview.ts';
import { readRosterText } from '../../../src/transfer/roster/text.ts';
import { parts, sheetXml, utf8, workbook } from './workbook.ts';

const LIST = [
  ['STT', 'Họ và tên', 'Chức vụ'],
  [1, 'Nguyễn Văn A', 'Bí thư'],
  [2, 'Trần Thị Bình', 'Đảng viên'],
  [3, 'Lê Thị Thuỷ', 'Đảng viên'],
];
const good = workbook({ 'Chi bộ': LIST });
const csv = utf8('STT;Họ và tên;Chức vụ\r\n1;Nguyễn Văn A;Bí thư\r\n2;Trần Thị Bình;Đảng viên\r\n');

const mentions = (result: RosterResult, text: string) => JSON.stringify(result).includes(text);
const isSound = (result: RosterResult): boolean =>
  isRefused(result) ? /^[a-z_0-9]+$/.test(result.refused) : result.rows.length > 0;

describe('an archive made to harm', () => {
  const bomb = (sheet: Uint8Array, level: 0 | 9) =>
    zipSync({ ...parts([['S', '']]), 'xl/worksheets/sheet1.xml': [sheet, { level }] });

  it('is stopped when it unpacks to far more than it is', async () => {
    expect(await readRosterFile(bomb(new Uint8Array(60_000_000), 9))).toEqual({
      refused: 'too_large_unpacked',
    });
  });

  it('is stopped when its parts together are too much', async () => {
    // Eight megabytes each, some twelve times as long as packed.
    const word = (i: number) => `<c>word${((i * i * 7919) >> 5) & 63}</c>`;
    const text = Array.from({ length: 600_000 }, (_, i) => word(i)).join('');
    const sheets = Array.from({ length: 3 }, (_, i) => [`S${i}`, text] as const);
    expect(await readRosterFile(zipSync(parts(sheets)))).toEqual({ refused: 'too_large_unpacked' });
  });

  it('may say any size of itself: what comes out is counted', async () => {
    const lying = bomb(new Uint8Array(60_000_000), 9);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at += 1) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry) view.setUint32(at + 24, 10, true);
    }
    expect(await readRosterFile(lying)).toEqual({ refused: 'too_large_unpacked' });
  });

  it('leaves alone what is not needed, whatever its size', async () => {
    const files = parts([['S', sheetXml(LIST)]]);
    const picture = new Uint8Array(40_000_000);
    const result = await readRosterFile(zipSync({ ...files, 'xl/media/image1.png': picture }));
    expect(mentions(result, 'Nguyễn Văn A')).toBe(true);
  });

  it('is refused with more parts than any workbook has', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, i) => [`xl/${i}.xml`, strToU8('')]),
    );
    expect(await readRosterFile(zipSync(many))).toEqual({ refused: 'too_large_unpacked' });
  });

  it.each([
    '../xl/workbook.xml',
    '/xl/workbook.xml',
    'xl\\workbook.xml',
    'xl/\0.xml',
    'C:/x',
    'a/./b',
  ])('is refused with a part at %j', async (name) => {
    const files = { ...parts([['S', sheetXml(LIST)]]), [name]: strToU8('x') };
    expect(await readRosterFile(zipSync(files))).toEqual({ refused: 'damaged' });
  });

  it('is refused when two parts are the same bytes', async () => {
    const copy = good.slice();
    const view = new DataView(copy.buffer);
    const entries: number[] = [];
    for (let at = 0; at + 4 < copy.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
    }
    view.setUint32((entries[1] ?? 0) + 42, view.getUint32((entries[0] ?? 0) + 42, true), true);
    expect(await readRosterFile(copy)).toEqual({ refused: 'damaged' });
  });

  it('is refused under a password', async () => {
    const copy = good.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at + 4 < copy.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await readRosterFile(copy)).toEqual({ refused: 'password' });
  });
});

describe('a damaged file', () => {
  it('is refused wherever it is cut', async () => {
    for (let length = 2; length < good.length; length += length > good.length - 64 ? 1 : 97) {
      const result = await readRosterFile(good.subarray(0, length));
      expect(isRefused(result), `cut at ${length}`).toBe(true);
    }
  });

  it('never gives other names than it was saved with, whichever bit is flipped', async () => {
    const before = await readRosterFile(good);
    const bit = fc.tuple(fc.nat(good.length - 1), fc.nat(7));
    await fc.assert(
      fc.asyncProperty(bit, async ([at, shift]) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << shift);
        const result = await readRosterFile(bytes);
        const isRight = isRefused(result) || JSON.stringify(result) === JSON.stringify(before);
        expect(isRight).toBe(true);
      }),
    );
  });
});

describe('any bytes', () => {
  const mutant = (base: Uint8Array) =>
    fc
      .array(
        fc.tuple(fc.nat(base.length - 1), fc.nat(base.length), fc.uint8Array({ maxLength: 12 })),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((edits) => {
        let bytes = base;
        for (const [at, length, put] of edits) {
          const rest = bytes.subarray(Math.min(bytes.length, at + (length % 16)));
          bytes = Uint8Array.from([...bytes.subarray(0, at), ...put, ...rest]);
        }
        return bytes;
      });
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), mutant(csv), mutant(good));

  it('give a preview or a refusal, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        expect(isSound(await readRosterFile(file))).toBe(true);
      }),
    );
  });

  it('of a sheet do so too, when the archive around it is whole', async () => {
    const xml = new TextEncoder().encode(sheetXml(LIST));
    await fc.assert(
      fc.asyncProperty(mutant(xml), async (sheet) => {
        const files = { ...parts([['S', '']]), 'xl/worksheets/sheet1.xml': sheet };
        expect(isSound(await readRosterFile(zipSync(files)))).toBe(true);
      }),
    );
  });
});

describe('a text made to keep a pattern busy', () => {
  const long = 2_000_000;
  it.each([
    '('.repeat(long),
    ' '.repeat(long) + 'x',
    `Họ và tên;Tổ\n${' '.repeat(long)}x;${' '.repeat(long)}x`,
    'A B,'.repeat(long / 4),
    'a,'.repeat(long / 2),
    '\t'.repeat(long) + 'x',
    `Họ và tên\tx\n${'1 '.repeat(long / 2)}`,
    'sn '.repeat(long / 3),
    '"'.repeat(long),
    '<row r='.repeat(long / 8),
  ])('%# is answered', async (text) => {
    expect(isSound(await readRosterText(text, 'file'))).toBe(true);
    const files = { ...parts([['S', '']]), 'xl/worksheets/sheet1.xml': strToU8(text) };
    expect(isSound(await readRosterFile(zipSync(files)))).toBe(true);
  });
});

describe('names of properties in a file', () => {
  it('are text like any other', async () => {
    const result = await readRosterFile(
      utf8('__proto__;constructor;Họ và tên\na;b;__proto__\nc;d;Nguyễn Văn A\n'),
    );
    expect(mentions(result, 'Nguyễn Văn A')).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

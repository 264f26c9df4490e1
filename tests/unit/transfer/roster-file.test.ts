import { describe, expect, it } from 'vitest';
import { readRosterFile } from '../../../src/transfer/roster/file.ts';
import { isRefused, type RosterPreview } from '../../../src/transfer/roster/preview.ts';
import { utf8 } from './workbook.ts';

const read = async (bytes: Uint8Array): Promise<RosterPreview> => {
  const result = await readRosterFile(bytes);
  return isRefused(result) ? expect.fail(`refused: ${result.refused}`) : result;
};
const names = ({ rows }: RosterPreview) => rows.map(({ name }) => name);
const PEOPLE = ['Nguyễn Văn A', 'Trần Thị B'];

function utf16(text: string, order: 'little' | 'big', mark: 'with mark' | 'bare'): Uint8Array {
  const units = Array.from((mark === 'with mark' ? '\ufeff' : '') + text, (letter) =>
    letter.charCodeAt(0),
  );
  const bytes = units.flatMap((unit) => [unit & 255, unit >> 8]);
  return Uint8Array.from(
    order === 'little' ? bytes : units.flatMap((unit) => [unit >> 8, unit & 255]),
  );
}

const CSV = 'STT;Họ và tên;Chức vụ\r\n1;Nguyễn Văn A;Bí thư\r\n2;Trần Thị B;Đảng viên\r\n';

describe('a .csv or .txt file', () => {
  it.each([
    ['with semicolons', utf8(CSV)],
    ['with commas', utf8(CSV.replaceAll(';', ','))],
    ['with tabs', utf8(CSV.replaceAll(';', '\t'))],
    ['with bars', utf8(CSV.replaceAll(';', '|'))],
    ['with a byte order mark', utf8(`\ufeff${CSV}`)],
    ['with the delimiter named', utf8(`sep=;\r\n${CSV}`)],
    ['with line ends of an old Mac', utf8(CSV.replaceAll('\r\n', '\r'))],
    ['with mixed line ends', utf8(CSV.replace('\r\n', '\n'))],
    ['with everything quoted', utf8(CSV.replaceAll(/[^;\r\n]+/g, '"$&"'))],
    [
      'with trailing empty columns and rows',
      utf8(`${CSV.replaceAll('\r\n', ';;;\r\n')};;;;\r\n;;;;\r\n`),
    ],
    ['decomposed by a Mac', utf8(CSV.normalize('NFD'))],
    [
      'in UTF-16 of Excel’s “Unicode text”',
      utf16(CSV.replaceAll(';', '\t'), 'little', 'with mark'),
    ],
    ['in UTF-16, big end first', utf16(CSV, 'big', 'with mark')],
    ['in UTF-16 without a mark', utf16(CSV, 'little', 'bare')],
    ['of names only', utf8('Nguyễn Văn A\r\nTrần Thị B\r\n')],
    ['of names only under a heading', utf8('Họ và tên\nNguyễn Văn A\nTrần Thị B')],
    ['without a header', utf8('1;Nguyễn Văn A;Bí thư\n2;Trần Thị B;Đảng viên')],
    [
      'with capitals in its heading and a title above',
      utf8(
        `CHI BỘ THÔN ĐỒNG;;\n;;\n${CSV.toUpperCase().replace('NGUYỄN VĂN A', 'Nguyễn Văn A').replace('TRẦN THỊ B', 'Trần Thị B')}`,
      ),
    ],
    [
      'with a formula sign that an export guarded',
      utf8("Họ và tên;Tổ\nNguyễn Văn A;'=1+1\nTrần Thị B;'+2"),
    ],
  ])('%s gives its people', async (_, bytes) => {
    expect(names(await read(bytes))).toEqual(PEOPLE);
  });

  it('counts rows as a spreadsheet shows them', async () => {
    const { rows } = await read(utf8(`Chi bộ 1;;\n\n${CSV}`));
    expect(rows.map(({ row }) => row)).toEqual([4, 5]);
    expect((await read(utf8(`sep=;\n${CSV}`))).rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  it('loses one guarding sign, and only one', async () => {
    const { rows } = await read(utf8("Họ và tên;Tổ\nNguyễn Văn A;'=1\nTrần B;''=1\nLê C;'a"));
    expect(rows.map(({ unit }) => unit)).toEqual(['=1', "'=1", "'a"]);
  });

  const tcvn3 = 'Hä vµ tªn;Tæ\nNguyÔn V¨n A;1\nTrÇn ThÞ B×nh;2';
  const vni = 'Hoï vaø teân;Toå\nNguyeãn Vaên A;1\nTraàn Thò Bình;2';
  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it.each([
    ['TCVN3 bytes', latin1(tcvn3), 'tcvn3'],
    ['TCVN3 letters seen as Western ones', utf8(tcvn3), 'tcvn3'],
    ['VNI bytes', latin1(vni), 'vni'],
    ['VNI letters seen as Western ones', utf8(vni), 'vni'],
    [
      'Windows-1258 bytes',
      Uint8Array.from([
        ...latin1('H\xf2 v\xe0 t\xean;T\xf4\xd2\nNguy\xea\xdet'),
        0x0a,
        ...latin1('Tr\xe2\xccn Th\xf2 B'),
      ]),
      'windows_1258',
    ],
    [
      'bytes of no encoding that we know',
      latin1('\xff\x80\x81abc;\x90\n'.repeat(3)),
      'unknown_letters',
    ],
    [
      'UTF-8 that was read as Western letters',
      utf8('Há» vÃ  tÃªn;Tá»•\nNguyá»…n VÄƒn A;1'),
      'garbled',
    ],
    [
      'letters replaced by question marks',
      latin1(
        'H? v\xe0 t\xean,T?\nNguy?n Van A,1'
          .replaceAll(/[\x80-\xff]/g, 'a')
          .replace('H? va tan', 'Ho va ten'),
      ),
      'letters_lost',
    ],
  ])('in %s is refused with advice', async (_, bytes, refused) => {
    expect(await readRosterFile(bytes)).toMatchObject({ refused });
  });
});

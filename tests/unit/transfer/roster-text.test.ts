import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRefused,
  type RosterPreview,
  type RosterResult,
} from '../../../src/transfer/roster/preview.ts';
import { readRosterText } from '../../../src/transfer/roster/text.ts';

const accepted = (result: RosterResult): RosterPreview =>
  isRefused(result) ? expect.fail(`refused: ${result.refused}`) : result;

const paste = async (text: string) => accepted(await readRosterText(text, 'pasted'));
const names = ({ rows }: RosterPreview) => rows.map(({ name }) => name);

describe('a pasted list of names', () => {
  it('gives one person a line, with the line they stand on', async () => {
    const { rows } = await paste('Nguyễn Văn A\n\nTrần Thị B\r\nLê Văn C');
    expect(rows.map(({ row, name }) => [row, name])).toEqual([
      [1, 'Nguyễn Văn A'],
      [3, 'Trần Thị B'],
      [4, 'Lê Văn C'],
    ]);
  });

  it('loses its numbers, bullets and forms of address, and says which of these it took off', async () => {
    const preview = await paste('1. Nguyễn Văn A\n2) Đ/c Trần Thị B\n- Bà Lê Thị C\n• Phạm D');
    expect(names(preview)).toEqual(['Nguyễn Văn A', 'Trần Thị B', 'Lê Thị C', 'Phạm D']);
    expect(preview.rows.map(({ warnings }) => warnings)).toEqual([
      [],
      [{ code: 'title_removed', text: 'Đ/c' }],
      [{ code: 'title_removed', text: 'Bà' }],
      [],
    ]);
  });

  it('takes office, kind of membership and nickname from behind the name', async () => {
    const { rows } = await paste(
      'Nguyễn Văn A - Bí thư\nTrần Văn Đồng (Hai Đồng), Phó bí thư\nLê C (dự bị)\nPhạm D, tức Tư Đờn\nVõ E: đảng viên dự bị',
    );
    expect(rows).toEqual([
      { row: 1, name: 'Nguyễn Văn A', role: 'bi_thu', warnings: [] },
      { row: 2, name: 'Trần Văn Đồng', role: 'pho_bi_thu', nickname: 'Hai Đồng', warnings: [] },
      { row: 3, name: 'Lê C', memberType: 'du_bi', warnings: [] },
      { row: 4, name: 'Phạm D', nickname: 'Tư Đờn', warnings: [] },
      { row: 5, name: 'Võ E', role: 'dang_vien', memberType: 'du_bi', warnings: [] },
    ]);
  });

  it('never gives back telephone, identity or birth numbers', async () => {
    const text = [
      'Nguyễn Văn A 0912345678',
      'Trần Thị B - 0912 345 678 - sinh năm 1965',
      'Lê C, CCCD 001065012345',
      'Phạm D (1970)',
      '0987.654.321 Võ E',
      'Bùi F 12/3/1965',
    ].join('\n');
    const preview = await paste(text);
    expect(names(preview)).toEqual([
      'Nguyễn Văn A',
      'Trần Thị B',
      'Lê C',
      'Phạm D',
      'Võ E',
      'Bùi F',
    ]);
    expect(JSON.stringify(preview)).not.toMatch(/\d{3}/);
    for (const { warnings } of preview.rows) {
      expect(warnings.map(({ code }) => code)).toContain('number_removed');
    }
  });

  it('leaves out what it does not understand behind a name, and shows it', async () => {
    const { rows } = await paste('Nguyễn Văn A, Trưởng thôn\nTrần B - vắng');
    expect(rows.map(({ warnings }) => warnings)).toEqual([
      [{ code: 'text_left_out', text: 'Trưởng thôn' }],
      [{ code: 'text_left_out', text: 'vắng' }],
    ]);
  });

  it('finds several people on one line', async () => {
    const preview = await paste('Nguyễn Văn A, Trần Thị B; Lê Văn C');
    expect(names(preview)).toEqual(['Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C']);
    expect(preview.rows.map(({ row }) => row)).toEqual([1, 1, 1]);
  });

  it('passes over titles, sums and signatures, and tells of each', async () => {
    const preview = await paste(
      'DANH SÁCH ĐẢNG VIÊN\nChi bộ thôn Đồng\nHọ và tên\nCông Tằng Tôn Nữ Hoa\nTổng số: 1\nNgày 3 tháng 2\n***',
    );
    expect(names(preview)).toEqual(['Công Tằng Tôn Nữ Hoa']);
    expect(preview.problems.map(({ code, row }) => [code, row])).toEqual([
      ['not_a_name', 1],
      ['not_a_name', 2],
      ['not_a_name', 3],
      ['not_a_name', 5],
      ['not_a_name', 6],
      ['not_a_name', 7],
    ]);
  });

  it('proposes capitals and changes nothing itself', async () => {
    const { rows } = await paste('NGUYỄN VĂN A\ntrần thị b');
    expect(rows).toEqual([
      { row: 1, name: 'NGUYỄN VĂN A', warnings: [{ code: 'capitals', text: 'Nguyễn Văn A' }] },
      { row: 2, name: 'trần thị b', warnings: [{ code: 'capitals', text: 'Trần Thị B' }] },
    ]);
  });

  it('keeps names of one word, of minorities, and with a number that tells two apart', async () => {
    const preview = await paste("Út\nY Bon\nH'Hen Niê\nNguyễn Văn Nam 2\nNguyễn Văn Nam (3)");
    expect(names(preview)).toEqual([
      'Út',
      'Y Bon',
      "H'Hen Niê",
      'Nguyễn Văn Nam 2',
      'Nguyễn Văn Nam',
    ]);
  });

  it('becomes NFC with look-alike letters mended', async () => {
    const preview = await paste(`${'Lê Thị Thuỷ'.normalize('NFD')}\nÐặng Văn Ân`);
    expect(names(preview)).toEqual(['Lê Thị Thuỷ', 'Đặng Văn Ân']);
  });
});

describe('cells pasted out of a spreadsheet or a table in a letter', () => {
  it('are read by their header', async () => {
    const preview = await paste(
      'STT\tHọ và tên\tChức vụ\tĐiện thoại\n1\tNguyễn Văn A\tBí thư\t0912345678\n2\tTrần Thị B\tĐảng viên\t',
    );
    expect(preview.rows).toEqual([
      { row: 2, name: 'Nguyễn Văn A', role: 'bi_thu', warnings: [] },
      { row: 3, name: 'Trần Thị B', role: 'dang_vien', warnings: [] },
    ]);
    expect(preview.leftOut).toEqual([{ column: 4, header: 'Điện thoại', kind: 'phone' }]);
  });

  it('are read without a header by what they hold', async () => {
    const preview = await paste(
      '1.\tNguyễn Văn A\tBT\t0912345678\t12/3/1965\n2.\tTrần Thị B\tĐV\t0987 654 321\t1970\n3.\tLê Văn C\tĐV\t\t',
    );
    expect(preview.rows.map(({ name, role }) => [name, role])).toEqual([
      ['Nguyễn Văn A', 'bi_thu'],
      ['Trần Thị B', 'dang_vien'],
      ['Lê Văn C', 'dang_vien'],
    ]);
    expect(preview.leftOut).toEqual([
      { column: 4, header: '', kind: 'phone' },
      { column: 5, header: '', kind: 'birth' },
    ]);
  });

  it('may hold a line break inside quotes', async () => {
    const preview = await paste('Họ và tên\tTổ\n"Nguyễn\nVăn A"\t1\nTrần B\t2');
    expect(preview.rows.map(({ name, unit }) => [name, unit])).toEqual([
      ['Nguyễn Văn A', '1'],
      ['Trần B', '2'],
    ]);
  });

  it('come from a numbered list of a letter too', async () => {
    expect(names(await paste('1.\tNguyễn Văn A\n2.\tTrần Thị B'))).toEqual([
      'Nguyễn Văn A',
      'Trần Thị B',
    ]);
    expect(names(await paste('•\tNguyễn Văn A\n•\tTrần Thị B'))).toEqual([
      'Nguyễn Văn A',
      'Trần Thị B',
    ]);
  });
});

describe('a pasted text that is no list', () => {
  it.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['12345\n---\n', 'no_names'],
    ['NguyÔn V¨n A\nTrÇn ThÞ B', 'tcvn3'],
    ['Nguyeãn Vaên A\nTraàn Thò B', 'vni'],
    ['Nguyá»…n VÄƒn A', 'garbled'],
    ['Nguy?n V?n A\nTr?n Th? B', 'letters_lost'],
    ['x\n'.repeat(10_001), 'too_many_rows'],
    ['x'.repeat(5_000_001), 'too_large'],
  ])('%# is refused with a reason', async (text, refused) => {
    expect(await readRosterText(text, 'pasted')).toMatchObject({ refused });
  });

  it('tells of single lines in an old encoding without taking them in', async () => {
    const preview = await paste('Nguyễn Văn A\nTrần Thị Bình\nLª V¨n C\nPhạm Thị Dậu');
    expect(names(preview)).toEqual(['Nguyễn Văn A', 'Trần Thị Bình', 'Phạm Thị Dậu']);
    expect(preview.problems).toEqual([{ code: 'tcvn3', row: 3, text: 'Lª V¨n C' }]);
  });
});

describe('whatever is pasted', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'Nguyễn Văn A',
      '\t',
      '\n',
      ';',
      ',',
      '"',
      '1.',
      'Họ và tên',
      '0912345678',
      'sep=;\n',
    ),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('gives a preview with names or a refusal with a code', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('pasted', 'file'), async (pasted, origin) => {
        const result = await readRosterText(pasted, origin);
        const isSound = isRefused(result)
          ? result.refused.length > 0
          : result.rows.length > 0 &&
            result.rows.every(({ name, row }) => /\p{L}/u.test(name) && row > 0);
        expect(isSound).toBe(true);
      }),
    );
  });
});

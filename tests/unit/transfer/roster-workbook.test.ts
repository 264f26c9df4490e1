import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRosterFile } from '../../../src/transfer/roster/file.ts';
import { isRefused, type RosterPreview } from '../../../src/transfer/roster/preview.ts';
import { type Cell, parts, sheetXml, workbook } from './workbook.ts';

const read = async (bytes: Uint8Array, sheet?: string): Promise<RosterPreview> => {
  const result = await readRosterFile(bytes, sheet);
  return isRefused(result) ? expect.fail(`refused: ${result.refused}`) : result;
};
const names = ({ rows }: RosterPreview) => rows.map(({ name }) => name);
const PEOPLE = ['Nguyễn Văn A', 'Trần Thị B'];

describe('a workbook', () => {
  const HEADER = ['STT', 'Họ và tên', 'Chức vụ', 'Số CCCD', 'Tổ đảng'];
  const LIST: readonly (readonly Cell[])[] = [
    HEADER,
    [1, 'Nguyễn Văn A', 'Bí thư', '001065012345', 'Tổ 1'],
    [2, 'Trần Thị B', 'Đảng viên', '001070012345', 'Tổ 2'],
  ];

  it('gives names, offices and units, and names what it leaves out', async () => {
    const preview = await read(workbook({ 'Danh sách': LIST }));
    expect(preview).toEqual({
      rows: [
        { row: 2, name: 'Nguyễn Văn A', role: 'bi_thu', unit: 'Tổ 1', warnings: [] },
        { row: 3, name: 'Trần Thị B', role: 'dang_vien', unit: 'Tổ 2', warnings: [] },
      ],
      problems: [],
      leftOut: [{ column: 4, header: 'Số CCCD', kind: 'id_number' }],
      sheet: 'Danh sách',
      sheets: ['Danh sách'],
    });
  });

  it('may have a title, two rows of header and a row that numbers the columns', async () => {
    const preview = await read(
      workbook({
        S: [
          ['ĐẢNG BỘ XÃ PHÚ HÒA'],
          [null, 'DANH SÁCH ĐẢNG VIÊN'],
          [],
          ['TT', 'Họ và tên', 'Năm sinh', null, 'Chức vụ'],
          [null, null, 'Nam', 'Nữ'],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          [1, 'Nguyễn Văn A', 1965, null, 'Bí thư'],
          [2, 'Trần Thị B', null, 1970, 'Chi ủy viên'],
          [null, 'Tổng số: 2'],
          [null, null, null, null, 'Ngày 3 tháng 2'],
        ],
      }),
    );
    expect(preview.rows.map(({ name, role }) => [name, role])).toEqual([
      ['Nguyễn Văn A', 'bi_thu'],
      ['Trần Thị B', 'chi_uy_vien'],
    ]);
    expect(preview.problems).toEqual([
      { code: 'not_a_name', row: 9, column: 2, text: 'Tổng số: 2' },
      { code: 'no_name', row: 10, column: 2 },
    ]);
    expect(JSON.stringify(preview)).not.toMatch(/19[67]/);
  });

  it.each([
    [
      'two columns',
      [
        ['Họ', 'Tên'],
        ['Nguyễn Văn', 'A'],
        ['Trần Thị', 'B'],
      ],
    ],
    [
      'three columns',
      [
        ['Họ', 'Tên đệm', 'Tên'],
        ['Nguyễn', 'Văn', 'A'],
        ['Trần', 'Thị', 'B'],
      ],
    ],
    [
      'two columns the other way round',
      [
        ['Tên', 'Họ đệm'],
        ['A', 'Nguyễn Văn'],
        ['B', 'Trần Thị'],
      ],
    ],
    [
      'two columns under one merged heading',
      [
        ['TT', 'Họ và tên', null, 'Tổ'],
        [1, 'Nguyễn Văn', 'A', 'X'],
        [2, 'Trần Thị', 'B', 'Y'],
      ],
    ],
    [
      'a column called just “Tên”',
      [
        ['STT', 'Tên'],
        [1, 'Nguyễn Văn A'],
        [2, 'Trần Thị B'],
      ],
    ],
    [
      'two heading rows',
      [
        ['TT', 'Họ và tên'],
        [null, 'Họ đệm', 'Tên'],
        [1, 'Nguyễn Văn', 'A'],
        [2, 'Trần Thị', 'B'],
      ],
    ],
    [
      'capitals and line breaks in the heading',
      [['HỌ\nVÀ\nTÊN'], ['Nguyễn Văn A'], ['Trần Thị B']],
    ],
    ['forms of address in the cells', [['Họ và tên'], ['Đ/c Nguyễn Văn A'], ['Bà Trần Thị B']]],
  ] satisfies readonly (readonly [string, readonly (readonly Cell[])[]])[])(
    'with the name in %s gives whole names',
    async (_, rows) => {
      expect(names(await read(workbook({ S: rows })))).toEqual(PEOPLE);
    },
  );

  it('reads a whole name once when its parts stand beside it', async () => {
    const rows = [
      ['Họ và tên', 'Họ', 'Tên', 'Tổ', ''],
      ['Nguyễn Văn A', 'Nguyễn Văn', 'A', '1', 'X'],
      ['Trần Thị B', 'Trần Thị', 'B', '2', 'X'],
    ];
    expect(names(await read(workbook({ S: rows })))).toEqual(PEOPLE);
    const withoutFamily = rows.map(([name = '', , given = '']) => [name, given]);
    expect(names(await read(workbook({ S: withoutFamily })))).toEqual(PEOPLE);
    const ticked = rows.map(([name = '', , , , tick = '']) => [name, tick]);
    expect(names(await read(workbook({ S: ticked })))).toEqual(PEOPLE);
  });

  it('tells ticks for kinds of membership from dates of admission', async () => {
    const ticked = await read(
      workbook({
        S: [
          ['Họ và tên', 'Chính thức', 'Dự bị'],
          ['Nguyễn Văn A', 'x', null],
          ['Trần Thị B', null, 'X'],
        ],
      }),
    );
    expect(ticked.rows.map(({ memberType }) => memberType)).toEqual(['chinh_thuc', 'du_bi']);
    const dated = await read(
      workbook({
        S: [
          ['Họ và tên', 'Dự bị', 'Chính thức'],
          ['Nguyễn Văn A', '3/2/1990', '3/2/1991'],
          ['Trần Thị B', '1/1/2000', ''],
        ],
      }),
    );
    expect(dated.rows.map(({ memberType }) => memberType)).toEqual([undefined, undefined]);
    expect(dated.leftOut.map(({ column }) => column)).toEqual([2, 3]);
  });

  it('keeps an office or kind that it does not know out, and shows it', async () => {
    const { rows } = await read(
      workbook({
        S: [
          ['Họ và tên', 'Chức vụ', 'Loại đảng viên'],
          ['Nguyễn Văn A', 'Bí thư Đoàn xã', 'Miễn'],
        ],
      }),
    );
    expect(rows).toEqual([
      {
        row: 2,
        name: 'Nguyễn Văn A',
        warnings: [
          { code: 'unknown_role', text: 'Bí thư Đoàn xã' },
          { code: 'unknown_type', text: 'Miễn' },
        ],
      },
    ]);
  });

  it('is searched for the sheet that names people, and another can be asked for', async () => {
    const bytes = workbook({
      Bìa: [['Năm 2026']],
      'Chi bộ': LIST,
      Khác: [['Họ và tên'], ['Lê C']],
    });
    const preview = await read(bytes);
    expect([preview.sheet, preview.sheets]).toEqual(['Chi bộ', ['Bìa', 'Chi bộ', 'Khác']]);
    expect(names(await read(bytes, 'Khác'))).toEqual(['Lê C']);
  });

  it('may hold shared and rich text, formulas with their results, and errors', async () => {
    const shared =
      '<sst><si><t>Họ và tên</t></si><si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn A</t></r></si></sst>';
    const xml = sheetXml([
      [{ xml: '<c r="@" t="s"><v>0</v></c>' }],
      [{ xml: '<c r="@" t="s"><v>1</v></c>' }],
      [{ xml: '<c r="@" t="str"><f>A1&amp;A2</f><v>Trần Thị B</v></c>' }],
      [{ xml: '<c r="@" t="e"><v>#REF!</v></c>' }],
    ]);
    const preview = await read(zipSync(parts([['S', xml]], shared)));
    expect(names(preview)).toEqual(PEOPLE);
  });

  it('may be formatted down to the last row there is', async () => {
    const far = '<row r="1048576"><c r="A1048576" s="0"/></row>';
    expect(
      names(
        await read(
          zipSync(parts([['S', sheetXml([['Họ và tên'], ['Nguyễn Văn A'], ['Trần Thị B']], far)]])),
        ),
      ),
    ).toEqual(PEOPLE);
  });

  it('is known by its content, not by its name', async () => {
    // The same bytes under any name: the function never sees one.
    expect(names(await read(workbook({ 'x.csv': LIST })))).toEqual(PEOPLE);
  });
});

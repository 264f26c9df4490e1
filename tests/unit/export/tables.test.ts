import fc from 'fast-check';
import { unzipSync } from 'fflate';
import papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it, vi } from 'vitest';
import { countSheet } from '../../../src/domain/attendance/sheet.ts';
import { normalizeText } from '../../../src/domain/fold.ts';
import { fileName } from '../../../src/export/file-name.ts';
import { attendanceList, attendanceNumbers } from '../../../src/export/lists/attendance-list.ts';
import { csvOf } from '../../../src/export/tables/csv.ts';
import { guarded } from '../../../src/export/tables/formula-guard.ts';
import type { Table } from '../../../src/export/tables/table.ts';
import { xlsxOf } from '../../../src/export/tables/xlsx.ts';
import * as packer from '../../../src/export/zip-at-once.ts';
import { readRosterFile } from '../../../src/transfer/roster/file.ts';
import { isRefused } from '../../../src/transfer/roster/preview.ts';
import { cellText } from '../../../src/transfer/roster/values.ts';
import { exportWords } from '../../helpers/export-words.ts';
import { converted, hasOffice } from '../../helpers/office.ts';
import { EXAMPLE } from './example.ts';

// The packer itself works; it is only watched.
vi.mock('../../../src/export/zip-at-once.ts', { spy: true });

const TABLE: Table = {
  name: 'Sổ: sinh hoạt [2026]',
  heading: ['Chi bộ ấp Tân Hòa'],
  columns: [
    { title: 'Ngày', kind: 'day' },
    { title: 'Nội dung', kind: 'text' },
    { title: 'Số người', kind: 'number' },
    { title: 'Tỷ lệ', kind: 'share' },
  ],
  rows: [
    ['2026-02-05', 'Họp; có "ngoặc"\nhai dòng', 63_860, 0.905],
    ['2026-11-03', '=HYPERLINK("http://x")', 2.5, 1],
    [undefined, '007', undefined, undefined],
  ],
};

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

describe('a table as CSV', () => {
  it('opens right in Excel: mark of UTF-8, semicolons, decimal commas, Vietnamese dates', () => {
    expect(csvOf([TABLE], 'vi')).toBe(
      '\ufeffNgày;Nội dung;Số người;Tỷ lệ\r\n' +
        '05/02/2026;"Họp; có ""ngoặc""\nhai dòng";63860;90,5%\r\n' +
        '03/11/2026;"\'=HYPERLINK(""http://x"")";2,5;100,0%\r\n' +
        ';007;;\r\n',
    );
  });

  it('has decimal points in English', () => {
    expect(csvOf([TABLE], 'en')).toContain(';63860;90.5%');
  });

  it('puts further tables after an empty line', () => {
    const one = { ...TABLE, rows: [] };
    const head = 'Ngày;Nội dung;Số người;Tỷ lệ\r\n';
    expect(csvOf([one, one], 'vi')).toBe(`\ufeff${head}\r\n${head}`);
  });

  it('gives back every text that a person can write', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (texts) => {
        const table: Table = {
          name: 'x',
          columns: texts.map(() => ({ title: 'x', kind: 'text' })),
          rows: [texts],
        };
        const { data } = papa.parse(csvOf([table], 'vi').slice(1), {
          delimiter: ';',
          newline: '\r\n',
        });
        expect(data[1]).toEqual(texts.map((text) => guarded(text)));
      }),
    );
  });
});

describe('the sign against formulas', () => {
  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\tx', '\rx', "'=1"])('stands before %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it('is not put before what no spreadsheet runs, nor before numbers', () => {
    expect(guarded('Đồng chí Ánh')).toBe('Đồng chí Ánh');
    expect(guarded("'Hai Đồng")).toBe("'Hai Đồng");
    const table: Table = { name: 'x', columns: [{ title: 'x', kind: 'number' }], rows: [[-5]] };
    expect(csvOf([table], 'vi')).toBe('\ufeffx\r\n-5\r\n');
  });

  it('is taken off exactly once by the reader of lists', () => {
    const word = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', 'Đ') });
    fc.assert(
      fc.property(word, (text) => {
        expect(cellText(guarded(text))).toBe(normalizeText(text));
      }),
    );
  });
});

describe('a table as a workbook', () => {
  it('holds numbers as numbers, days as days, texts never as formulas', async () => {
    const [sheet] = await readXlsxFile(await xlsxOf([TABLE]), { trim: false });
    expect(sheet?.sheet).toBe('Sổ sinh hoạt 2026');
    expect(sheet?.data).toEqual([
      ['Chi bộ ấp Tân Hòa', null, null, null],
      ['Ngày', 'Nội dung', 'Số người', 'Tỷ lệ'],
      [new Date('2026-02-05T00:00:00Z'), 'Họp; có "ngoặc"\nhai dòng', 63_860, 0.905],
      [new Date('2026-11-03T00:00:00Z'), '=HYPERLINK("http://x")', 2.5, 1],
      [null, '007', null, null],
    ]);
  });

  it('is packed without workers when it is large, and has every row', async () => {
    vi.mocked(packer.zip).mockClear();
    const rows = Array.from({ length: 4000 }, (_, at) => ['2026-11-03', `Việc ${at}`, at, 0.5]);
    const blob = await xlsxOf([{ ...TABLE, rows }]);
    const inside = unzipSync(await bytesOf(blob))['xl/worksheets/sheet1.xml'];
    expect(inside?.length).toBeGreaterThan(160_000);
    expect(packer.zip).toHaveBeenCalledOnce();
    const [sheet] = await readXlsxFile(blob);
    expect(sheet?.data).toHaveLength(2 + 4000);
    expect(sheet?.data.at(-1)).toEqual([new Date('2026-11-03T00:00:00Z'), 'Việc 3999', 3999, 0.5]);
  });

  it('names no two sheets alike and none too long', async () => {
    const named = (name: string): Table => ({ ...TABLE, name });
    const long = 'Danh sách đảng viên dự sinh hoạt chuyên đề';
    const sheets = await readXlsxFile(
      await xlsxOf([long, long.toUpperCase(), '', '??'].map(named)),
    );
    const names = sheets.map(({ sheet }) => sheet);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names.every((name) => name.length > 0 && name.length <= 31)).toBe(true);
  });
});

describe('a file name', () => {
  it('is plain letters', () => {
    expect(fileName(['Biên bản', 'Chi bộ Thôn 2', '2026-11-03'], 'docx')).toBe(
      'bien-ban-chi-bo-thon-2-2026-11-03.docx',
    );
    expect(fileName(['Đảng ủy ?/\\: <*>', undefined], 'csv')).toBe('dang-uy.csv');
  });

  it('keeps its end when it is too long, and is never empty', () => {
    const name = fileName(['Danh sách', 'Chi bộ '.repeat(30), '2026-11-03'], 'xlsx');
    expect(name).toMatch(/^danh-sach-chi-bo-.*-2026-11-03\.xlsx$/);
    expect(name.length).toBeLessThan(90);
    expect(fileName(['…'], 'csv')).toBe('tep.csv');
  });
});

describe('the worked example', () => {
  const words = exportWords();
  const heading = { heading: ['Chi bộ Thôn 2'], isCell: true };
  const tables = [
    attendanceList(EXAMPLE, heading, words),
    attendanceNumbers(countSheet(EXAMPLE), heading, words),
  ];

  it('has the same numbers in Excel', async () => {
    const [, numbers] = await readXlsxFile(await xlsxOf(tables));
    const read = new Map(numbers?.data.map(([what, count, rate]) => [what, [count, rate]]));
    expect(read.get('Tổng số trong danh sách')).toEqual([24, null]);
    expect(read.get('Số phải dự')).toEqual([21, null]);
    expect(read.get('Có mặt')).toEqual([19, 0.905]);
    expect(read.get('Vắng có lý do')).toEqual([1, null]);
    expect(read.get('Vắng không lý do')).toEqual([1, null]);
    expect(read.get('Số tính biểu quyết')).toEqual([18, null]);
    expect(read.get('Quá nửa là')).toEqual([10, null]);
    expect(read.get('Hai phần ba là')).toEqual([12, null]);
  });

  it('has the same numbers in CSV', () => {
    const lines = csvOf(tables, 'vi').split('\r\n');
    expect(lines).toContain('Tổng số trong danh sách;24;');
    expect(lines).toContain('Có mặt;19;90,5%');
    expect(lines).toContain('Số tính biểu quyết;18;');
  });

  it('can be read back as a list of people', async () => {
    const result = await readRosterFile(await bytesOf(await xlsxOf(tables)));
    if (isRefused(result)) throw new Error(result.refused);
    expect(result.rows.map(({ name }) => name)).toEqual(EXAMPLE.map(({ fullName }) => fullName));
    expect(result.rows[0]?.role).toBe('bi_thu');
  });

  it('leaves what it was not asked for on the phone', () => {
    const noted = EXAMPLE.map((row) => ({
      ...row,
      mark: { ...row.mark, note: 'đang điều trị' },
    }));
    expect(csvOf([attendanceList(noted, heading, words)], 'vi')).not.toContain('điều trị');
  });
});

if (hasOffice) {
  describe('LibreOffice', () => {
    it('opens a workbook and finds the same cells', async () => {
      const bytes = await bytesOf(await xlsxOf([TABLE]));
      const file = { name: 'so.xlsx', bytes };
      const csv = converted([file], 'csv:Text - txt - csv (StarCalc):59,34,76,1').get('so.csv');
      expect(String(csv)).toBe(
        '"Chi bộ ấp Tân Hòa";;;\n"Ngày";"Nội dung";"Số người";"Tỷ lệ"\n' +
          '05/02/2026;"Họp; có ""ngoặc""\nhai dòng";63,860;90.5%\n' +
          '03/11/2026;"=HYPERLINK(""http://x"")";2.5;100.0%\n;"007";;\n',
      );
    }, 120_000);
  });
} else console.log('LibreOffice is not installed: workbooks are not opened by it');

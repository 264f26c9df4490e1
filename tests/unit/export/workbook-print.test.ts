import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Table, TableColumn } from '../../../src/export/tables/table.ts';
import { xlsxOf } from '../../../src/export/tables/xlsx.ts';

const TEXT: TableColumn = { title: 'Nội dung', kind: 'text' };
const TABLE: Table = {
  name: 'A & B',
  heading: ['Chi bộ ấp Tân Hòa'],
  columns: [TEXT],
  rows: [['x']],
};
const WIDE: Table = { ...TABLE, columns: Array.from({ length: 9 }, () => TEXT) };

describe('a workbook on paper', () => {
  const partOf = async (name: string, table: Table): Promise<string> => {
    const parts = unzipSync(new Uint8Array(await (await xlsxOf([table])).arrayBuffer()));
    return strFromU8(parts[name] ?? new Uint8Array());
  };
  const SHEET = 'xl/worksheets/sheet1.xml';

  it.each([TABLE, WIDE])('has all its columns on one page of A4', async (table) => {
    const xml = await partOf(SHEET, table);
    expect(xml).toMatch(/^<\?xml[^>]*><worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/>/);
    const [setup = ''] = /<pageSetup [^>]*>/.exec(xml) ?? [];
    for (const said of ['paperSize="9"', 'fitToWidth="1"', 'fitToHeight="0"'])
      expect(setup).toContain(said);
  });

  it('has the head of the table on every page', async () => {
    expect(await partOf('xl/workbook.xml', TABLE)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'A &amp; B'!$1:$2</definedName>`,
    );
  });

  it('shows the whole of a long text and of a long title', async () => {
    const long = 'Vận động bà con làm hàng rào xanh, giữ đường làng sạch đẹp, thu gom rác';
    const table: Table = {
      name: 'x',
      columns: [
        { title: 'Nội dung', kind: 'text', width: 30 },
        { title: 'Số phải dự', kind: 'number' },
      ],
      rows: [
        [long, 1],
        ['ngắn', 2],
      ],
    };
    const xml = await partOf(SHEET, table);
    const heights = [...xml.matchAll(/<row r="\d+"([^>]*)>/g)].map(
      ([, about = '']) => /ht="(\d+)"/.exec(about)?.[1],
    );
    expect(heights).toEqual(['48', '48', undefined]);
  });
});

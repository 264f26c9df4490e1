/** Writes small .xlsx files for tests, part by part, so that odd ones can be made. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export type Cell = string | number | null | { readonly xml: string };

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook of sheets; rows are lists of cells. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Uint8Array {
  return zipSync(parts(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)])));
}

export const sheetXml = (rows: readonly (readonly Cell[])[], after = ''): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData>${rows
    .map(
      (row, i) => `<row r="${i + 1}">${row.map((cell, j) => cellXml(cell, i, j)).join('')}</row>`,
    )
    .join('')}${after}</sheetData></worksheet>`;

function cellXml(cell: Cell, row: number, column: number): string {
  const place = `${letterOf(column)}${row + 1}`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml.replace('@', place);
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

const letterOf = (column: number): string => String.fromCodePoint(65 + column);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The files of a workbook whose sheets are given as XML. */
export function parts(sheets: readonly (readonly [string, string])[], shared?: string): Zippable {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="r${i}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  if (shared !== undefined) {
    relations.push(
      `<Relationship Id="s" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
    );
  }
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets>${sheets
      .map(([name], i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="r${i}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map(([, xml], i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...(shared !== undefined && { 'xl/sharedStrings.xml': shared }),
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

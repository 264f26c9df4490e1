/**
 * Makes a worksheet safe for the reader, which fills every gap up to the last cell: one cell at XFD1048576 would
 * take gigabytes.
 */
import { LIMITS, type RefusalCode } from './preview.ts';

/** Where rows and cells say that they stand, under any prefix and in either quotes. */
const PLACE = /[\s:]r\s*=\s*(["'])(.*?)\1/gs;
const ROW = /<(?:\w+:)?row\b[^>]{0,300}?[\s:]r\s*=\s*["'](\d+)["']/g;
const VALUE = /<(?:\w+:)?(?:v|t)[\s>]/;

/** The sheet without empty rows far below, or why it cannot be read. */
export function guardSheet(bytes: Uint8Array): Uint8Array | RefusalCode {
  const xml = new TextDecoder().decode(bytes);
  // No worksheet has one; entities are how a small text is made to grow.
  if (/<!(?:doctype|entity)/i.test(xml)) return 'damaged';
  const cut = withoutFarRows(xml);
  if (cut === undefined) return 'too_many_rows';
  for (const [, , place = ''] of cellsIn(cut).matchAll(PLACE)) {
    const fault = faultOf(place);
    if (fault !== undefined) return fault;
  }
  return cut === xml ? bytes : new TextEncoder().encode(cut);
}

/** Without the head, whose `xmlns:r` is no place. */
const cellsIn = (xml: string): string =>
  xml.slice(Math.max(0, xml.search(/<(?:\w+:)?sheetData\b/)));

/** Formatting alone often reaches down to the last row there is. Undefined when values do too. */
function withoutFarRows(xml: string): string | undefined {
  const far = firstFarRow(xml);
  if (far === undefined) return xml;
  const end = xml.search(/<\/(?:\w+:)?sheetData\b/);
  const tail = xml.slice(far, end);
  if (end < far) return undefined;
  return VALUE.test(tail) ? undefined : xml.slice(0, far) + xml.slice(end);
}

function firstFarRow(xml: string): number | undefined {
  for (const match of xml.matchAll(ROW)) if (Number(match[1]) > LIMITS.rows) return match.index;
  return undefined;
}

/** `12` for a row, `AB12` for a cell. */
function faultOf(place: string): RefusalCode | undefined {
  const match = /^([A-Z]{0,3})(\d{1,7})$/.exec(place);
  if (match === null) return 'damaged';
  const [, letters = '', row = ''] = match;
  if (Number(row) > LIMITS.rows) return 'too_many_rows';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column > LIMITS.columns ? 'too_many_columns' : undefined;
}

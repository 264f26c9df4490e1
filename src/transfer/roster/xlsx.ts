/** Cells of an Excel workbook, read only after every limit held. Loaded when a workbook is opened. */
import { zipSync } from 'fflate';
import readXlsxFile, { type Sheet } from 'read-excel-file/universal';
import { unpacker } from '../inflate.ts';
import { LIMITS, type RefusalCode, type Table } from './preview.ts';
import { guardSheet } from './sheet-guard.ts';
import { listParts, type Part } from '../zip.ts';

export interface SheetTable {
  readonly name: string;
  readonly table: Table;
}

/** What the reader needs; pictures, macros, comments and the rest stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?|xl\/(?:sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/** The sheets of a workbook that hold anything, in their order. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<readonly SheetTable[] | RefusalCode> {
  const parts = listParts(bytes, LIMITS);
  if (typeof parts === 'string') return parts;
  const kind = packageKind(parts);
  if (kind !== undefined) return kind;
  const contents = unpackNeeded(parts, unpacker(LIMITS));
  if (typeof contents === 'string') return contents;
  // Stored, not packed: the reader would start a worker from a blob for larger packed parts, which our policy forbids.
  const safe = zipSync(contents, { level: 0 });
  try {
    const sheets = await readXlsxFile(new Blob([safe]), { trim: false, parseNumber: String });
    return sheets.map(toTable).filter(({ table }) => table.length > 0);
  } catch {
    // The library says why in English for programmers; for a person the file is damaged.
    return 'damaged';
  }
}

/** Other things that are zip archives too; undefined for a workbook. */
function packageKind(parts: readonly Part[]): RefusalCode | undefined {
  const has = (name: string) => parts.some((part) => part.name === name);
  if (has('xl/workbook.xml')) return undefined;
  if (has('word/document.xml')) return 'word_document';
  // A binary workbook, .xlsb.
  if (has('xl/workbook.bin')) return 'old_excel';
  const [first] = parts;
  return first?.name === 'mimetype' ? 'open_document' : 'unknown_kind';
}

function unpackNeeded(
  parts: readonly Part[],
  unpack: (part: Part) => Uint8Array | RefusalCode,
): Record<string, Uint8Array> | RefusalCode {
  const contents: [string, Uint8Array][] = [];
  for (const part of parts) {
    if (!NEEDED.test(part.name)) continue;
    const bytes = unpack(part);
    if (typeof bytes === 'string') return bytes;
    const guarded = part.name.startsWith('xl/worksheets/') ? guardSheet(bytes) : bytes;
    if (typeof guarded === 'string') return guarded;
    contents.push([part.name, guarded]);
  }
  return Object.fromEntries(contents);
}

const toTable = ({ sheet, data }: Sheet<string>): SheetTable => ({
  name: sheet,
  table: data.slice(0, LIMITS.rows + 1).map((row) => row.map(cellToText)),
});

/** Dates become their year-month-day: enough to know that the column holds dates. */
function cellToText(cell: Sheet<string>['data'][number][number]): string {
  if (cell === null) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

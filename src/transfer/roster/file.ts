/** A list of people out of a file, whatever its name says that it is. */
import { guessColumns } from './columns.ts';
import { decodeText } from './decode.ts';
import { fileKind } from './kind.ts';
import { LIMITS, type RosterResult } from './preview.ts';
import { readTable } from './table.ts';
import { readRosterText } from './text.ts';
import type { SheetTable } from './xlsx.ts';

/**
 * Reads .xlsx, .csv and .txt. `sheet` names the sheet to take; otherwise it is the first whose header names people,
 * or else the first with names.
 */
export async function readRosterFile(bytes: Uint8Array, sheet?: string): Promise<RosterResult> {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > LIMITS.fileBytes) return { refused: 'too_large' };
  const kind = fileKind(bytes);
  if (kind === 'zip') return readSheets(bytes, sheet);
  if (kind !== 'text') return { refused: kind };
  const text = decodeText(bytes);
  return typeof text === 'string' ? readRosterText(text, 'file') : text;
}

async function readSheets(bytes: Uint8Array, wanted?: string): Promise<RosterResult> {
  const { readWorkbook } = await import('./xlsx.ts');
  const sheets = await readWorkbook(bytes);
  if (typeof sheets === 'string') return { refused: sheets };
  const [first] = sheets;
  if (first === undefined) return { refused: 'empty' };
  const chosen = sheets.find(({ name }) => name === wanted) ?? bestOf(sheets) ?? first;
  const result = readTable(chosen.table);
  if ('refused' in result) return result;
  return { ...result, sheet: chosen.name, sheets: sheets.map(({ name }) => name) };
}

function bestOf(sheets: readonly SheetTable[]): SheetTable | undefined {
  const guessed = sheets.map((sheet) => ({ sheet, columns: guessColumns(sheet.table) }));
  const withHeader = guessed.find(({ columns }) => (columns?.start ?? 0) > 0);
  return (withHeader ?? guessed.find(({ columns }) => columns !== undefined))?.sheet;
}

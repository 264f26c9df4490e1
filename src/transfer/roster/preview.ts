/** What a list of people gives before anything is kept, for a person to look through. */
import type { MemberType } from '../../domain/member/standing.ts';
import type { Role } from '../../domain/people-order.ts';

/** Why a whole list cannot be taken in. */
export type RefusalCode =
  | 'empty'
  | 'too_large'
  /** Unpacked it would be too large, or packed tighter than any real list. */
  | 'too_large_unpacked'
  | 'too_many_rows'
  | 'too_many_columns'
  /** An .xls file, whatever its name. */
  | 'old_excel'
  | 'password'
  | 'open_document'
  | 'word_document'
  | 'pdf'
  | 'picture'
  /** A web page, as many programs write under the name .xls. */
  | 'web_page'
  | 'unknown_kind'
  | 'damaged'
  /** In a cloud and not here, or moved meanwhile. */
  | 'unreadable'
  | 'tcvn3'
  | 'vni'
  | 'windows_1258'
  /** UTF-8 that some program read as Western letters: `Nguyá»…n`. */
  | 'garbled'
  /** Saved with `?` in place of the letters that the program could not write. */
  | 'letters_lost'
  | 'unknown_letters'
  | 'no_names';

export interface Refusal {
  readonly refused: RefusalCode;
  /** Counted from 1, where the reason stands in one place. */
  readonly row?: number;
}

export type WarningCode =
  /** `text` is the name with the capitals that are proposed. */
  | 'capitals'
  | 'title_removed'
  | 'number_removed'
  | 'text_left_out'
  | 'letter_lost'
  | 'odd_name'
  | 'unknown_role'
  | 'unknown_type';

export interface RowWarning {
  readonly code: WarningCode;
  /** What it is about, as written or as proposed; never a number that was taken out. */
  readonly text?: string;
}

export interface RosterRow {
  /** Counted from 1 as in the file or the pasted text. */
  readonly row: number;
  readonly name: string;
  readonly role?: Role;
  readonly memberType?: MemberType;
  readonly unit?: string;
  readonly nickname?: string;
  readonly warnings: readonly RowWarning[];
}

/** A row that is not taken in. */
export interface RosterProblem {
  readonly code: 'not_a_name' | 'no_name' | 'tcvn3' | 'vni' | 'garbled';
  readonly row: number;
  /** Counted from 1; absent where a row has no columns. */
  readonly column?: number;
  readonly text?: string;
}

/** What a column that is not taken in holds: what we must not keep, or what nobody could use. */
export type LeftOutKind = NeverKept | 'member_type' | 'unused';
export type NeverKept = 'phone' | 'id_number' | 'birth' | 'card_number' | 'private';

export interface LeftOutColumn {
  /** Counted from 1. */
  readonly column: number;
  /** Empty where the list has no header. */
  readonly header: string;
  readonly kind: LeftOutKind;
}

export interface RosterPreview {
  readonly rows: readonly RosterRow[];
  readonly problems: readonly RosterProblem[];
  readonly leftOut: readonly LeftOutColumn[];
  /** The sheet that was read, and those that could be read instead. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
}

export type RosterResult = RosterPreview | Refusal;

export const isRefused = (result: RosterResult): result is Refusal => 'refused' in result;

/** Cells as text; a row may be shorter than others. */
export type Table = readonly (readonly string[])[];

export const LIMITS = {
  fileBytes: 5_000_000,
  /** All parts of an .xlsx together. */
  unpackedBytes: 20_000_000,
  /** Unpacked to packed, for parts above a megabyte. */
  ratio: 100,
  parts: 2000,
  rows: 10_000,
  columns: 256,
} as const;

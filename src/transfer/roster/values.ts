/** What stands in cells beside the name. */
import { fold } from '../../domain/fold.ts';
import type { MemberType } from '../../domain/member/standing.ts';
import { cleanName } from '../../domain/names.ts';
import type { Role } from '../../domain/people-order.ts';

/** Folded, words only. */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The office in the cell; a secretary of the youth union or of another body has none here. */
export function readRole(text: string): Role | undefined {
  const key = keyOf(text);
  if (/\b(doan|chi doan|dang uy|xa|phuong|huyen|tinh)\b/.test(key)) return undefined;
  if (/\bpho bi thu\b|^pbt\b|\bdeputy secretary\b/.test(key)) return 'pho_bi_thu';
  if (/\bbi thu\b|^bt\b|^(cell )?secretary$/.test(key)) return 'bi_thu';
  if (/\bchi uy( vien)?\b|^cuv\b|^committee member$/.test(key)) return 'chi_uy_vien';
  return /^(dang vien|dv|dvct|dvdb|member)\b/.test(key) ? 'dang_vien' : undefined;
}

export function readMemberType(text: string): MemberType | undefined {
  const key = keyOf(text);
  if (/\bdu bi\b|^(db|dvdb|probationary)\b/.test(key)) return 'du_bi';
  return /\bchinh thuc\b|^(ct|dvct|official)\b/.test(key) ? 'chinh_thuc' : undefined;
}

/** Nothing but the kind of membership: `Chính thức`, `ĐV dự bị`, `DB`. */
export const isMemberType = (text: string): boolean =>
  /^(?:(?:dang vien|dv) ?)?(?:chinh thuc|du bi|ct|db)$|^(?:official|probationary)$/.test(
    keyOf(text),
  );

/** `x`, `X`, `✓`, `1`: how a box is ticked in a list. */
export const isTicked = (text: string): boolean => /^\s*(?:x|v|✓|✔|☑|1|có|true)\s*$/iu.test(text);

/** As kept: a sign against formulas that an export put before the text is taken off once. */
export const cellText = (text: string): string =>
  cleanName(text.replace(/^'(?='*[=+\-@\t\r\0])/, ''));

/**
 * Telephone, identity and card numbers, dates and years; a single figure behind a name stays: `Nguyễn Văn Nam 2`.
 */
const NUMBERS =
  /(?:\+?\d[\d .\-/]{6,}\d)|\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}\b|(?:(?<!\p{L})(?:sn|ns|sinh năm|sinh ngày|sđt|đt)\s*[:.]?\s*)?\d{4,}/giu;

/** The text without numbers that must not be kept; `found` tells that there were some. */
export function withoutNumbers(text: string): { readonly text: string; readonly found: boolean } {
  const rest = text.replace(NUMBERS, ' ');
  return { text: rest, found: rest !== text };
}

/** Long enough for whatever a person reads in a preview. */
const LONGEST = 200;

export const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

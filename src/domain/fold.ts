/** Letters that look like đ but are not, mapped to the Vietnamese one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u00d0': '\u0110',
  '\u0189': '\u0110',
  '\u00f0': '\u0111',
};

/** Text as the app keeps it: NFC, look-alike letters mended. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/[\u00d0\u0189\u00f0]/g, (c) => LOOK_ALIKES[c] ?? c);
}

/**
 * Text without marks and case, for search: `ĐẢNG ỦY` becomes `dang uy`.
 * Given NFC text, each letter stays one letter, so positions stay valid.
 */
export function fold(text: string): string {
  // đ has no decomposition; it is mapped by hand.
  return normalizeText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

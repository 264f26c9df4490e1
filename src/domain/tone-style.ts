/** Where the tone of oa, oe and uy stands: `ủy, hòa` as the press writes, `uỷ, hoà` as schools and some offices do. */
export const TONE_STYLES = ['ủy', 'uỷ'] as const;
export type ToneStyle = (typeof TONE_STYLES)[number];

const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** Only at the end of a syllable: `toán`, `quỳnh` are the same in both. */
const OPEN = new RegExp(
  `([oO])([${TONES}])([aAeE])(?!\\p{L}|\\p{M})|([uU])([${TONES}])([yY])(?!\\p{L}|\\p{M})`,
  'gu',
);

/** Words of our own in the style asked for. Never for what people wrote. */
export function inToneStyle(text: string, style: ToneStyle): string {
  if (style === 'ủy') return text;
  return text
    .normalize('NFD')
    .replace(OPEN, (_, o = '', tone = '', a = '', u = '', other = '', y = '') =>
      o === '' ? u + y + other : o + a + tone,
    )
    .normalize('NFC');
}

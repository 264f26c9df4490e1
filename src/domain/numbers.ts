/** Numbers as Vietnamese and English print them, by hand: old phones lack the locale data. */

type NumberLang = 'vi' | 'en';

const SIGNS = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const;

/**
 * `63860` becomes `63.860` in Vietnamese, `63,860` in English.
 * With `decimals` exactly so many are printed, without it up to three.
 */
export function formatNumber(value: number, lang: NumberLang, decimals?: number): string {
  const { group, decimal } = SIGNS[lang];
  const fixed =
    decimals === undefined ? value.toFixed(3).replace(/\.?0+$/, '') : value.toFixed(decimals);
  const [whole = '', fraction] = fixed.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = Number(fixed) < 0 ? '-' : '';
  return sign + (fraction === undefined ? grouped : grouped + decimal + fraction);
}

/** `0.986` becomes `98,6%` or `98.6%`: no space before the sign. */
export function formatPercent(share: number, lang: NumberLang, decimals = 1): string {
  return `${formatNumber(share * 100, lang, decimals)}%`;
}

/** `12/17` in Vietnamese, `12 of 17` in English, where a slash would look like a date. */
export function formatRatio(part: number, whole: number, lang: NumberLang): string {
  const between = lang === 'vi' ? '/' : ' of ';
  return formatNumber(part, lang) + between + formatNumber(whole, lang);
}

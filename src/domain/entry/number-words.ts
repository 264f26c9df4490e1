const NUMBER = {
  vi: /^(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+))?$/,
  en: /^(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d+))?$/,
} as const;

/** `63.860` and `98,6` in Vietnamese, `63,860` and `98.6` in English; undefined for anything else. */
export function decimalOf(text: string, lang: keyof typeof NUMBER): number | undefined {
  const [, whole, fraction = '0'] = NUMBER[lang].exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(`${whole.replace(/\D/g, '')}.${fraction}`);
}

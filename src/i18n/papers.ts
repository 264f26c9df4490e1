/** Vietnamese phrases of documents, lists and reports; importing this file adds them. */
import i18next from 'i18next';
import { inToneStyle, type ToneStyle } from '../domain/tone-style.ts';
import type { Lang } from './translate.ts';
// Documents speak of people, sessions and tasks in the words of their screens.
import './work.ts';
import { papers, registers, reports } from './vi.json?papers';

i18next.addResourceBundle('vi', 'translation', { papers, registers, reports }, true, true);

type Values = Readonly<Record<string, string | number>>;

export interface PaperWords {
  readonly lang: Lang;
  readonly say: (key: string, values?: Values) => string;
}

/** The phrases in the language of the document, which need not be that of the app. */
export function paperWords(lang: Lang, toneStyle: ToneStyle = 'ủy'): PaperWords {
  const phrase = i18next.getFixedT(lang) as (key: string, options: object) => string;
  return {
    lang,
    // Put together here, so that the style of tones touches our words and never what people wrote.
    say: (key, values = {}) =>
      filled(inToneStyle(phrase(key, { ...values, skipInterpolation: true }), toneStyle), values),
  };
}

const filled = (text: string, values: Values): string =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));

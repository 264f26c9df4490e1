/** Vietnamese phrases of documents, lists and reports; importing this file adds them. */
import i18next from 'i18next';
import type { Lang } from './translate.ts';
// Documents speak of people, sessions and tasks in the words of their screens.
import './work.ts';
import { papers } from './vi.json?papers';

i18next.addResourceBundle('vi', 'translation', { papers }, true, true);

export interface PaperWords {
  readonly lang: Lang;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** The phrases in the language of the document, which need not be that of the app. */
export function paperWords(lang: Lang): PaperWords {
  const translate = i18next.getFixedT(lang) as (
    key: string,
    values?: Readonly<Record<string, string | number>>,
  ) => string;
  return { lang, say: (key, values) => translate(key, values) };
}

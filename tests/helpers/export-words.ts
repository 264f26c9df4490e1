/** The phrases of documents, for tests without a screen; a key without a phrase fails the test. */
import i18next from 'i18next';
import en from '../../src/i18n/en.json';
import vi from '../../src/i18n/vi.json';
import type { Words } from '../../src/export/say.ts';

const phrases = i18next.createInstance();
void phrases.init({
  lng: 'vi',
  resources: { vi: { translation: vi }, en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export function exportWords(lang: 'vi' | 'en' = 'vi'): Words {
  const translate = phrases.getFixedT(lang) as unknown as Words['say'];
  return {
    lang,
    say: (key, values) => {
      const text = translate(key, values);
      if (text === key) throw new Error(`no phrase for ${key}`);
      return text;
    },
  };
}

/** The one translator. Components that call `t` repaint when the language changes. */
import { signal } from '@preact/signals';
import i18next from 'i18next';
import { app, card, library, listen, problem, reader, storage, update } from './vi.json';
import type catalogue from './vi.json';

export type Lang = 'vi' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof catalogue };
  }
}

export const language = signal<Lang>('vi');

// The Vietnamese of the first view is bundled; `more.ts` brings the rest with the screens that use
// it, and English comes when it is asked for. All of it is in the precache.
void i18next.init({
  lng: 'vi',
  fallbackLng: 'vi',
  resources: {
    vi: { translation: { app, card, library, listen, problem, reader, storage, update } },
  },
  interpolation: { escapeValue: false },
  initAsync: false,
});

const translate: unknown = (...args: unknown[]): unknown => {
  // Reading the signal is what makes a component repaint.
  void language.value;
  return Reflect.apply(i18next.t, i18next, args);
};

/** The phrase of a key in the language of the app. */
export const t = translate as typeof i18next.t;

/** Switches every phrase on the screen and the language that screen readers speak. No reload. */
export async function setLanguage(lang: Lang): Promise<void> {
  if (lang === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { default: en } = await import('./en.json');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang;
  language.value = lang;
}

/** Picks the text of the app's language, or the other where a pack has only one. */
export function pick(text: { vi?: string | undefined; en?: string | undefined }): string {
  return text[language.value] ?? text.vi ?? text.en ?? '';
}

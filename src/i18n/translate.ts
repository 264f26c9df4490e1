/** The one translator. Components that call `t` repaint when the language changes. */
import { signal } from '@preact/signals';
import i18next from 'i18next';
import { app, library, problem, reader, storage, update } from './vi.json';
import type catalogue from './vi.json';

export type Lang = 'vi' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof catalogue };
  }
}

export const language = signal<Lang>('vi');

/** How often phrases came that were not there before. */
const arrivals = signal(0);

// The Vietnamese of the first view is bundled; `more.ts` brings the rest with the screens that use
// it, and English comes when it is asked for, its first view before the rest. All of it is in the precache.
void i18next.init({
  lng: 'vi',
  fallbackLng: 'vi',
  resources: {
    vi: { translation: { app, library, problem, reader, storage, update } },
  },
  interpolation: { escapeValue: false },
  initAsync: false,
});

const translate: unknown = (...args: unknown[]): unknown => {
  // Reading the signals is what makes a component repaint.
  void language.value;
  void arrivals.value;
  return Reflect.apply(i18next.t, i18next, args);
};

/** The phrase of a key in the language of the app. */
export const t = translate as typeof i18next.t;

/** Switches every phrase on the screen and the language that screen readers speak. No reload. */
export async function setLanguage(lang: Lang): Promise<void> {
  if (lang === 'en') await wholeEnglish();
  await speak(lang);
}

/** The language that a visit begins in, with the phrases of its first view; `phrasesReady` brings the others. */
export async function beginIn(lang: Lang): Promise<void> {
  if (lang === 'en') {
    const { first } = await import('./english-first.ts');
    i18next.addResourceBundle('en', 'translation', first, true, false);
  }
  await speak(lang);
}

async function speak(lang: Lang): Promise<void> {
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang;
  language.value = lang;
}

/** Ends when the app's language has the phrases of every screen. Vietnamese ones come with their screens. */
export const phrasesReady = async (): Promise<void> => {
  if (language.peek() === 'en') await wholeEnglish();
};

let english: Promise<void> | undefined;

const wholeEnglish = (): Promise<void> => (english ??= bringEnglish());

async function bringEnglish(): Promise<void> {
  try {
    const { default: en } = await import('./en.json');
    i18next.addResourceBundle('en', 'translation', en);
    arrivals.value += 1;
  } catch (error) {
    // The next screen tries again.
    english = undefined;
    throw error;
  }
}

/** Picks the text of the app's language, or the other where a pack has only one. */
export function pick(text: { vi?: string | undefined; en?: string | undefined }): string {
  return text[language.value] ?? text.vi ?? text.en ?? '';
}

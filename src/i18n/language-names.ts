import type { Lang } from './translate.ts';

/** Each language by its own name, whatever the language of the app. */
export const LANGUAGE_NAMES: readonly {
  readonly value: Lang;
  readonly label: string;
  readonly lang: Lang;
}[] = [
  { value: 'vi', label: 'Tiếng Việt', lang: 'vi' },
  { value: 'en', label: 'English', lang: 'en' },
];

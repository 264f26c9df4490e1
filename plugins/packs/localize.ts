import type { Lang, Localized } from '../../src/pack/format.ts';
import type { Problems } from './problem.ts';
import type { Text } from './schemas.ts';
import type { Located } from './yaml-file.ts';

/** The text in a language; a problem when the author gave none. */
export function localize(
  text: Text,
  lang: Lang,
  located: Pick<Located<unknown>, 'file' | 'lineOf'>,
  path: readonly (string | number)[],
  problems: Problems,
): string {
  const found = typeof text === 'string' ? text : text[lang];
  if (found !== undefined) return found;
  problems.error(
    located.file,
    located.lineOf(...path),
    `'${path.join('.')}' has no '${lang}' text`,
  );
  return '';
}

/** The text in each of the languages of a pack. */
export function localizeAll(
  text: Text,
  languages: readonly Lang[],
  located: Pick<Located<unknown>, 'file' | 'lineOf'>,
  path: readonly (string | number)[],
  problems: Problems,
): Partial<Localized> {
  return Object.fromEntries(
    languages.map((lang) => [lang, localize(text, lang, located, path, problems)]),
  );
}

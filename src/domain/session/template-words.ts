/** Steps of a template that nobody reworded are told in the language of whoever reads them. */
import type { Localized, TemplateLang } from '../template.ts';

interface Step {
  readonly id: string;
  readonly title: Localized;
  readonly who?: Localized | undefined;
  readonly phase?: Localized | undefined;
}

interface Written {
  readonly id: string;
  readonly title: string;
  readonly who?: string | undefined;
  readonly phase?: string | undefined;
}

const FIELDS = ['title', 'who', 'phase'] as const;

/** The same list where nothing is to be told in another way; what was typed stays as it is. */
export function inLanguage<T extends Written>(
  list: readonly T[],
  templates: readonly { readonly items: readonly Step[] }[],
  lang: TemplateLang,
): readonly T[] {
  const steps = templates.flatMap(({ items }) => items);
  const told = list.map((item) => {
    const own = steps.filter(({ id }) => id === item.id);
    const words = FIELDS.flatMap((field): [string, string][] => {
      const written = item[field];
      const known = own.map((step) => step[field]).find((text) => isIn(text, written));
      return known === undefined || known[lang] === written ? [] : [[field, known[lang]]];
    });
    return words.length === 0 ? item : { ...item, ...Object.fromEntries(words) };
  });
  return told.every((item, at) => item === list[at]) ? list : told;
}

const isIn = (text: Localized | undefined, written: string | undefined): boolean =>
  written !== undefined && text !== undefined && (text.vi === written || text.en === written);

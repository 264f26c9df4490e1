/** What stands before a name in a list: numbers, bullets, forms of address. */
import { cleanName } from './names.ts';

export interface ListedName {
  readonly name: string;
  /** The form of address that was taken off, as written. */
  readonly title?: string;
}

/** `1.` `01)` `(2)` `3/` `4 -` `-` `•` `☑` `a)`; a bare number only before a space; no part of a longer number. */
const MARK =
  /^(?:\(?\d{1,4}\)?(?:\s*[.)/:–—-]+(?!\s*\d)|(?=\s+\D))|[a-eđ][.)](?=\s)|[-–—+*•·▪◦●○■□✓✔☐☑✅→>]+)\s*/u;

const TITLE =
  /^(?:[đd]\s?[/.]\s?c\.?|đc\.?|đồng\s+chí|dong\s+chi|ông|bà|anh|chị)(?=[\s:.])[\s:.]+/iu;

/** `Ông Văn …`, `Ông Ích Khiêm`: Ông is a family name too. */
const FAMILY_ONG = /^ông\s+(?:văn|thị|ích)\s/iu;

/** Takes numbers, bullets and forms of address off a line. What was taken off is told, never dropped in silence. */
export function readListedName(line: string): ListedName {
  let rest = cleanName(line);
  let before = '';
  while (rest !== before) {
    before = rest;
    rest = rest.replace(MARK, '');
  }
  const titles: string[] = [];
  for (let match = titleOf(rest); match !== undefined; match = titleOf(rest)) {
    titles.push(match.trim());
    rest = rest.slice(match.length);
  }
  return titles.length === 0 ? { name: rest } : { name: rest, title: titles.join(' ') };
}

const titleOf = (text: string): string | undefined =>
  FAMILY_ONG.test(text) ? undefined : TITLE.exec(text)?.[0];

/** Telling a list of people from a text: a head that asks for names, and a row under it with as many cells. */
import { headerKey } from '../roster/headers.ts';

const SIGNS = ['\t', ';', ','] as const;
/** A title and an empty line or two may stand above the head. */
const HEAD_WITHIN = 8;
const FEWEST = 3;
const NAME = /^(ho (va )?ten|ho dem|ho lot|full name)\b/;

export function looksLikeRoster(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r?\n/, HEAD_WITHIN + 1);
  return lines.some((line, at) =>
    SIGNS.some((sign) => {
      const cells = line.split(sign);
      return (
        cells.length >= FEWEST &&
        lines[at + 1]?.split(sign).length === cells.length &&
        cells.some((cell) => NAME.test(headerKey(cell)))
      );
    }),
  );
}

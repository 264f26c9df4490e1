/** The days of a time as people write it: `2023`, `quý I năm 2026`, `6 tháng đầu năm 2026`, `2015 - 2020`. */
import { dayInMonth } from '../day.ts';
import { fold } from '../fold.ts';
import { type Span, spanOf } from './period.ts';

/** Undefined when it is no time that is known. */
export function spanSaid(text: string): Span | undefined {
  const said = fold(text).replace(/\s+/g, ' ').trim();
  for (const [pattern, read] of TIMES) {
    const parts = pattern.exec(said)?.slice(1);
    if (parts !== undefined) return read(parts);
  }
  return undefined;
}

type Reading = (parts: readonly (string | undefined)[]) => Span | undefined;

const OF_YEAR = String.raw`(?:/|,? nam |,? |, )(\d{4})`;

const TIMES: readonly (readonly [RegExp, Reading])[] = [
  [/^(?:nam |year )?(\d{4})$/, ([year]) => spanOf({ by: 'year', year: Number(year) })],
  [
    /^(?:nhiem ky |giai doan |term )?(\d{4}) ?[-–—] ?(\d{4})$/,
    ([first = '', last = '']) =>
      first <= last ? { from: `${first}-01-01`, to: `${last}-12-31` } : undefined,
  ],
  [new RegExp(`^(?:thang |month )?(\\d{1,2})${OF_YEAR}$`), monthSaid],
  [new RegExp(`^(?:qu[yi] |q)(iv|i{1,3}|[1-4])${OF_YEAR}$`), quarterSaid],
  [
    new RegExp(`^(?:6|sau) thang (dau|cuoi)${OF_YEAR}$`),
    ([half, year]) => spanOf({ by: 'half', year: Number(year), half: half === 'dau' ? 1 : 2 }),
  ],
  [
    /^(?:(first|second) half of |h([12]) )(\d{4})$/,
    ([word, number, year]) =>
      spanOf({
        by: 'half',
        year: Number(year),
        half: word === 'first' || number === '1' ? 1 : 2,
      }),
  ],
];

function monthSaid([number = '', year = '']: readonly (string | undefined)[]): Span | undefined {
  if (Number(number) < 1 || Number(number) > 12) return undefined;
  const month = `${year}-${number.padStart(2, '0')}`;
  return { from: `${month}-01`, to: dayInMonth(month, 31) };
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];

function quarterSaid([said = '', year]: readonly (string | undefined)[]): Span | undefined {
  const number = ROMAN.includes(said) ? ROMAN.indexOf(said) + 1 : Number(said);
  const quarter = ([1, 2, 3, 4] as const).find((one) => one === number);
  return quarter && spanOf({ by: 'quarter', year: Number(year), quarter });
}

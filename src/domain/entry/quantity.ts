/** A number as a paper says it: `hơn 63.860`, `gần 122%`, `12/17`, `5 → 13`. */
import { figureText } from '../figure.ts';
import { decimalOf } from './number-words.ts';

export const OPERATORS = ['exact', 'more-than', 'over', 'nearly', 'hundreds'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Quantity {
  readonly operator: Operator;
  readonly value: number;
  /** Value before the change. */
  readonly from?: number | undefined;
  /** The whole that the value is part of. */
  readonly of?: number | undefined;
  /** The value is per hundred. */
  readonly percent: boolean;
  /** As it was typed. */
  readonly said: string;
}

type QuantityLang = 'vi' | 'en';

const BEFORE: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:hơn|more than|>)\s*/i, 'more-than'],
  [/^(?:trên|quá|over|above)\s*/i, 'over'],
  [/^(?:gần|xấp xỉ|khoảng|nearly|almost|about|~|≈)\s*/i, 'nearly'],
];
/** No number is said; it is kept as the words. */
const HUNDREDS = /^(?:hàng trăm|hundreds)$/i;

/** What was typed, or undefined when it is no number that can be counted with. */
export function parseQuantity(text: string, lang: QuantityLang): Quantity | undefined {
  const said = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (HUNDREDS.test(said)) return { operator: 'hundreds', value: 100, percent: false, said };
  const arrow = /^(.+?)\s*(?:→|->|=>)\s*(.+)$/.exec(said);
  const after = parseAfter(arrow?.[2] ?? said, lang);
  if (after === undefined || arrow === null) return after && { ...after, said };
  const from = decimalOf((arrow[1] ?? '').replace(/%$/, ''), lang);
  return from === undefined ? undefined : { ...after, from, said };
}

/** `gần 122%`, `12/17` */
function parseAfter(text: string, lang: QuantityLang): Omit<Quantity, 'said'> | undefined {
  const [pattern, operator] = BEFORE.find(([one]) => one.test(text)) ?? [/^/, 'exact' as const];
  const bare = text.replace(pattern, '');
  const percent = bare.endsWith('%');
  const [part = '', whole, ...more] = (percent ? bare.slice(0, -1) : bare).split('/');
  const value = decimalOf(part, lang);
  if (value === undefined || more.length > 0) return undefined;
  if (whole === undefined) return { operator, value, percent };
  const of = decimalOf(whole, lang);
  return of === undefined ? undefined : { operator, value, of, percent };
}

/** `gần 122%`, `12/17`, `5 → 13`, in either language. */
export const quantityText = (quantity: Quantity, lang: QuantityLang): string =>
  figureText({ ...quantity, unit: quantity.percent ? '%' : '' }, lang).number;

/** Can be counted with: nothing stands before the number, nothing is beside it. */
export const isPlain = ({ operator, from, of, percent }: Quantity): boolean =>
  operator === 'exact' && from === undefined && of === undefined && !percent;

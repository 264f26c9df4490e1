/** Whether a block states a figure, written the way of its language. */
import { operatorWord } from '../../src/domain/figure.ts';
import { formatNumber } from '../../src/domain/numbers.ts';
import type { Lang, Operator } from '../../src/pack/format.ts';

export interface StatedFigure {
  readonly operator: Operator;
  readonly value: number;
  readonly from?: number | undefined;
  readonly of?: number | undefined;
  readonly unit: string;
}

/** What a text may say in place of the word that the table of figures prints. */
const OTHER_WORDS: Partial<Record<Operator, Partial<Record<Lang, readonly string[]>>>> = {
  over: { en: ['above'] },
  nearly: { en: ['almost'] },
  hundreds: { en: ['hundreds'] },
};

const operatorWords = (operator: Operator, lang: Lang): readonly string[] =>
  [operatorWord(operator, lang), ...(OTHER_WORDS[operator]?.[lang] ?? [])].filter(Boolean);

/** How a text says zero without a digit. */
const NOTHING: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['không', 'chưa'],
  en: ['no', 'none', 'not', 'nothing', 'nobody'],
};

/** What is missing from the text, in words for the author; undefined when all is there. */
export function missingFigure(text: string, figure: StatedFigure, lang: Lang): string | undefined {
  const words = operatorWords(figure.operator, lang);
  if (figure.operator === 'hundreds') {
    return new RegExp(`(?<!\\p{L})${words.join('|')}(?!\\p{L})`, 'iu').test(text)
      ? undefined
      : `“${words.join('” or “')}”`;
  }
  const expected = expectedNumber(figure, lang);
  // Between operator and number a currency may stand: more than VND 3 billion.
  const before =
    words.length === 0 ? '' : `(?<!\\p{L})(?:${words.join('|')})\\s+(?:(?:VND|USD)\\s*)?`;
  if (!standsIn(text, before, expected.pattern)) {
    const operator = words.length === 0 ? '' : `${words.join('/')} `;
    return `“${operator}${expected.shown}”`;
  }
  if (figure.from === undefined) return undefined;
  const from = formatNumber(figure.from, lang);
  return standsIn(text, '', escape(from)) ? undefined : `“${from}” (the value before)`;
}

interface Expected {
  readonly pattern: string;
  readonly shown: string;
}

function expectedNumber({ value, of, unit }: StatedFigure, lang: Lang): Expected {
  const number = formatNumber(value, lang);
  if (of !== undefined) {
    const whole = formatNumber(of, lang);
    return lang === 'vi'
      ? { pattern: `${escape(number)}/${escape(whole)}`, shown: `${number}/${whole}` }
      : {
          pattern: `${escape(number)}\\s+(?:out\\s+)?of\\s+(?:the\\s+|its\\s+|all\\s+)?${escape(whole)}`,
          shown: `${number} of ${whole}`,
        };
  }
  if (value === 0)
    return { pattern: `(?:0|${NOTHING[lang].join('|')})`, shown: `0/${NOTHING[lang][0]}` };
  const percent = unit.startsWith('%') ? '%' : '';
  return { pattern: escape(number) + percent, shown: number + percent };
}

function standsIn(text: string, before: string, number: string): boolean {
  return new RegExp(`${before}(?<![\\p{L}\\d.,/])${number}(?![\\p{L}\\d]|[.,/]\\d)`, 'iu').test(
    text,
  );
}

function escape(text: string): string {
  return text.replace(/[.]/g, '\\.');
}

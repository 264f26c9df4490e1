/** A figure of an article in the words of its language. */
import { formatNumber, formatRatio } from './numbers.ts';

type FigureLang = 'vi' | 'en';

interface Figure {
  readonly operator: 'exact' | 'more-than' | 'over' | 'nearly' | 'hundreds';
  readonly value: number;
  /** Value before the change. */
  readonly from?: number | undefined;
  /** The whole that the value is part of. */
  readonly of?: number | undefined;
  readonly unit: string;
}

const OPERATOR_WORDS = {
  vi: { exact: '', 'more-than': 'hơn', over: 'trên', nearly: 'gần', hundreds: 'hàng trăm' },
  en: {
    exact: '',
    'more-than': 'more than',
    over: 'over',
    nearly: 'nearly',
    hundreds: 'hundreds of',
  },
} as const;

/** The word before the number; empty when the number is exact. */
export const operatorWord = (operator: Figure['operator'], lang: FigureLang): string =>
  OPERATOR_WORDS[lang][operator];

/** Between what was and what is. */
export const ARROW = ' → ';

export interface FigureText {
  /** `hơn 63.860`, `12/17`, `85%`, `5 → 13` */
  readonly number: string;
  /** The same where a screen reader would stumble: `từ 5 lên 13`. */
  readonly spoken?: string;
  /** What stands behind the number: `lượt`; empty for a bare percentage. */
  readonly unit: string;
}

export function figureText(figure: Figure, lang: FigureLang): FigureText {
  const { operator, value, from, of } = figure;
  const percent = figure.unit.startsWith('%') ? '%' : '';
  const unit = figure.unit.slice(percent.length).trim();
  const word = operatorWord(operator, lang);
  if (operator === 'hundreds') return { number: word, unit };
  const plain =
    of === undefined ? formatNumber(value, lang) + percent : formatRatio(value, of, lang);
  const number = word === '' ? plain : `${word} ${plain}`;
  if (from === undefined) return { number, unit };
  const before = formatNumber(from, lang) + percent;
  return {
    number: before + ARROW + number,
    spoken: change(before, number, value >= from, lang),
    unit,
  };
}

function change(before: string, after: string, up: boolean, lang: FigureLang): string {
  if (lang === 'en') return `from ${before} to ${after}`;
  return `từ ${before} ${up ? 'lên' : 'xuống'} ${after}`;
}

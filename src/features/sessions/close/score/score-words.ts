import { formatNumber } from '../../../../domain/numbers.ts';
import type { Measure } from '../../../../domain/rubric/measure.ts';
import type { Criterion, Rubric } from '../../../../domain/template.ts';
import { oneOf } from '../../../../domain/decode.ts';
import { printedShare } from '../../../../domain/share.ts';
import { formatRate } from '../../../../i18n/format.ts';
import { language, pick, t } from '../../../../i18n/translate.ts';

/** At most two decimals, never rounded up: 89,99 is not 90. */
export const pointsText = (points: number): string =>
  formatNumber(Math.floor(points * 100 + 1e-6) / 100, language.value);

export function className(rubric: Rubric | undefined, id: string | undefined): string | undefined {
  const found = rubric?.classes.find((one) => one.id === id);
  return found && pick(found.name);
}

const MEASURES = [
  'duration',
  'attendance-rate',
  'excused-run',
  'steps',
  'speakers-rate',
  'thinking-minutes',
  'tasks-rate',
] as const;

/** The numbers that points were worked out from. */
export function measureText({ measure }: Criterion, found: Measure): string | undefined {
  const name = oneOf(MEASURES, measure);
  if (name === undefined) return undefined;
  const { part = 0, whole = 0, value } = found;
  const rate = formatRate(printedShare(part, whole) ?? 0);
  return t(`scoring.measure.${name}`, {
    part,
    whole,
    rate,
    value: formatNumber(Math.floor(value), language.value),
  });
}

/** What a corrected value was and is, in words. */
import { REASONS, STATUSES } from '../../../domain/attendance/status.ts';
import type { CorrectedValue } from '../../../domain/correction.ts';
import { isDay } from '../../../domain/day.ts';
import { oneOf } from '../../../domain/decode.ts';
import { VOTE_RULES } from '../../../domain/minutes/vote.ts';
import { SESSION_STATUSES } from '../../../domain/session/session.ts';
import { SESSION_KINDS } from '../../../domain/session-kind.ts';
import { formatDay, formatNumber, formatTime } from '../../../i18n/format.ts';
import { pick, t } from '../../../i18n/translate.ts';
import { kindName } from '../../../state/work/session-names.ts';
import { dayAt } from '../../../state/work/today.ts';
import { personName } from '../../../state/work/person-names.ts';
import { type CorrectedSession, valueName } from './correction-words.ts';
import { pointsText } from './score/score-words.ts';

type Value = CorrectedValue['old'];

export function valueText(
  corrected: CorrectedValue,
  value: Value,
  about: CorrectedSession,
): string {
  const name = valueName(corrected);
  if (value === null || value === '') return t('closing.nothingThere');
  if (typeof value === 'boolean') return booleanText(name, value);
  if (typeof value === 'number') return numberText(name, value);
  if (typeof value === 'string') {
    const code = name === 'status' && corrected.of === 'mark' ? 'mark' : name;
    return WORDS[code]?.(value, about) ?? value;
  }
  return partsText(name, value, about);
}

function booleanText(name: string, value: boolean): string {
  if (name === '$del') return value ? t('closing.removed') : t('closing.there');
  return value ? t('closing.yes') : t('closing.no');
}

/** Instants have names that end so. */
function numberText(name: string, value: number): string {
  return name.endsWith('At')
    ? `${formatTime(value)}, ${formatDay(dayAt(value))}`
    : formatNumber(value);
}

type WordOf = (value: string, about: CorrectedSession) => string | undefined;

const known =
  <T extends string>(codes: readonly T[], word: (code: T) => string): WordOf =>
  (value) => {
    const code = oneOf(codes, value);
    return code && word(code);
  };

const person: WordOf = (value, { session }) => personName(session, value);

/** By the name of the value; any other text is told as it is. */
const WORDS: Readonly<Record<string, WordOf>> = {
  mark: known(STATUSES, (code) => t(`attendance.status.${code}`)),
  status: known(SESSION_STATUSES, (code) => t(`closing.status.${code}`)),
  reason: known(REASONS, (code) => t(`attendance.reason.${code}`)),
  rule: known(VOTE_RULES, (code) => t(`closing.rule.${code}`)),
  kind: known(SESSION_KINDS, kindName),
  chair: person,
  secretary: person,
  day: (value) => (isDay(value) ? formatDay(value) : undefined),
};

/** Score and counts are kept as one value each. */
function partsText(name: string, value: Exclude<Value, null>, { sheet }: CorrectedSession): string {
  const parts = new Map(Object.entries(value));
  const points = parts.get('points');
  if (name === 'score' && typeof points === 'number') {
    const reached = sheet?.rubric.classes.find(({ id }) => id === parts.get('class'));
    return [pointsText(points), reached && pick(reached.name)].filter(Boolean).join(', ');
  }
  return `${String(parts.get('present'))}/${String(parts.get('base'))}`;
}

/** What a corrected value was and is, in words. */
import { GUEST_KINDS } from '../../../domain/attendance/attendance.ts';
import type { AttendanceCount } from '../../../domain/attendance/count.ts';
import { REASONS, STATUSES } from '../../../domain/attendance/status.ts';
import type { CorrectedValue } from '../../../domain/correction.ts';
import { isDay } from '../../../domain/day.ts';
import { oneOf } from '../../../domain/decode.ts';
import { lastOf } from '../../../domain/last-of.ts';
import { VOTE_RULES } from '../../../domain/minutes/vote.ts';
import { readCount, SESSION_STATUSES } from '../../../domain/session/session.ts';
import { readWarnings } from '../../../domain/session/warning.ts';
import { SESSION_KINDS } from '../../../domain/session-kind.ts';
import { formatDay, formatNumber, formatTime } from '../../../i18n/format.ts';
import { pick, t } from '../../../i18n/translate.ts';
import { themesOf } from '../../../state/work/groups.ts';
import { kindName } from '../../../state/work/session-names.ts';
import { rubrics } from '../../../state/work/templates.ts';
import { dayAt } from '../../../state/work/today.ts';
import { personName } from '../../../state/work/person-names.ts';
import { type CorrectedSession, valueName } from './correction-words.ts';
import { articleTitle } from '../article-title.ts';
import { pointsText } from './score/score-words.ts';
import { warningText } from './warning-words.ts';

type Value = CorrectedValue['old'];

export function valueText(
  corrected: CorrectedValue,
  value: Value,
  about: CorrectedSession,
): string {
  const name = valueName(corrected);
  if (value === null || value === '') return t('closing.nothingThere');
  if (typeof value === 'boolean') return booleanText(name, value);
  if (typeof value === 'number')
    return name === 'ord' ? placeText(corrected, value, about) : numberText(name, value);
  if (typeof value === 'string') {
    const code = CODES[`${corrected.of}/${name}`] ?? name;
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

/** A place in the agenda, told by what comes before it as the agenda is now. */
function placeText(
  { of, child }: CorrectedValue,
  ord: number,
  { session: { items } }: CorrectedSession,
): string {
  if (of !== 'item') return formatNumber(ord);
  const before = lastOf(items.filter((item) => item.id !== child && item.ord < ord));
  return before === undefined
    ? t('closing.place.first')
    : t('closing.place.after', { title: before.title });
}

type WordOf = (value: string, about: CorrectedSession) => string | undefined;

const known =
  <T extends string>(codes: readonly T[], word: (code: T) => string): WordOf =>
  (value) => {
    const code = oneOf(codes, value);
    return code && word(code);
  };

const person: WordOf = (value, { session }) => personName(session, value);

/** Names that mean something else of a mark or a guest. */
const CODES: Readonly<Record<string, string>> = { 'mark/status': 'mark', 'guest/kind': 'guest' };

/** By the name of the value; any other text is told as it is. */
const WORDS: Readonly<Record<string, WordOf>> = {
  mark: known(STATUSES, (code) => t(`attendance.status.${code}`)),
  status: known(SESSION_STATUSES, (code) => t(`closing.status.${code}`)),
  reason: known(REASONS, (code) => t(`attendance.reason.${code}`)),
  rule: known(VOTE_RULES, (code) => t(`closing.rule.${code}`)),
  kind: known(SESSION_KINDS, kindName),
  guest: known(GUEST_KINDS, (code) => t(`attendance.guests.kinds.${code}`)),
  chair: person,
  secretary: person,
  theme: (value, { session }) =>
    themesOf(session.group).value.find(({ key }) => key === value)?.title,
  article: articleTitle,
  rubric: (value) => {
    const rubric = rubrics.value.find(({ id }) => id === value);
    return rubric && pick(rubric.title);
  },
  day: (value) => (isDay(value) ? formatDay(value) : undefined),
};

/** Score, counts and what the rule check told are kept as one value each. */
function partsText(name: string, value: Exclude<Value, null>, { sheet }: CorrectedSession): string {
  if (name === 'warnings') {
    return readWarnings(value).map(warningText).join(' ') || t('closing.nothingThere');
  }
  const count = name === 'count' ? readCount(value) : undefined;
  if (count !== undefined) return countText(count);
  const parts = new Map(Object.entries(value));
  const reached = sheet?.rubric.classes.find(({ id }) => id === parts.get('class'));
  return [pointsText(Number(parts.get('points'))), reached && pick(reached.name)]
    .filter(Boolean)
    .join(', ');
}

/** Somebody absent for another reason leaves the number of those present as it was. */
const countText = ({ present, base, excused, unexcused }: AttendanceCount): string =>
  t('closing.countOf', { present, base, excused, unexcused });

/** What was corrected, in words: whose it is, and which value of it. */
import type { CorrectedValue, Subject } from '../../../domain/correction.ts';
import { oneOf } from '../../../domain/decode.ts';
import { CONCLUSION } from '../../../domain/minutes/minutes.ts';
import type { ScoreSheet } from '../../../domain/rubric/score.ts';
import type { Session } from '../../../domain/session/session.ts';
import { pick, t } from '../../../i18n/translate.ts';
import { minutesOf } from '../../../state/work/session.ts';
import { personName } from '../../../state/work/person-names.ts';
import { articleTitle } from '../article-title.ts';

export interface CorrectedSession {
  readonly session: Session;
  readonly sheet: ScoreSheet | undefined;
}

const FIELDS = [
  'status',
  'reason',
  'late',
  'note',
  'name',
  'office',
  'kind',
  'title',
  'minutes',
  'who',
  'doneAt',
  'day',
  'time',
  'place',
  'theme',
  'startedAt',
  'endedAt',
  'chair',
  'secretary',
  'voidReason',
  'score',
  'count',
  'required',
  'warnings',
  'ord',
  'article',
  'question',
  'phase',
  'adoptedAt',
  'matter',
  'rule',
  'base',
  'for',
  'against',
  'other',
  'points',
  'omitted',
  'rubric',
  'text',
] as const;

/** The last part of the path; a speaker's has the person before it. */
export const valueName = ({ field }: CorrectedValue): string =>
  field.slice(field.lastIndexOf('/') + 1);

export function fieldName(value: CorrectedValue): string {
  const name = valueName(value);
  if (name === '$del') return t('closing.field.there');
  return t(`closing.field.${oneOf(FIELDS, name) ?? 'value'}`);
}

/** What is not there any more has no name. */
export function subjectName(value: CorrectedValue, about: CorrectedSession): string {
  return t(`closing.of.${value.of}`, { name: NAMES[value.of](value, about) ?? '' }).trim();
}

type NameOf = (value: CorrectedValue, about: CorrectedSession) => string | undefined;

const person: NameOf = ({ child = '' }, { session }) => personName(session, child);

const item: NameOf = ({ child }, { session: { items } }) =>
  child === CONCLUSION ? t('closing.conclusion') : items.find(({ id }) => id === child)?.title;

const NAMES: Readonly<Record<Subject, NameOf>> = {
  mark: person,
  guest: person,
  roster: person,
  item,
  text: item,
  speaker: (value, about) =>
    [item(value, about), personName(about.session, value.field.split('/')[0] ?? '')]
      .filter(Boolean)
      .join(', '),
  preparation: ({ child }, { session }) => session.checks.find(({ id }) => id === child)?.title,
  vote: ({ child }, { session }) =>
    minutesOf(session).value.votes.find(({ id }) => id === child)?.matter,
  criterion: ({ child = '' }, { sheet }) => {
    const lines = sheet?.groups.flatMap((group) => group.lines) ?? [];
    const criterion = lines.find((line) => line.criterion.id === child)?.criterion;
    return criterion === undefined ? child : `${child} ${pick(criterion.title)}`;
  },
  reading: ({ child = '' }) => articleTitle(child.replace('~', '/')),
  session: () => undefined,
};

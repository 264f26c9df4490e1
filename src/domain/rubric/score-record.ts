/** What people said of a session on its score sheet, and what the sheet found by itself at closing. */
import { type Correction, readCorrections } from '../correction.ts';
import { childFields, numberOf, textOf } from '../decode.ts';
import type { Change } from '../record/edit.ts';
import { children, type DataRecord, readScalar, recordKey } from '../record/record.ts';
import { changeOf, type Patch, type Ref, setAll } from '../write.ts';
import type { Choice, Choices, ScoreSheet } from './score.ts';

export interface ScoreRecord extends Ref {
  /** Id of the score sheet, once one was chosen or the session was closed. */
  readonly rubric?: string | undefined;
  readonly choices: Choices;
  /** What was found by itself when the session was closed, by criterion. */
  readonly frozen: ReadonlyMap<string, number>;
  readonly corrections: readonly Correction[];
}

export const noScore = ({ group, key }: Ref): ScoreRecord => ({
  group,
  key,
  choices: new Map(),
  frozen: new Map(),
  corrections: [],
});

export function readScore(record: DataRecord): ScoreRecord {
  const found = [...children(record, 'c')];
  return {
    group: record.group,
    key: recordKey(record),
    rubric: textOf(readScalar(record, 'rubric')),
    choices: new Map(found.map(([id, values]) => [id, readChoice(values)])),
    frozen: new Map(
      found.flatMap(([id, values]): [string, number][] => {
        const points = numberOf(values.get('auto'));
        return points === undefined ? [] : [[id, points]];
      }),
    ),
    corrections: readCorrections(record),
  };
}

function readChoice(values: Parameters<typeof childFields>[0]): Choice {
  const get = childFields(values);
  const omitted = get('omitted');
  return {
    points: numberOf(get('points')),
    omitted: typeof omitted === 'boolean' ? omitted : undefined,
    note: textOf(get('note')),
  };
}

export const chooseRubric = (ref: Ref, rubric: string): Change =>
  changeOf('score', ref, setAll('', { rubric }));

/** Says points, a note, or that a criterion does not apply; undefined goes back to what is known. */
export const choose = (ref: Ref, criterion: string, patch: Patch<Choice>): Change =>
  changeOf('score', ref, setAll(`c/${criterion}`, patch));

/** Keeps with the session what the sheet found by itself. */
export const freezeScore = (ref: Ref, { rubric, groups }: ScoreSheet): Change =>
  changeOf('score', ref, [
    ...setAll('', { rubric: rubric.id, version: rubric.version }),
    ...groups
      .flatMap(({ lines }) => lines)
      .flatMap(({ criterion, automatic }) =>
        automatic === undefined ? [] : setAll(`c/${criterion.id}`, { auto: automatic.points }),
      ),
  ]);

/** Adding up a score sheet: what is known by itself, what a person says, and which class it makes. */
import type { AttendanceCount } from '../attendance/count.ts';
import type { SessionKind } from '../session-kind.ts';
import type { Criterion, OmittedRule, Rubric, RubricClass, RubricLevel } from '../template.ts';
import type { Measure, Measures } from './measure.ts';

/** What a person said of a criterion. */
export interface Choice {
  readonly points?: number | undefined;
  /** Whether it applies to this session; undefined: by the kind of session. */
  readonly omitted?: boolean | undefined;
  readonly note?: string | undefined;
}

export type Choices = ReadonlyMap<string, Choice>;

export interface ScoreLine {
  readonly criterion: Criterion;
  readonly omitted: boolean;
  readonly automatic?: AutomaticPoints | undefined;
  readonly choice?: Choice | undefined;
  /** What counts: the choice, else what is known by itself; undefined: still to be said. */
  readonly points?: number | undefined;
}

export interface AutomaticPoints {
  readonly points: number;
  /** What they come from; absent when only the points were kept. */
  readonly measure?: Measure | undefined;
}

export interface ScoreGroup {
  readonly id: string;
  readonly title: Rubric['title'];
  readonly max: number;
  readonly points: number;
  readonly lines: readonly ScoreLine[];
}

export interface ScoreSheet {
  readonly rubric: Rubric;
  readonly groups: readonly ScoreGroup[];
  /** Between 0 and the total, rescaled where that is the rule. */
  readonly points: number;
  /** Criteria nobody has judged yet; they count 0 until then. */
  readonly open: number;
  /** Points of criteria that do not apply, and what is done about them. */
  readonly omittedMax: number;
  readonly omittedRule: OmittedRule;
  /** None for a sheet without points. */
  readonly class?: RubricClass | undefined;
}

export interface ScoredSession {
  readonly kind: SessionKind;
  readonly measures: Measures;
  readonly choices: Choices;
  /** Of a closed session: what was found by itself then, and nothing that came later. */
  readonly frozen?: ReadonlyMap<string, number> | undefined;
  readonly count: AttendanceCount;
  /** The setting of the group; undefined: what the sheet says. */
  readonly omittedRule?: OmittedRule | undefined;
}

export function scoreOf(rubric: Rubric, session: ScoredSession): ScoreSheet {
  const omittedRule = session.omittedRule ?? rubric.omitted;
  const groups = rubric.groups.map((group): ScoreGroup => {
    const lines = group.items.map((criterion) => lineOf(criterion, session));
    const points = sumOf(lines.map((line) => pointsOf(line, omittedRule)));
    return { id: group.id, title: group.title, max: group.max, points, lines };
  });
  const lines = groups.flatMap((group) => group.lines);
  const omittedMax = sumOf(
    lines.filter(({ omitted }) => omitted).map((line) => line.criterion.max),
  );
  const raw = sumOf(groups.map(({ points }) => points));
  const isScaled = omittedRule === 'rescale' && omittedMax > 0 && omittedMax < rubric.total;
  const points = isScaled ? (raw * rubric.total) / (rubric.total - omittedMax) : raw;
  return {
    rubric,
    groups,
    points,
    open: lines.filter((line) => line.points === undefined && !line.omitted).length,
    omittedMax,
    omittedRule,
    class: rubric.passFail ? undefined : classOf(rubric, points),
  };
}

/** The best class that the points reach. */
export const classOf = ({ classes }: Pick<Rubric, 'classes'>, points: number) =>
  classes.find(({ from }) => points >= from);

function lineOf(criterion: Criterion, session: ScoredSession): ScoreLine {
  const choice = session.choices.get(criterion.id);
  const automatic = automaticOf(criterion, session);
  const isJudged = choice?.points !== undefined;
  return {
    criterion,
    omitted: choice?.omitted ?? (!isJudged && isOmittedByKind(criterion, session.kind)),
    automatic,
    choice,
    points: choice?.points ?? automatic?.points,
  };
}

function automaticOf(
  { id, measure: name = '', levels }: Criterion,
  { measures, frozen, count }: ScoredSession,
): AutomaticPoints | undefined {
  const measure = measures.get(name);
  const points =
    frozen === undefined ? measure && reachedLevel(levels, measure, count)?.points : frozen.get(id);
  return points === undefined ? undefined : { points, measure };
}

/** What may be left out belongs to the theme: a session that is only the monthly one has none. */
const isOmittedByKind = (criterion: Criterion, kind: SessionKind): boolean =>
  criterion.mayBeOmitted === true && kind === 'thuong_ky';

/** The first level, from the best down, all of whose conditions hold. */
const reachedLevel = (
  levels: readonly RubricLevel[],
  { value, part, whole }: Measure,
  { unexcused }: AttendanceCount,
): RubricLevel | undefined =>
  levels.find(
    ({ from, atMost, shortBy, noUnexcused }) =>
      (from === undefined || value >= from) &&
      (atMost === undefined || value <= atMost) &&
      (shortBy === undefined || (whole ?? 0) - (part ?? 0) <= shortBy) &&
      (noUnexcused !== true || unexcused === 0),
  );

function pointsOf({ omitted, points, criterion }: ScoreLine, rule: OmittedRule): number {
  if (omitted) return rule === 'full' ? criterion.max : 0;
  return points ?? 0;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

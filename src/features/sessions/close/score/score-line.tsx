import { routeHref } from '../../../../domain/route.ts';
import type { MeasureSource } from '../../../../domain/rubric/measure.ts';
import type { ScoreLine } from '../../../../domain/rubric/score.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { pick, t } from '../../../../i18n/translate.ts';
import { Tick } from '../../../../ui/form.tsx';
import { useEdit } from '../../use-edit.ts';
import { PointsChoice } from './points-choice.tsx';
import type { ScorePartProps } from './score-part.tsx';
import { measureText, pointsText } from './score-words.ts';
import { useJudge } from './use-judge.ts';

export interface LineProps extends ScorePartProps {
  readonly line: ScoreLine;
}

/** One criterion: what the phone worked out and from what, and beside it what the cell says. */
export function ScoreLineRow(props: LineProps) {
  const { line, session } = props;
  const { criterion, omitted } = line;
  const { isReadOnly } = useEdit(session);
  const judge = useJudge(props);
  return (
    <div class="score-line" role="group" aria-label={pick(criterion.title)}>
      <p class="score-criterion">
        {pick(criterion.title)} <span class="hint">{t('scoring.max', { max: criterion.max })}</span>
      </p>
      <Automatic line={line} session={session} />
      {criterion.note !== undefined && <p class="hint">{pick(criterion.note)}</p>}
      {isReadOnly ? <Said line={line} /> : !omitted && <PointsChoice {...props} />}
      {criterion.mayBeOmitted === true && !isReadOnly && (
        <Tick
          label={t('scoring.omit')}
          checked={omitted}
          onChange={(isOmitted) =>
            void judge([{ criterion: criterion.id, patch: { omitted: isOmitted } }])
          }
        />
      )}
    </div>
  );
}

function Automatic({ line, session }: Pick<LineProps, 'line' | 'session'>) {
  const { criterion, automatic } = line;
  if (automatic === undefined) {
    return criterion.input === 'auto' ? <p class="hint">{t('scoring.unknown')}</p> : null;
  }
  const { measure, points } = automatic;
  const values = { points: pointsText(points) };
  if (measure === undefined) return <p class="hint">{t('scoring.byPhoneThen', values)}</p>;
  return (
    <p class="score-auto">
      {t('scoring.byPhone', values)} – {measureText(criterion, measure)}.{' '}
      <SourceLink source={measure.source} session={session} />
    </p>
  );
}

/** Where the numbers can be looked up. Times stand on this very screen. */
function SourceLink({ source, session }: { source: MeasureSource; session: Session }) {
  const name = t(`scoring.from.${source}`);
  if (source === 'times') return null;
  return (
    <span class="score-from">
      {t('scoring.fromWhere')}{' '}
      <a class="close-link" href={hrefOf(source, session)}>
        {name}
      </a>
    </span>
  );
}

function hrefOf(source: Exclude<MeasureSource, 'times'>, { group, key }: Session): string {
  if (source === 'tasks') return routeHref({ name: 'tasks' });
  const part = source === 'absences' ? 'attendance' : source;
  return routeHref({ name: 'session', group, key, part });
}

function Said({ line: { omitted, points, automatic, choice } }: Pick<LineProps, 'line'>) {
  if (omitted) return <p>{t('scoring.omitted')}</p>;
  if (points === undefined) return <p>{t('scoring.notJudged')}</p>;
  if (choice?.points === undefined && automatic !== undefined) return null;
  return <p>{t('scoring.chosen', { points: pointsText(points) })}</p>;
}

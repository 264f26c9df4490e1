import { pick, t } from '../../../../i18n/translate.ts';
import { Choice, Segments } from '../../../../ui/controls.tsx';
import { KeptField } from '../../../../ui/kept-field.tsx';
import type { LineProps } from './score-line.tsx';
import { pointsText } from './score-words.ts';
import { useJudge } from './use-judge.ts';

/** What the cell says: met or not, one of the levels, or any number up to the most. */
export function PointsChoice(props: LineProps) {
  const { input, levels } = props.line.criterion;
  if (input === 'points') return <PointsField {...props} />;
  return input === 'auto' && levels.length > 0 ? <Levels {...props} /> : <MetOrNot {...props} />;
}

/** No segment is taken before somebody judged. */
const NOT_JUDGED = -1;

function MetOrNot(props: LineProps) {
  const { criterion, points = NOT_JUDGED } = props.line;
  const judge = useJudge(props);
  return (
    <Segments
      label={t('scoring.points')}
      value={points}
      options={[
        { value: criterion.max, label: t('scoring.full', { points: criterion.max }) },
        { value: 0, label: t('scoring.zero') },
      ]}
      onChange={(chosen) => void judge([{ criterion: criterion.id, patch: { points: chosen } }])}
    />
  );
}

function Levels(props: LineProps) {
  const { criterion, automatic, choice } = props.line;
  const judge = useJudge(props);
  const none =
    automatic === undefined
      ? t('scoring.notJudged')
      : `${t('scoring.keepAuto')}: ${pointsText(automatic.points)}`;
  return (
    <Choice
      label={t('scoring.points')}
      value={choice?.points === undefined ? '' : String(choice.points)}
      options={[
        { value: '', label: none },
        ...criterion.levels.map(({ points, when }) => ({
          value: String(points),
          label: t('scoring.level', { points, when: pick(when) }),
        })),
      ]}
      onChange={(chosen) =>
        void judge([
          {
            criterion: criterion.id,
            patch: { points: chosen === '' ? undefined : Number(chosen) },
          },
        ])
      }
    />
  );
}

function PointsField(props: LineProps) {
  const { criterion, points } = props.line;
  const judge = useJudge(props);
  const toNumber = (text: string) => Number(text.replace(',', '.'));
  const isWrong = (text: string) =>
    text !== '' && !(toNumber(text) >= 0 && toNumber(text) <= criterion.max);
  return (
    <KeptField
      label={t('scoring.points')}
      type="number"
      min={0}
      max={criterion.max}
      stored={points === undefined ? '' : String(points)}
      save={(said) =>
        judge([
          { criterion: criterion.id, patch: { points: said === '' ? undefined : toNumber(said) } },
        ])
      }
      problemOf={(text) =>
        isWrong(text) ? t('scoring.pointsProblem', { max: criterion.max }) : undefined
      }
      words={{ failed: t('sessions.notSaved') }}
    />
  );
}

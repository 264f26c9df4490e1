import type { ScoreGroup, ScoreLine } from '../../../../domain/rubric/score.ts';
import { pick, t } from '../../../../i18n/translate.ts';
import { useEdit } from '../../use-edit.ts';
import { ScoreLineRow } from './score-line.tsx';
import type { ScorePartProps } from './score-part.tsx';
import { pointsText } from './score-words.ts';
import { useJudge } from './use-judge.ts';

interface GroupPartProps extends ScorePartProps {
  readonly part: ScoreGroup;
}

const isOpen = ({ points, omitted }: ScoreLine): boolean => points === undefined && !omitted;

/** A group of criteria: folded, with its sum and what is left to judge. */
export function ScoreGroupPart({ part, ...props }: GroupPartProps) {
  const left = part.lines.filter(isOpen);
  return (
    <details class="score-group">
      <summary>
        <span class="score-name">
          {part.id}. {pick(part.title)}
        </span>
        <span class="score-sum">
          {t('scoring.group', { points: pointsText(part.points), max: part.max })}
          {left.length > 0 && (
            <span class="hint"> · {t('scoring.groupOpen', { count: left.length })}</span>
          )}
        </span>
      </summary>
      <ul role="list">
        {part.lines.map((line) => (
          <li key={line.criterion.id}>
            <ScoreLineRow line={line} {...props} />
          </li>
        ))}
      </ul>
      <FillRest left={left} {...props} />
    </details>
  );
}

/** Most sessions meet most of it: the rest in one tap. */
function FillRest({ left, ...props }: ScorePartProps & { readonly left: readonly ScoreLine[] }) {
  const { isReadOnly } = useEdit(props.session);
  const judge = useJudge(props);
  const simple = left.filter(({ criterion }) => criterion.input === 'zero-or-max');
  if (isReadOnly || simple.length < 2) return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() =>
        void judge(
          simple.map(({ criterion }) => ({
            criterion: criterion.id,
            patch: { points: criterion.max },
          })),
        )
      }
    >
      {t('scoring.fill', { count: simple.length })}
    </button>
  );
}

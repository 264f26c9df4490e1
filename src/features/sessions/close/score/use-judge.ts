import type { Choice } from '../../../../domain/rubric/score.ts';
import { choose } from '../../../../domain/rubric/score-record.ts';
import { keepScore } from '../../../../domain/session/closing.ts';
import type { Patch } from '../../../../domain/write.ts';
import { finishedScore, withChoices } from '../../../../state/work/closing.ts';
import { useEdit } from '../../use-edit.ts';
import type { ScorePartProps } from './score-part.tsx';

export interface Judgement {
  readonly criterion: string;
  readonly patch: Patch<Choice>;
}

/** Says points; in a closed session the score that its list shows goes along. */
export function useJudge({ group, session, view }: ScorePartProps) {
  const { write } = useEdit(session);
  return (judgements: readonly Judgement[]): Promise<boolean> => {
    const changes = judgements.map(({ criterion, patch }) => choose(session, criterion, patch));
    if (session.status !== 'closed') return write(changes);
    const next = withChoices(group, view, judgements);
    const score = next && finishedScore(next);
    return write(score === undefined ? changes : [...changes, keepScore(session, score)]);
  };
}

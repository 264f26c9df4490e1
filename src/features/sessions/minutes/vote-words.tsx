import IconWarn from '~icons/lucide/triangle-alert';
import { voteResult, votesAbovePresent, type VotersPresent } from '../../../domain/minutes/vote.ts';
import { formatRate } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';

type CountedVote = Parameters<typeof voteResult>[0];

interface WordsProps {
  readonly vote: CountedVote;
  /** Those recorded as present. */
  readonly present: VotersPresent;
}

/** How it went, and whether that is enough; a vote counted wrong has no outcome. */
export function VoteWords({ vote, present }: WordsProps) {
  const { passes, tooMany, notCast } = voteResult(vote);
  return (
    <>
      <p>
        {voteCounts(vote)}
        {notCast > 0 && ` ${t('minutes.notCast', { number: notCast })}`}
      </p>
      {tooMany === 0 ? (
        <p class={passes ? 'minutes-passed' : 'minutes-failed'}>{voteOutcome(vote)}</p>
      ) : (
        <p class="minutes-lost">
          <IconWarn class="icon" aria-hidden="true" />
          {t('minutes.tooMany', { number: tooMany, base: vote.base })}
        </p>
      )}
      {votesAbovePresent(vote, present) > 0 && (
        <p class="minutes-lost">
          <IconWarn class="icon" aria-hidden="true" />
          {t('minutes.moreThanPresent', {
            votes: vote.for + vote.against + vote.other,
            voters: present.voters,
          })}
        </p>
      )}
    </>
  );
}

/** `Tán thành 17/18 (94,4%); không tán thành 1; ý kiến khác 0.` */
function voteCounts(vote: CountedVote): string {
  const { share } = voteResult(vote);
  const numbers = { yes: vote.for, base: vote.base, no: vote.against, other: vote.other };
  return share === undefined
    ? t('minutes.counts', numbers)
    : t('minutes.countsOf', { ...numbers, rate: formatRate(share) });
}

function voteOutcome(vote: CountedVote): string {
  const { passes, needed } = voteResult(vote);
  if (vote.base === 0) return t('minutes.noBase');
  return passes ? t('minutes.passes', { needed }) : t('minutes.fails', { needed });
}

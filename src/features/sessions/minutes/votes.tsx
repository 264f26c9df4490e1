import { useSignal } from '@preact/signals';
import type { Vote } from '../../../domain/minutes/vote.ts';
import { t } from '../../../i18n/translate.ts';
import { minutesOf } from '../../../state/work/session.ts';
import type { PartProps } from '../parts.tsx';
import { useEdit } from '../use-edit.ts';
import { peopleWhoVote } from './people-who-vote.ts';
import { VoteSheet } from './vote-sheet.tsx';
import { VoteWords } from './vote-words.tsx';

interface VotesProps extends PartProps {
  readonly item: string;
}

export function Votes({ session, item }: VotesProps) {
  const votes = minutesOf(session).value.votes.filter((vote) => vote.item === item);
  if (votes.length === 0) return null;
  return (
    <ul class="minutes-list" role="list" aria-label={t('minutes.votes')}>
      {votes.map((vote) => (
        <VoteRow key={vote.id} session={session} item={item} vote={vote} />
      ))}
    </ul>
  );
}

function VoteRow({ session, item, vote }: VotesProps & { readonly vote: Vote }) {
  const { isReadOnly } = useEdit(session);
  const isOpen = useSignal(false);
  return (
    <li class="minutes-row">
      <div>
        <p class="minutes-label">{vote.matter}</p>
        <VoteWords vote={vote} present={peopleWhoVote(session)} />
      </div>
      {!isReadOnly && (
        <button
          type="button"
          class="button"
          onClick={() => {
            isOpen.value = true;
          }}
        >
          {t('minutes.change')}
          <span class="visually-hidden">: {vote.matter}</span>
        </button>
      )}
      {isOpen.value && (
        <VoteSheet
          session={session}
          item={item}
          matter={vote.matter}
          vote={vote}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </li>
  );
}

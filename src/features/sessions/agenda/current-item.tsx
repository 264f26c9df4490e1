import type { AgendaItem } from '../../../domain/session/agenda.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { useEdit } from '../use-edit.ts';
import { ArticleBeside } from './article-beside.tsx';
import { Review } from './review.tsx';
import { itemAhead, itemBefore, leaveOpen } from './verbs.ts';

interface ItemProps {
  readonly session: Session;
  readonly item: AgendaItem;
}

/** What is needed while the item is at hand. */
export function CurrentItem({ session, item }: ItemProps) {
  return (
    <>
      {item.article !== undefined && (
        <ArticleBeside session={session} article={item.article} after={item.id} />
      )}
      {item.step === 'review' && <Review session={session} />}
      <Steps session={session} />
    </>
  );
}

/** Back, or on without being done with this one. */
function Steps({ session }: Pick<ItemProps, 'session'>) {
  const { now } = useServices();
  const { write } = useEdit(session);
  const before = itemBefore(session);
  const ahead = itemAhead(session);
  return (
    <div class="agenda-steps">
      {before && (
        <button
          type="button"
          class="button button-plain"
          onClick={() => void write(leaveOpen(session, before.id, now()))}
        >
          {t('agenda.back')}
        </button>
      )}
      {ahead && (
        <button
          type="button"
          class="button button-plain"
          onClick={() => void write(leaveOpen(session, ahead.id, now()))}
        >
          {t('agenda.skip')}
        </button>
      )}
    </div>
  );
}

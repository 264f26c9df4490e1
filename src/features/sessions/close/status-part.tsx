/** What can be done with the whole session besides closing it: open it again, or take it out of the figures. */
import { useSignal } from '@preact/signals';
import type { Change } from '../../../domain/record/edit.ts';
import { reopenSession, unvoidSession, voidSession } from '../../../domain/session/closing.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { replaceRoute } from '../../../state/navigation.ts';
import { tell } from '../../../state/notices.ts';
import { commit } from '../../../state/records.ts';
import { ReasonSheet } from './reason-sheet.tsx';

interface StatusPartProps {
  readonly session: Session;
}

export function StatusPart({ session }: StatusPartProps) {
  const asking = useSignal<'reopen' | 'void' | undefined>(undefined);
  const { reopen, cancel, restore } = useStatus(session);
  const close = () => {
    asking.value = undefined;
  };
  const ask = (what: 'reopen' | 'void') => () => {
    asking.value = what;
  };
  return (
    <section class="page-part button-row">
      {session.status === 'closed' && (
        <button type="button" class="button" onClick={ask('reopen')}>
          {t('closing.reopen')}
        </button>
      )}
      {session.status === 'void' ? (
        <button type="button" class="button" onClick={restore}>
          {t('closing.unvoid')}
        </button>
      ) : (
        <button type="button" class="button button-plain" onClick={ask('void')}>
          {t('closing.void')}
        </button>
      )}
      {asking.value === 'reopen' && (
        <ReasonSheet
          title={t('closing.reopenTitle')}
          text={t('closing.reopenText')}
          confirm={t('closing.reopen')}
          onConfirm={reopen}
          onClose={close}
        />
      )}
      {asking.value === 'void' && (
        <ReasonSheet
          title={t('closing.voidTitle')}
          text={t('closing.voidText')}
          confirm={t('closing.void')}
          isNeeded
          onConfirm={cancel}
          onClose={close}
        />
      )}
    </section>
  );
}

function useStatus(session: Session) {
  const services = useServices();
  const note = () => ({ id: services.newId(), now: services.now() });
  const write = async (change: Change, told: string) => {
    if (!(await commit(services, [change]))) return;
    // The part that fits what the session is now.
    const { group, key } = session;
    replaceRoute({ name: 'session', group, key });
    void tell(told, { lasts: 4000 });
  };
  return {
    reopen: (reason: string) =>
      void write(
        reopenSession(session, { ...note(), reason: reason || undefined }),
        t('closing.reopened'),
      ),
    cancel: (reason: string) =>
      void write(voidSession(session, reason, note()), t('closing.isVoid')),
    restore: () => void write(unvoidSession(session, note()), t('closing.counted')),
  };
}

import { useSignal } from '@preact/signals';
import type { Group } from '../../../domain/group/group.ts';
import { reopenSession } from '../../../domain/session/closing.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { replaceRoute } from '../../../state/navigation.ts';
import { tell } from '../../../state/notices.ts';
import { commit } from '../../../state/records.ts';
import type { Services } from '../../../state/services.ts';
import { closeChanges, closingOf } from '../../../state/work/closing.ts';
import { Dock } from '../../../ui/page.tsx';

/** A copy beside the database, made by code that nobody waits for. */
const keepCopy = async (services: Services): Promise<void> =>
  import('../../../state/exchange/backup.ts').then(
    ({ keepSnapshot }) => keepSnapshot(services),
    () => undefined,
  );

interface CloseDockProps {
  readonly group: Group;
  readonly session: Session;
}

/** How long closing can be taken back from the notice, in milliseconds. */
const TO_UNDO = 10_000;

export function CloseDock({ group, session }: CloseDockProps) {
  const services = useServices();
  const closing = useSignal(false);
  const close = async () => {
    if (closing.value) return;
    closing.value = true;
    const now = services.now();
    const done = await commit(services, closeChanges(closingOf(group, session, now), session, now));
    closing.value = false;
    if (!done) return;
    void keepCopy(services);
    const { group: ref, key } = session;
    replaceRoute({ name: 'session', group: ref, key });
    scrollTo({ top: 0, behavior: 'instant' });
    const undo = await tell(t('closing.isClosed'), {
      action: t('closing.reopen'),
      lasts: TO_UNDO,
    });
    if (!undo) return;
    await commit(services, [reopenSession(session, { id: services.newId(), now: services.now() })]);
  };
  return (
    <Dock>
      <button
        type="button"
        class="button button-main"
        aria-busy={closing.value}
        onClick={() => void close()}
      >
        {t('closing.close')}
      </button>
    </Dock>
  );
}

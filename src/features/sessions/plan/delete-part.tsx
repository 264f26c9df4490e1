import { deleteSession, restoreSession } from '../../../domain/session/planning.ts';
import type { Session } from '../../../domain/session/session.ts';
import type { Services } from '../../../state/services.ts';
import type { Ref } from '../../../domain/write.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { replaceRoute } from '../../../state/navigation.ts';
import { commit } from '../../../state/records.ts';
import { sessionName } from '../../../state/work/session-names.ts';
import { tellUndo } from './tell-undo.ts';

/** For one that was planned by mistake. */
export function DeletePart({ session }: { readonly session: Session }) {
  const services = useServices();
  return (
    <section class="page-part" aria-label={t('sessions.remove')}>
      <button
        type="button"
        class="button button-plain"
        onClick={() => void remove(services, session, sessionName(session))}
      >
        {t('sessions.remove')}
      </button>
    </section>
  );
}

async function remove(services: Services, { group, key }: Ref, name: string): Promise<void> {
  const ref = { group, key };
  await commit(services, [deleteSession(ref)]);
  replaceRoute({ name: 'sessions' });
  if (await tellUndo(t('sessions.removed', { name })))
    await commit(services, [restoreSession(ref)]);
}

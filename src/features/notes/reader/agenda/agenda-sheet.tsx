/** Puts a passage on the agenda of a session that is planned or running. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import '../../../../i18n/work.ts';
import { routeHref } from '../../../../domain/route.ts';
import type { SessionHead } from '../../../../domain/session/session.ts';
import { formatDay } from '../../../../i18n/format.ts';
import { t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import {
  openGroup,
  openGroups,
  groups,
  groupsOpen,
  isOpen,
} from '../../../../state/work/groups.ts';
import { sessionName } from '../../../../state/work/session-names.ts';
import { Choice } from '../../../../ui/controls.tsx';
import { Sheet } from '../../../../ui/sheet.tsx';
import { AgendaForm } from './agenda-form.tsx';
import { refOf, sessionId, sessionsAhead } from './sessions-ahead.ts';
import './agenda-sheet.css';

export interface AgendaSheetProps {
  readonly quote: string;
  /** `pack/article` */
  readonly article: string;
  /** `group/key` of the session that the article was opened from. */
  readonly session: string | undefined;
  /** @param done it is on the agenda */
  readonly onClose: (done: boolean) => void;
}

export function AgendaSheet(props: AgendaSheetProps) {
  const isHere = useSessions();
  return (
    <Sheet title={t('notes.put')} closeLabel={t('app.close')} onClose={() => props.onClose(false)}>
      {isHere ? <Sessions {...props} /> : <p role="status">{t('app.loading')}</p>}
    </Sheet>
  );
}

/** Opens the sessions of all groups; true once they are here. */
function useSessions(): boolean {
  const services = useServices();
  useEffect(() => {
    void openGroups(services).then(() =>
      Promise.all(groups.peek().map(({ key }) => openGroup(services, key))),
    );
  }, [services]);
  return groupsOpen.value && groups.value.every(({ key }) => isOpen(key));
}

function Sessions({ quote, article, session, onClose }: AgendaSheetProps) {
  const ahead = sessionsAhead();
  const asked = ahead.find((one) => sessionId(one) === session);
  const chosen = useSignal(sessionId(asked ?? ahead[0]));
  if (ahead.length === 0) {
    return (
      <>
        <p>{t('notes.noSession')}</p>
        <a class="button button-plain" href={routeHref({ name: 'sessions' })}>
          {t('notes.toSessions')}
        </a>
      </>
    );
  }
  const ref = refOf(chosen.value);
  return (
    <>
      <Choice
        label={t('notes.whichSession')}
        value={chosen.value}
        options={ahead.map((one) => ({ value: sessionId(one), label: labelOf(one) }))}
        onChange={(value) => {
          chosen.value = value;
        }}
      />
      {ref && (
        <AgendaForm key={chosen.value} at={ref} quote={quote} article={article} onClose={onClose} />
      )}
    </>
  );
}

function labelOf(session: SessionHead): string {
  const several = groups.value.length > 1;
  const group = several ? groups.value.find(({ key }) => key === session.group)?.name : undefined;
  const name = `${formatDay(session.day)} – ${sessionName(session)}`;
  return group === undefined ? name : `${name} (${group})`;
}

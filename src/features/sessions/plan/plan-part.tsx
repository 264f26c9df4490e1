/** Planning one session: when and where, agenda, readings, what is due before it, telling people. */
import { useEffect } from 'preact/hooks';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { library, openLibrary } from '../../../state/library.ts';
import { openOwnAgendas } from '../../../state/work/own-templates.ts';
import { openTemplates } from '../../../state/work/templates.ts';
import { today } from '../../../state/work/today.ts';
import { Dock } from '../../../ui/page.tsx';
import { begin } from '../begin.ts';
import { StartButton } from '../start-day.tsx';
import { useEdit } from '../use-edit.ts';
import { AgendaEditor } from './agenda/agenda-editor.tsx';
import { CheckPart } from './check-part.tsx';
import { DeletePart } from './delete-part.tsx';
import { HeadPart } from './head-part.tsx';
import { ReadingsPart } from './readings/readings-part.tsx';
import { TellPart } from './tell/tell-part.tsx';
import './plan.css';
import './plan-reading.css';

export function PlanPart({ session }: { readonly session: Session }) {
  const services = useServices();
  const { isReadOnly } = useEdit(session);
  const { group } = session;
  useEffect(() => {
    void openTemplates(services);
    void openOwnAgendas(services, group);
    if (library.peek() === undefined) void openLibrary(services);
  }, [services, group]);
  const isNow = session.status === 'planned' && session.day <= today(services);
  return (
    <>
      <main class="page plan" id="main">
        <HeadPart session={session} />
        <AgendaEditor session={session} />
        <ReadingsPart session={session} />
        {(session.checks.length > 0 || !isReadOnly) && <CheckPart session={session} />}
        {session.status === 'planned' && <TellPart session={session} />}
        {session.status === 'planned' && <DeletePart session={session} />}
      </main>
      {isNow && (
        <Dock>
          <StartButton
            session={session}
            label={t('sessions.start')}
            onStart={(moveTo) => void begin(services, session, moveTo)}
          />
        </Dock>
      )}
    </>
  );
}

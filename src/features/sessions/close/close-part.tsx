/** Checking and closing a session; once it is closed, what came of it. */
import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import type { Group } from '../../../domain/group/group.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { unsaved } from '../../../state/unsaved.ts';
import { closingOf, openClosing } from '../../../state/work/closing.ts';
import { groupOf } from '../../../state/work/groups.ts';
import { refocus } from '../../../ui/focus.ts';
import { AfterPart } from './after-part.tsx';
import { BackupPart } from './backup-part.tsx';
import { CheckPart } from './check-part.tsx';
import './close.css';
import { CloseDock } from './close-dock.tsx';
import { CorrectionsPart } from './corrections-part.tsx';
import { FrozenPart } from './frozen-part.tsx';
import { ResultPart } from './result-part.tsx';
import { ScorePart } from './score/score-part.tsx';
import { StatusPart } from './status-part.tsx';
import { TimesPart } from './times-part.tsx';

interface ClosePartProps {
  readonly session: Session;
}

export function ClosePart({ session }: ClosePartProps) {
  const services = useServices();
  const { group: key, day } = session;
  const opening = useSignal<'now' | 'done' | 'failed'>('now');
  const open = useCallback(() => {
    opening.value = 'now';
    void openClosing(services, key, day).then((done) => {
      opening.value = done ? 'done' : 'failed';
    });
  }, [services, key, day, opening]);
  useEffect(open, [open]);
  const group = groupOf(key);
  if (opening.value === 'failed') return <NotOpen retry={open} />;
  if (opening.value === 'now' || group === undefined) return <main id="main" aria-busy="true" />;
  const isFinal = session.status === 'closed' || session.status === 'void';
  return isFinal ? (
    <Final group={group} session={session} />
  ) : (
    <Open group={group} session={session} />
  );
}

interface OpenedProps extends ClosePartProps {
  readonly group: Group;
}

function Open({ group, session }: OpenedProps) {
  const view = closingOf(group, session, useServices().now());
  return (
    <>
      <main class="page close" id="main">
        <TimesPart session={session} view={view} />
        <CheckPart view={view} />
        <ScorePart group={group} session={session} view={view} />
        <AfterPart session={session} />
        {session.closedAt !== undefined && <CorrectionsPart session={session} sheet={view.sheet} />}
        <p class="hint close-hint">{t('closing.closeHint')}</p>
        <StatusPart session={session} />
      </main>
      <CloseDock group={group} session={session} />
    </>
  );
}

function Final({ group, session }: OpenedProps) {
  const view = closingOf(group, session, 0);
  // The button that closed it is gone.
  useEffect(refocus, []);
  return (
    <main class="page close" id="main">
      {unsaved.value.some(({ id }) => id === session.id) && (
        <p class="form-problem">{t('closing.notSaved')}</p>
      )}
      <ResultPart session={session} view={view} />
      {session.status === 'closed' && (
        <>
          <AfterPart session={session} />
          <BackupPart />
          <ScorePart group={group} session={session} view={view} />
          <FrozenPart view={view} />
        </>
      )}
      <CorrectionsPart session={session} sheet={view.sheet} />
      <StatusPart session={session} />
    </main>
  );
}

function NotOpen({ retry }: { readonly retry: () => void }) {
  return (
    <main class="page" id="main">
      <p role="alert">{t('closing.notOpen')}</p>
      <button type="button" class="button button-main" onClick={retry}>
        {t('app.retry')}
      </button>
    </main>
  );
}

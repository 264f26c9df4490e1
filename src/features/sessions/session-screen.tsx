/** A session: its name, its parts side by side, and the part that is open. */
import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import IconMore from '~icons/lucide/ellipsis';
import type { WorkRoute } from '../../domain/route.ts';
import type { AgendaItem } from '../../domain/session/agenda.ts';
import type { Session } from '../../domain/session/session.ts';
import '../../i18n/work.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { goBack, replaceRoute } from '../../state/navigation.ts';
import { openGroup, openGroups } from '../../state/work/groups.ts';
import { openSession, sessionOf } from '../../state/work/session.ts';
import { sessionName } from '../../state/work/session-names.ts';
import { refocus } from '../../ui/focus.ts';
import { IconButton, Segments } from '../../ui/controls.tsx';
import { Empty } from '../../ui/page.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useAwake } from '../../ui/use-awake.ts';
import { useTitle } from '../../ui/use-title.ts';
import { CorrectBar } from './correct-bar.tsx';
import { partOf, PARTS, prepareParts, sideBySide } from './parts.tsx';
import { SessionMenu } from './session-menu.tsx';
import { withdrawStarted } from './start-notice.ts';
import './session.css';

interface ScreenProps {
  readonly at: Extract<WorkRoute, { name: 'session' }>;
}

export function SessionScreen({ at }: ScreenProps) {
  const services = useServices();
  const { group, key } = at;
  const opening = useSignal<'now' | 'done' | 'failed'>('now');
  const open = useCallback(() => {
    opening.value = 'now';
    void Promise.all([
      openGroups(services),
      openGroup(services, group),
      openSession(services, { group, key }),
    ]).then((done) => {
      opening.value = done.every(Boolean) ? 'done' : 'failed';
    });
  }, [services, group, key, opening]);
  useEffect(open, [open]);
  const session = sessionOf({ group, key }).value;
  // Coming back from an article, the session is still here.
  if (session !== undefined && opening.value !== 'failed') {
    return <OpenSession session={session} asked={at.part} />;
  }
  if (opening.value === 'now') return <main aria-busy="true" />;
  return <NoSession retry={opening.value === 'failed' ? open : undefined} />;
}

function OpenSession({ session, asked }: { session: Session; asked: string | undefined }) {
  const services = useServices();
  const menu = useSignal(false);
  const name = sessionName(session);
  const part = partOf(session, asked);
  const Part = PARTS[part];
  const isUnderWay = session.endedAt !== undefined || session.items.some(isLeft);
  useEffect(() => {
    if (isUnderWay) withdrawStarted();
  }, [isUnderWay]);
  useEffect(() => withdrawStarted, []);
  const { group, key, status } = session;
  useEffect(() => prepareParts(services, { group, key, status }), [services, group, key, status]);
  useEffect(refocus, [part, session.status]);
  useAwake(session.status === 'running' && session.endedAt === undefined);
  useTitle(`${name} – ${t('app.name')}`);
  return (
    <div class="session">
      <TopBar title={name} backLabel={t('app.back')} onBack={goBack}>
        <IconButton
          label={t('app.more')}
          onClick={() => {
            menu.value = true;
          }}
        >
          <IconMore class="icon" aria-hidden="true" />
        </IconButton>
      </TopBar>
      <section class="session-parts" aria-label={t('agenda.parts')}>
        <Segments
          label={t('agenda.parts')}
          options={sideBySide(session).map((value) => ({
            value,
            label: t(`agenda.part.${value}`),
          }))}
          value={part}
          onChange={(next) => {
            scrollTo({ top: 0, behavior: 'instant' });
            replaceRoute({ name: 'session', group: session.group, key: session.key, part: next });
          }}
        />
        <CorrectBar session={session} />
      </section>
      {Part && <Part key={part} session={session} />}
      {menu.value && (
        <SessionMenu
          session={session}
          onClose={() => {
            menu.value = false;
          }}
        />
      )}
    </div>
  );
}

const isLeft = ({ spent, doneAt }: AgendaItem): boolean => spent > 0 || doneAt !== undefined;

function NoSession({ retry }: { readonly retry: (() => void) | undefined }) {
  return (
    <>
      <TopBar title={t('app.tabSessions')} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main">
        {retry === undefined ? (
          <Empty title={t('agenda.none')} text={t('agenda.noneText')} />
        ) : (
          <button type="button" class="button button-main" onClick={retry}>
            {t('app.retry')}
          </button>
        )}
      </main>
    </>
  );
}

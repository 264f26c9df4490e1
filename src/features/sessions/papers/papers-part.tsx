/** The documents of a session: the list of them, or the one that was asked for. */
import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { PAPER_KINDS, type PaperKind } from '../../../domain/paper/paper-record.ts';
import type { Route } from '../../../domain/route.ts';
import type { Session } from '../../../domain/session/session.ts';
import '../../../i18n/papers.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { route } from '../../../state/navigation.ts';
import { groupOf } from '../../../state/work/groups.ts';
import { arePapersOpen, openPapers, paperFacts } from '../../../state/work/papers.ts';
import { templatesOpen } from '../../../state/work/templates.ts';
import { Empty } from '../../../ui/page.tsx';
import type { PartProps } from '../parts.tsx';
import { OnePaper } from './one-paper.tsx';
import { PaperList } from './paper-list.tsx';
import './papers.css';
import './print.css';

export function PapersPart({ session }: PartProps) {
  const services = useServices();
  const failed = useSignal(false);
  const { group, day } = session;
  const open = useCallback(() => {
    failed.value = false;
    void openPapers(services, { group, day }).then((done) => {
      failed.value = !done || !templatesOpen.peek();
    });
  }, [services, group, day, failed]);
  useEffect(open, [open]);
  if (arePapersOpen(group) && templatesOpen.value) {
    return <Papers session={session} kind={askedPaper(route.value)} now={services.now()} />;
  }
  if (!failed.value) return <main class="page" id="main" aria-busy="true" />;
  return (
    <main class="page" id="main">
      <Empty title={t('groups.notOpen')} text={t('groups.notOpenText')}>
        <button type="button" class="button button-main" onClick={open}>
          {t('app.retry')}
        </button>
      </Empty>
    </main>
  );
}

interface PapersProps {
  readonly session: Session;
  readonly kind: PaperKind | undefined;
  readonly now: number;
}

function Papers({ session, kind, now }: PapersProps) {
  const group = groupOf(session.group);
  const facts = group && paperFacts(group, session, now);
  if (facts === undefined) return <main class="page" id="main" />;
  return kind === undefined ? (
    <PaperList facts={facts} />
  ) : (
    <OnePaper key={kind} facts={facts} kind={kind} />
  );
}

/** `papers~minutes` */
function askedPaper(at: Route): PaperKind | undefined {
  const asked = at.name === 'session' ? at.part?.split('~')[1] : undefined;
  return PAPER_KINDS.find((kind) => kind === asked);
}

import IconReadBack from '~icons/lucide/volume-2';
import { CONCLUSION } from '../../../domain/minutes/minutes.ts';
import { type Route, routeHref } from '../../../domain/route.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { replaceRoute, route } from '../../../state/navigation.ts';
import { retryUnsaved } from '../../../state/records.ts';
import { unsaved } from '../../../state/unsaved.ts';
import { minutesOf } from '../../../state/work/session.ts';
import { Dock } from '../../../ui/page.tsx';
import type { PartProps } from '../parts.tsx';
import { useEdit } from '../use-edit.ts';
import { Officers } from './officers.tsx';
import { Section } from './section.tsx';
import './minutes.css';
import './deeds.css';

/** The minutes while people talk: a section for each agenda item, and the conclusion. */
export function MinutesPart({ session }: PartProps) {
  const { isReadOnly } = useEdit(session);
  const asked = askedSection(route.value);
  // What is looked at is all open; what is written, one at a time.
  const open = asked ?? session.current?.item ?? '';
  const sections = sectionsOf(session);
  return (
    <>
      <main class="page minutes" id="main">
        <Unsaved />
        <Officers session={session} />
        {sections.map(({ id, title, number }) => (
          <Section
            key={id}
            session={session}
            id={id}
            title={title}
            number={number}
            isOpen={isReadOnly || id === open}
            isAsked={id === asked}
            onToggle={() => goToSection(session, id === open ? '' : id)}
          />
        ))}
      </main>
      {session.status !== 'planned' && (
        <Dock>
          <a
            class={session.status === 'running' ? 'button button-main' : 'button'}
            href={routeHref({ ...placeOf(session), part: 'read-back' })}
          >
            <IconReadBack class="icon" aria-hidden="true" />
            {t('agenda.part.read-back')}
          </a>
        </Dock>
      )}
    </>
  );
}

const placeOf = ({ group, key }: Session) => ({ name: 'session', group, key }) as const;

/** The address keeps which section is open: after a call or a crash it is open again. */
const goToSection = (session: Session, id: string): void =>
  replaceRoute({ ...placeOf(session), part: `minutes~${id}` });

function askedSection(at: Route): string | undefined {
  return at.name === 'session' ? at.part?.split('~')[1] : undefined;
}

interface Heading {
  readonly id: string;
  readonly title: string;
  /** Of the agenda item. */
  readonly number?: number;
}

/** Items, what was written to items that are no longer there, the conclusion. */
function sectionsOf(session: Session): readonly Heading[] {
  const { texts } = minutesOf(session).value;
  const items = session.items.map(({ id, title }, index) => ({ id, title, number: index + 1 }));
  const known = new Set([...items.map(({ id }) => id), CONCLUSION]);
  const left = [...texts]
    .filter(([id, written]) => !known.has(id) && written.some((text) => text.trim() !== ''))
    .map(([id]) => ({ id, title: t('minutes.removedItem') }));
  return [...items, ...left, { id: CONCLUSION, title: t('minutes.conclusion') }];
}

/** What could not be stored is still here, and can be tried again. */
function Unsaved() {
  const services = useServices();
  if (unsaved.value.length === 0) return null;
  return (
    <div class="minutes-unsaved" role="alert">
      <p>{t('minutes.unsaved')}</p>
      <button type="button" class="button" onClick={() => void retryUnsaved(services)}>
        {t('minutes.retry')}
      </button>
    </div>
  );
}

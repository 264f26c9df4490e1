import IconNote from '~icons/lucide/notebook-pen';
import type { Day } from '../../../domain/day.ts';
import { routeHref } from '../../../domain/route.ts';
import { cancelStart, resumeSession, startSession } from '../../../domain/session/running.ts';
import type { Session } from '../../../domain/session/session.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { Dock } from '../../../ui/page.tsx';
import { type PartProps, PARTS } from '../parts.tsx';
import { StartButton } from '../start-day.tsx';
import { tellStarted } from '../start-notice.ts';
import { useEdit } from '../use-edit.ts';
import { itemAhead, moveOn } from './verbs.ts';

/** How long a step can be taken back from the notice, in milliseconds. */
const TO_UNDO = 10_000;

/** The one thing to do next. */
export function AgendaDock({ session }: PartProps) {
  if (session.status === 'planned') return <Start session={session} />;
  if (session.status !== 'running') return null;
  return session.endedAt === undefined ? <Next session={session} /> : <Over session={session} />;
}

function Start({ session }: PartProps) {
  const { now } = useServices();
  const { write } = useEdit(session);
  const start = async (moveTo: Day | undefined) => {
    if (!(await write([startSession(session, session.items[0]?.id, now(), moveTo)]))) return;
    if (await tellStarted()) await write([cancelStart(session, moveTo && session.day)]);
  };
  return (
    <Dock>
      <StartButton
        session={session}
        label={t('agenda.start')}
        onStart={(moveTo) => void start(moveTo)}
      />
    </Dock>
  );
}

function Next({ session }: PartProps) {
  const { now } = useServices();
  const { write } = useEdit(session);
  const { items, current } = session;
  const number = items.findIndex(({ id }) => id === current?.item) + 1;
  const isLast = itemAhead(session) === undefined;
  const press = async (event: MouseEvent) => {
    // The second half of a double tap would pass over an item.
    if (event.detail > 1) return;
    if (!(await write([moveOn(session, now())])) || !isLast) return;
    const undo = await tell(t('agenda.ended'), { action: t('app.undo'), lasts: TO_UNDO });
    if (undo) await write([resumeSession(session, current?.item, now())]);
  };
  return (
    <Dock>
      <NoteLink session={session} item={current?.item} />
      <button type="button" class="button button-main" onClick={(event) => void press(event)}>
        {nextLabel(number, isLast)}
      </button>
    </Dock>
  );
}

function nextLabel(number: number, isLast: boolean): string {
  if (isLast) return t('agenda.end');
  return number === 0 ? t('agenda.goOn') : t('agenda.done', { number });
}

function Over({ session }: PartProps) {
  const { group, key } = session;
  return (
    <Dock>
      <NoteLink session={session} item={undefined} />
      {'close' in PARTS && (
        <a
          class="button button-main"
          href={routeHref({ name: 'session', group, key, part: 'close' })}
        >
          {t('agenda.part.close')}
        </a>
      )}
    </Dock>
  );
}

interface NoteProps {
  readonly session: Session;
  readonly item: string | undefined;
}

/** To the text of an item in the minutes. */
function NoteLink({ session, item }: NoteProps) {
  if (!('minutes' in PARTS)) return null;
  return (
    <a class="button" href={noteHref(session, item)}>
      <IconNote class="icon" aria-hidden="true" />
      {item === undefined ? t('agenda.part.minutes') : t('agenda.note')}
    </a>
  );
}

export const noteHref = ({ group, key }: Session, item: string | undefined): string =>
  routeHref({
    name: 'session',
    group,
    key,
    part: item === undefined ? 'minutes' : `minutes~${item}`,
  });

/** The whole minutes in large letters, to be read out, adopted and printed. */
import IconPrint from '~icons/lucide/printer';
import { adoptMinutes } from '../../../domain/minutes/minutes-edits.ts';
import { CONCLUSION } from '../../../domain/minutes/minutes.ts';
import type { Session } from '../../../domain/session/session.ts';
import { formatDay, formatTime } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { tell } from '../../../state/notices.ts';
import { groupOf } from '../../../state/work/groups.ts';
import { minutesOf } from '../../../state/work/session.ts';
import { sessionName } from '../../../state/work/session-names.ts';
import { dayAt } from '../../../state/work/today.ts';
import { Dock } from '../../../ui/page.tsx';
import type { PartProps } from '../parts.tsx';
import { personName } from '../../../state/work/person-names.ts';
import { useEdit } from '../use-edit.ts';
import { attendanceLines } from './attendance-lines.ts';
import { taskWords, tasksGiven } from './decisions.tsx';
import { Said } from './said.tsx';
import { peopleWhoVote } from './people-who-vote.ts';
import { VoteWords } from './vote-words.tsx';
import './minutes.css';
import './deeds.css';
import './read-back.css';

export function ReadBackPart({ session }: PartProps) {
  return (
    <>
      <main class="page read-back" id="main">
        <header>
          <p>{groupOf(session.group)?.name}</p>
          <h2>{t('minutes.heading')}</h2>
          <p>{sessionName(session)}</p>
        </header>
        <Opening session={session} />
        <h3>{t('minutes.contents')}</h3>
        {session.items.map(({ id, title }, index) => (
          <section key={id}>
            <h4>{`${index + 1}. ${title}`}</h4>
            <Said session={session} item={id} />
          </section>
        ))}
        <h3>{t('minutes.conclusion')}</h3>
        <Said session={session} item={CONCLUSION} />
        <Given session={session} />
        <Voted session={session} />
        <Ending session={session} />
      </main>
      <Adoption session={session} />
    </>
  );
}

/** When, where, who. */
function Opening({ session }: PartProps) {
  const { day, place, startedAt, time, chair, secretary } = session;
  const began = startedAt === undefined ? time : formatTime(startedAt);
  const values = { time: began ?? '…', day: formatDay(day) };
  const nameOf = (key: string | undefined) => (key === undefined ? '…' : personName(session, key));
  return (
    <>
      <h3>{t('minutes.when')}</h3>
      <p>
        {place === undefined
          ? t('minutes.began', values)
          : t('minutes.beganAt', { ...values, place })}
      </p>
      <h3>{t('minutes.who')}</h3>
      {attendanceLines(session).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{t('minutes.chairIs', { name: nameOf(chair) })}</p>
      <p>{t('minutes.secretaryIs', { name: nameOf(secretary) })}</p>
    </>
  );
}

function Given({ session }: PartProps) {
  const tasks = tasksGiven(session);
  if (tasks.length === 0) return null;
  return (
    <>
      <h3>{t('minutes.tasks')}</h3>
      <ol>
        {tasks.map((task) => (
          <li key={task.key}>
            {task.goal}
            <br />
            {taskWords(task)}
          </li>
        ))}
      </ol>
    </>
  );
}

function Voted({ session }: PartProps) {
  const { votes } = minutesOf(session).value;
  if (votes.length === 0) return null;
  return (
    <>
      <h3>{t('minutes.votes')}</h3>
      <ol>
        {votes.map((vote) => (
          <li key={vote.id}>
            {vote.matter}
            <VoteWords vote={vote} present={peopleWhoVote(session)} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Ending({ session }: PartProps) {
  const { adoptedAt, changedAfter } = minutesOf(session).value;
  return (
    <>
      {session.endedAt !== undefined && (
        <p>{t('minutes.endedAt', { time: formatTime(session.endedAt) })}</p>
      )}
      {adoptedAt !== undefined && (
        <p class="read-back-adopted">{t('minutes.adopted', momentOf(adoptedAt))}</p>
      )}
      {changedAfter !== undefined && (
        <p class="read-back-adopted">{t('minutes.changedAfter', momentOf(changedAfter))}</p>
      )}
      <div class="read-back-signatures">
        <p>{t('minutes.signSecretary')}</p>
        <p>{t('minutes.signChair')}</p>
      </div>
    </>
  );
}

const momentOf = (at: number) => ({ time: formatTime(at), day: formatDay(dayAt(at)) });

const TO_UNDO = 10_000;

function Adoption({ session }: { readonly session: Session }) {
  const { now } = useServices();
  const { isReadOnly, write } = useEdit(session);
  const { adoptedAt, changedAfter } = minutesOf(session).value;
  const stands = adoptedAt !== undefined && changedAfter === undefined;
  const adopt = async (at: number | undefined) => {
    if (!(await write([adoptMinutes(session, at)]))) return;
    const text = at === undefined ? t('minutes.adoptionGone') : t('minutes.adoptionDone');
    const undo = await tell(text, { action: t('app.undo'), lasts: TO_UNDO });
    if (undo) await write([adoptMinutes(session, adoptedAt)]);
  };
  return (
    <Dock>
      <button type="button" class="button" onClick={() => print()}>
        <IconPrint class="icon" aria-hidden="true" />
        {t('minutes.print')}
      </button>
      {!isReadOnly &&
        (stands ? (
          <button type="button" class="button" onClick={() => void adopt(undefined)}>
            {t('minutes.takeBack')}
          </button>
        ) : (
          <button type="button" class="button button-main" onClick={() => void adopt(now())}>
            {adoptedAt === undefined ? t('minutes.adopt') : t('minutes.adoptAgain')}
          </button>
        ))}
    </Dock>
  );
}

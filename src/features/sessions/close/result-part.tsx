/** What came of a session: who was there, what was decided, what was given out. */
import { attendanceRate } from '../../../domain/attendance/count.ts';
import { CONCLUSION } from '../../../domain/minutes/minutes.ts';
import { type Vote, voteResult } from '../../../domain/minutes/vote.ts';
import { routeHref } from '../../../domain/route.ts';
import { printedShare } from '../../../domain/share.ts';
import type { Session } from '../../../domain/session/session.ts';
import type { Task } from '../../../domain/task/task.ts';
import { formatDay, formatNumber, formatRate } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import type { ClosingView } from '../../../state/work/closing.ts';
import { minutesOf } from '../../../state/work/session.ts';
import { RowLink } from '../../../ui/page.tsx';
import { namesOf } from '../../../state/work/person-names.ts';
import { className, pointsText } from './score/score-words.ts';

interface ResultPartProps {
  readonly session: Session;
  readonly view: ClosingView;
}

export function ResultPart({ session, view }: ResultPartProps) {
  return (
    <>
      {session.status === 'closed' && <Figures session={session} view={view} />}
      <Decisions session={session} />
      <Given tasks={view.given} />
    </>
  );
}

function Figures({ session: { score }, view: { count, minutes, sheet } }: ResultPartProps) {
  const share =
    attendanceRate(count) === undefined ? undefined : printedShare(count.present, count.base);
  const figures = [
    { value: `${count.present}/${count.base}`, name: t('closing.present') },
    ...(share === undefined ? [] : [{ value: formatRate(share), name: t('closing.rate') }]),
    ...(minutes === undefined ? [] : [{ value: formatNumber(minutes), name: t('closing.lasted') }]),
    ...(score === undefined
      ? []
      : [
          {
            value: pointsText(score.points),
            name: [t('closing.points'), className(sheet?.rubric, score.class)]
              .filter(Boolean)
              .join(' · '),
          },
        ]),
  ];
  return (
    <dl class="close-figures">
      {figures.map(({ value, name }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decisions({ session }: Pick<ResultPartProps, 'session'>) {
  const { votes, texts } = minutesOf(session).value;
  const conclusion = texts.get(CONCLUSION) ?? [];
  return (
    <section class="page-part" aria-labelledby="close-decided">
      <h2 id="close-decided">{t('closing.decided')}</h2>
      {votes.length + conclusion.length === 0 && <p class="hint">{t('closing.noDecision')}</p>}
      <ul class="close-list" role="list">
        {votes.map((vote) => (
          <li key={vote.id}>
            <p class="close-matter">{vote.matter}</p>
            <p class="hint">{voteText(vote)}</p>
          </li>
        ))}
      </ul>
      {conclusion.length > 0 && <h3>{t('closing.conclusion')}</h3>}
      {conclusion.map((text) => (
        <p key={text} class="close-text">
          {text}
        </p>
      ))}
    </section>
  );
}

function voteText(vote: Vote): string {
  const { share, passes, tooMany } = voteResult(vote);
  const votes = { for: vote.for, base: vote.base };
  const counted =
    share === undefined
      ? t('closing.vote', votes)
      : t('closing.voteRate', { ...votes, rate: formatRate(share) });
  if (tooMany > 0) {
    return `${counted} · ${t('minutes.tooMany', { number: tooMany, base: vote.base })}`;
  }
  return `${counted} · ${passes ? t('closing.passed') : t('closing.notPassed')}`;
}

function Given({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <section class="page-part" aria-labelledby="close-given">
      <h2 id="close-given">{t('closing.given')}</h2>
      {tasks.length === 0 && <p class="hint">{t('closing.noneGiven')}</p>}
      <ul role="list">
        {tasks.map((task) => (
          <RowLink
            key={task.key}
            href={routeHref({ name: 'task', group: task.group, key: task.key })}
          >
            <span>
              <span class="close-matter">{task.goal}</span>
              <span class="close-about">{aboutTask(task)}</span>
            </span>
          </RowLink>
        ))}
      </ul>
      <p>
        <a class="close-link" href={routeHref({ name: 'tasks' })}>
          {t('closing.toTasks')}
        </a>
      </p>
    </section>
  );
}

function aboutTask({ group, owners, otherOwner, deadline, state, settledOn }: Task): string {
  const people = [...namesOf(group, owners), ...(otherOwner === undefined ? [] : [otherOwner])];
  const when = whenText(deadline, state, settledOn);
  return [people.length === 0 ? t('tasks.nobody') : people.join(', '), when].join(' · ');
}

function whenText(
  deadline: Task['deadline'],
  state: Task['state'],
  settledOn: Task['settledOn'] = '',
): string {
  if (state === 'done') return t('tasks.doneOn', { day: formatDay(settledOn) });
  if (state === 'dropped') return t('tasks.droppedOn', { day: formatDay(settledOn) });
  return deadline === undefined
    ? t('tasks.noDeadline')
    : t('tasks.due', { day: formatDay(deadline) });
}

import type { ComponentChildren } from 'preact';
import type { Figures } from '../../domain/report/figures.ts';
import { minutesHeld } from '../../domain/session/clock.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pick, t } from '../../i18n/translate.ts';
import { kindName, themeTitle } from '../../state/work/session-names.ts';
import { rubrics } from '../../state/work/templates.ts';
import { type Report, DueList } from './big-figures.tsx';
import { Opens, SessionList } from './counted.tsx';

/** Kinds, themes, time, scores and tasks, one line per number. */
export function MoreFigures({ report: { figures, tasks } }: { readonly report: Report }) {
  const { byKind, byTheme, time, scores } = figures;
  return (
    <>
      <Part title={t('reports.kinds')}>
        {[...byKind].map(([kind, sessions]) => (
          <Line key={kind} name={kindName(kind)} sessions={sessions} />
        ))}
      </Part>
      <Part title={t('reports.themes')} hidden={byTheme.size === 0}>
        {[...byTheme].map(([theme, sessions]) => (
          <Line
            key={theme}
            name={(sessions[0] && themeTitle(sessions[0])) ?? t('reports.otherTheme')}
            sessions={sessions}
          />
        ))}
      </Part>
      <Part title={t('reports.time')} hidden={figures.sessions.length === 0}>
        <Line name={t('reports.timeKept')} sessions={time.kept} say={held} />
        <Line name={t('reports.timeShort')} sessions={time.short} say={held} />
        <Line name={t('reports.timeUntold')} sessions={time.untold} say={held} />
      </Part>
      <Part title={t('reports.scores')} hidden={scores.scored.length === 0}>
        <ScoreLines scores={scores} />
      </Part>
      <Part title={t('reports.tasks')} hidden={tasks.due.length === 0}>
        {(['onTime', 'late', 'open'] as const).map((state) => (
          <li key={state}>
            <Opens class="figure-line" title={t('reports.tasks')} list={<DueList tasks={tasks} />}>
              <span>{t(`reports.taskState.${state}`)}</span>
              <b>{formatNumber(tasks[state].length)}</b>
            </Opens>
          </li>
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly hidden?: boolean;
  readonly children: ComponentChildren;
}

function Part({ title, hidden = false, children }: PartProps) {
  if (hidden) return null;
  return (
    <section class="page-part">
      <h2>{title}</h2>
      <ul role="list">{children}</ul>
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly sessions: readonly SessionHead[];
  readonly say?: (session: SessionHead) => string | undefined;
}

function Line({ name, sessions, say }: LineProps) {
  return (
    <li>
      <Opens
        class="figure-line"
        title={name}
        list={<SessionList sessions={sessions} {...(say === undefined ? {} : { say })} />}
      >
        <span>{name}</span>
        <b>{formatNumber(sessions.length)}</b>
      </Opens>
    </li>
  );
}

function held(session: SessionHead): string | undefined {
  const minutes = minutesHeld(session);
  return minutes === undefined ? undefined : t('reports.minutesHeld', { count: minutes });
}

function ScoreLines({ scores: { mean = 0, byClass } }: { readonly scores: Figures['scores'] }) {
  return (
    <>
      <li class="figure-line">
        <span>{t('reports.meanScore')}</span>
        <b>{formatNumber(mean)}</b>
      </li>
      {[...byClass].map(([id, sessions]) => (
        <Line key={id} name={className(id)} sessions={sessions} say={points} />
      ))}
    </>
  );
}

const points = ({ score }: SessionHead): string | undefined =>
  score && t('reports.points', { points: formatNumber(score.points) });

/** As the sheet names it. */
function className(id: string): string {
  const [rubric, one] = id.split('/');
  const found = rubrics.value
    .find((sheet) => sheet.id === rubric)
    ?.classes.find((each) => each.id === one);
  return found === undefined ? (one ?? '') : pick(found.name);
}

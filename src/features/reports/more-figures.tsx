import type { ComponentChildren } from 'preact';
import type { Group } from '../../domain/group/group.ts';
import type { Figures } from '../../domain/report/figures.ts';
import type { Span } from '../../domain/report/period.ts';
import { minutesHeld } from '../../domain/session/clock.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import type { FigureRow } from '../../export/lists/report-tables.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pick, t } from '../../i18n/translate.ts';
import { kindName, themeTitle } from '../../state/work/session-names.ts';
import { scopeName, tableOfFigures } from '../../state/work/report-tables.ts';
import { rubrics } from '../../state/work/templates.ts';
import { type Report, DueList } from './big-figures.tsx';
import { Opens, SessionList } from './counted.tsx';
import { GiveTable } from './registers/give-table.tsx';

interface MoreFiguresProps {
  readonly report: Report;
  readonly group: Group | undefined;
  readonly span: Span;
}

const TASK_STATES = ['onTime', 'late', 'open'] as const;

/** Kinds, themes, time, scores and tasks, one line per number. */
export function MoreFigures({ report, group, span }: MoreFiguresProps) {
  const { figures, tasks } = report;
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
          <Line key={theme} name={themeName(sessions)} sessions={sessions} />
        ))}
      </Part>
      <Part title={t('reports.length')} hidden={figures.sessions.length === 0}>
        <Line name={t('reports.timeKept')} sessions={time.kept} say={held} />
        <Line name={t('reports.timeShort')} sessions={time.short} say={held} />
        <Line name={t('reports.timeUntold')} sessions={time.untold} say={held} />
      </Part>
      <Part title={t('reports.scores')} hidden={scores.scored.length === 0}>
        <ScoreLines scores={scores} />
      </Part>
      <Part title={t('reports.tasks')} hidden={tasks.due.length === 0}>
        {TASK_STATES.map((state) => (
          <li key={state}>
            <Opens class="figure-line" title={t('reports.tasks')} list={<DueList tasks={tasks} />}>
              <span>{t(`reports.taskState.${state}`)}</span>
              <b>{formatNumber(tasks[state].length)}</b>
            </Opens>
          </li>
        ))}
      </Part>
      <GiveTable table={tableOfFigures(rowsOf(report), group, span)} group={scopeName(group)} />
    </>
  );
}

/** The same lines for a file. */
function rowsOf({ figures, tasks }: Report): readonly FigureRow[] {
  const { byKind, byTheme, time, scores } = figures;
  const { mean } = scores;
  const length = t('reports.length');
  return [
    ...[...byKind].map(([kind, held]): FigureRow => [
      t('reports.kinds'),
      kindName(kind),
      held.length,
    ]),
    ...[...byTheme.values()].map((held): FigureRow => [
      t('reports.themes'),
      themeName(held),
      held.length,
    ]),
    [length, t('reports.timeKept'), time.kept.length],
    [length, t('reports.timeShort'), time.short.length],
    [length, t('reports.timeUntold'), time.untold.length],
    [t('reports.scores'), t('reports.meanScore'), mean && Math.round(mean * 100) / 100],
    ...[...scores.byClass].map(([id, held]): FigureRow => [
      t('reports.scores'),
      className(id),
      held.length,
    ]),
    ...TASK_STATES.map((state): FigureRow => [
      t('reports.tasks'),
      t(`reports.taskState.${state}`),
      tasks[state].length,
    ]),
  ];
}

const themeName = ([first]: readonly SessionHead[]): string =>
  (first && themeTitle(first)) ?? t('reports.otherTheme');

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

function ScoreLines({ scores }: { readonly scores: Figures['scores'] }) {
  const { mean = 0, scored, byClass } = scores;
  const title = t('reports.meanScore');
  return (
    <>
      <li>
        <Opens
          class="figure-line"
          title={title}
          list={<SessionList sessions={scored} say={points} />}
        >
          <span>{title}</span>
          <b>{formatNumber(mean)}</b>
        </Opens>
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

import type { ComponentChildren } from 'preact';
import type { Group } from '../../domain/group/group.ts';
import type { DueTasks } from '../../domain/report/due-tasks.ts';
import type { Figures } from '../../domain/report/figures.ts';
import { formatNumber, formatRate } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { Opens, SessionList, TaskLinks } from './counted.tsx';
import { targetOf } from './target.ts';

export interface Report {
  readonly figures: Figures;
  readonly tasks: DueTasks;
}

interface BigFiguresProps {
  readonly report: Report;
  readonly group: Group | undefined;
}

/** The four numbers that are asked for first. */
export function BigFigures({ report: { figures, tasks }, group }: BigFiguresProps) {
  const { sessions, thematic, attendance } = figures;
  const { present, base, rate } = attendance;
  const list = <SessionList sessions={sessions} />;
  return (
    <>
      <div class="big-figures">
        <Big title={t('reports.sessions')} value={formatNumber(sessions.length)} list={list}>
          {t('reports.sessionsThematic', { count: sessions.length, thematic: thematic.length })}
        </Big>
        <Big title={t('reports.attendances')} value={formatNumber(present)} list={list}>
          {t('reports.attendances')}
        </Big>
        <Big
          title={t('reports.rate')}
          value={rate === undefined ? '—' : formatRate(rate)}
          list={list}
        >
          {t('reports.rateTarget', { target: targetOf(group) })}
        </Big>
        <Big
          title={t('reports.tasks')}
          value={tasks.due.length === 0 ? '—' : `${tasks.onTime.length}/${tasks.due.length}`}
          list={<DueList tasks={tasks} />}
        >
          {tasks.due.length === 0 ? t('reports.noTasksDue') : t('reports.tasksOnTime')}
        </Big>
      </div>
      {base > 0 && (
        <p class="hint">
          {t('reports.rateBase', { present: formatNumber(present), base: formatNumber(base) })}
        </p>
      )}
    </>
  );
}

interface BigProps {
  readonly title: string;
  readonly value: string;
  readonly list: ComponentChildren;
  readonly children: ComponentChildren;
}

const Big = ({ title, value, list, children }: BigProps) => (
  <Opens class="big-figure" title={title} list={list}>
    <span class="big-number">{value}</span> <span class="big-about">{children}</span>
  </Opens>
);

export function DueList({ tasks: { onTime, late, open } }: { readonly tasks: DueTasks }) {
  return (
    <>
      {open.length > 0 && (
        <>
          <h3 class="counted-part">{t('reports.stillOpen', { count: open.length })}</h3>
          <TaskLinks tasks={open} />
        </>
      )}
      {late.length > 0 && (
        <>
          <h3 class="counted-part">{t('reports.doneLate', { count: late.length })}</h3>
          <TaskLinks tasks={late} />
        </>
      )}
      <h3 class="counted-part">{t('reports.doneInTime', { count: onTime.length })}</h3>
      <TaskLinks tasks={onTime} />
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Group } from '../../domain/group/group.ts';
import { periodOn, spanOf } from '../../domain/report/period.ts';
import { routeHref } from '../../domain/route.ts';
import '../../i18n/papers.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { currentGroup, groupOf, groupsOpen } from '../../state/work/groups.ts';
import {
  ALL,
  figuresOpen,
  openFigures,
  openPeople,
  reportOf,
  reportPeriod,
  reportScope,
} from '../../state/work/report.ts';
import { openTemplates } from '../../state/work/templates.ts';
import { today } from '../../state/work/today.ts';
import { Empty, RowLink } from '../../ui/page.tsx';
import { useIdle } from '../../ui/use-idle.ts';
import { usePainted } from '../../ui/use-painted.ts';
import { useTitle } from '../../ui/use-title.ts';
import { BigFigures } from './big-figures.tsx';
import { GroupsPart } from './groups-part.tsx';
import { MoreFigures } from './more-figures.tsx';
import { PeoplePart } from './people-part.tsx';
import { PeriodBar } from './period-bar.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { TablesPart } from './tables-part.tsx';
import { TrendPart } from './trend-part.tsx';
import './reports.css';
import './charts.css';

/** The fourth part of the app: what the sessions of a period come to, in numbers that open their lists. */
export function ReportsScreen() {
  const services = useServices();
  useTitle(`${t('reports.title')} – ${t('app.name')}`);
  const scope = reportScope.value ?? currentGroup.value?.key;
  useEffect(() => {
    void openTemplates(services);
    void openFigures(services, scope ?? ALL);
    // Shown after the figures, and read while these are drawn.
    if (scope !== undefined && scope !== ALL) void openPeople(services, scope);
  }, [services, scope]);
  const isReady = groupsOpen.value && (scope === undefined || figuresOpen(scope));
  return (
    <main class="page reports" id="main" aria-busy={!isReady}>
      <h1>{t('reports.title')}</h1>
      {isReady && scope === undefined && <NoGroup />}
      {isReady && scope !== undefined && <OfScope key={scope} scope={scope} />}
    </main>
  );
}

function NoGroup() {
  return (
    <Empty title={t('groups.none')} text={t('reports.noGroupText')}>
      <a class="button button-main" href={routeHref({ name: 'group-new' })}>
        {t('sessions.makeGroup')}
      </a>
      <ul role="list" class="reports-ways">
        <RowLink href={routeHref({ name: 'roll-up' })}>{t('reports.rollUp')}</RowLink>
      </ul>
    </Empty>
  );
}

function OfScope({ scope }: { readonly scope: string }) {
  const day = today(useServices());
  const isPainted = usePainted();
  const group: Group | undefined = scope === ALL ? undefined : groupOf(scope);
  const period = reportPeriod.value ?? periodOn('year', day);
  const span = spanOf(period);
  const report = reportOf(scope, span, day);
  const { figures, tasks } = report;
  const isEmpty = figures.sessions.length + figures.committee.length + tasks.due.length === 0;
  return (
    <>
      <ScopeChoice scope={scope} />
      <PeriodBar period={period} termFrom={group?.termFrom} today={day} />
      {isEmpty ? (
        <Nothing />
      ) : (
        <>
          <BigFigures report={report} group={group} />
          <TrendPart figures={figures} span={span} group={group} />
          {isPainted &&
            (group === undefined ? (
              <GroupsPart span={span} />
            ) : (
              <PeoplePart group={group} span={span} />
            ))}
        </>
      )}
      {isPainted && (
        <BelowPeople>
          {!isEmpty && <MoreFigures report={report} group={group} span={span} />}
          <TablesPart scope={scope} />
        </BelowPeople>
      )}
    </>
  );
}

/** Out of sight at first, so it is drawn last. */
const BelowPeople = ({ children }: { readonly children: ComponentChildren }) =>
  useIdle() && <>{children}</>;

function Nothing() {
  return (
    <Empty title={t('reports.none')} text={t('reports.noneText')}>
      <a class="button button-main" href={routeHref({ name: 'sessions' })}>
        {t('reports.toSessions')}
      </a>
    </Empty>
  );
}

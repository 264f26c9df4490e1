/** All that a report file says, in words. */
import type { ComponentChildren } from 'preact';
import { QUANTITIES } from '../../../domain/entry/entry.ts';
import { quantityText } from '../../../domain/entry/quantity.ts';
import { periodOver } from '../../../domain/report/period.ts';
import type {
  CellReport,
  ReportedEntry,
  ReportedPerson,
  ReportedSession,
} from '../../../domain/roll-up/cell-report.ts';
import { printedShare } from '../../../domain/share.ts';
import { formatDay, formatNumber, formatRate } from '../../../i18n/format.ts';
import { language, t } from '../../../i18n/translate.ts';
import { kindName } from '../../../state/work/session-names.ts';
import { periodName } from '../period-words.ts';

export function ReportContents({ report }: { readonly report: CellReport }) {
  const { sessions, entries, names } = report;
  const held = sessions.filter(({ status }) => status === 'closed');
  const planned = sessions.filter(({ status }) => status === 'planned');
  return (
    <>
      <Facts report={report} />
      <Part title={t('rollUp.held', { count: held.length })}>{held.map(heldRow)}</Part>
      {planned.length > 0 && (
        <Part title={t('rollUp.planned', { count: planned.length })}>
          {planned.map(plannedRow)}
        </Part>
      )}
      {entries.length > 0 && (
        <Part title={t('rollUp.entries', { count: entries.length })}>{entries.map(entryRow)}</Part>
      )}
      {names === undefined ? (
        <p class="hint">{t('rollUp.noNames')}</p>
      ) : (
        <Part title={t('rollUp.names', { count: names.length })}>{names.map(personRow)}</Part>
      )}
    </>
  );
}

function Facts({ report }: { readonly report: CellReport }) {
  const { unit, period, people, plans, works, tasks } = report;
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    [t('rollUp.fact.unit'), unit.name],
    [t('rollUp.fact.parent'), unit.parent],
    [t('rollUp.fact.locality'), unit.locality],
    [t('rollUp.fact.period'), periodName(periodOver(period.by, period))],
    [t('rollUp.fact.people'), people.total],
    [t('rollUp.fact.official'), people.official],
    [t('rollUp.fact.probationary'), people.probationary],
    [t('rollUp.fact.came'), people.came],
    [t('rollUp.fact.plans'), plans],
    [t('rollUp.fact.works'), works.registered],
    [t('rollUp.fact.skilful'), works.skilful],
    [t('reports.tasks'), tasks.due],
    [t('reports.taskState.onTime'), tasks.onTime],
    [t('reports.taskState.late'), tasks.late],
    [t('reports.taskState.open'), tasks.open],
  ];
  return (
    <ul role="list">
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <li key={name} class="figure-line">
              <span>{name}</span>
              <b>{typeof value === 'number' ? formatNumber(value) : value}</b>
            </li>
          ),
      )}
    </ul>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

const Part = ({ title, children }: PartProps) => (
  <section class="page-part">
    <h3>{title}</h3>
    <ul role="list">{children}</ul>
  </section>
);

/** What it is called: by its theme, its title, or its kind. */
export const reportedName = ({ theme, title, kind }: ReportedSession): string =>
  theme ?? title ?? kindName(kind);

function heldRow(session: ReportedSession) {
  const { key, count, minutes, required, score, spoke, readings } = session;
  const rate = count && printedShare(count.present, count.base);
  const about = [
    ...whatAndWhen(session),
    count && t('rollUp.presentOf', { present: count.present, base: count.base }),
    rate !== undefined && formatRate(rate),
    minutes !== undefined && t('rollUp.minutes', { count: minutes, required: required ?? '–' }),
    score && t('reports.points', { points: formatNumber(score.points) }),
    score?.className,
    spoke !== undefined && t('rollUp.spoke', { count: spoke }),
    readings !== undefined && t('rollUp.readings', { count: readings }),
  ];
  return (
    <Row key={key} name={reportedName(session)} about={about}>
      {(score?.lost ?? []).map((one) => (
        <small key={one.title}>
          {t('rollUp.lost', { points: formatNumber(one.points), title: one.title })}
        </small>
      ))}
    </Row>
  );
}

const plannedRow = (session: ReportedSession) => (
  <Row key={session.key} name={reportedName(session)} about={whatAndWhen(session)} />
);

/** The kind where it is not the name already, day and time, place. */
function whatAndWhen(session: ReportedSession): readonly (string | undefined)[] {
  const { kind, day, time, place } = session;
  const said = kindName(kind);
  return [
    said === reportedName(session) ? undefined : said,
    [formatDay(day), time].filter(Boolean).join(' '),
    place,
  ];
}

function entryRow({ key, type, title, period, unit, action, outcome, quantities }: ReportedEntry) {
  const about = [
    t(`registers.type.${type}`),
    period,
    action && t(`registers.actions.${action}`),
    unit,
    ...QUANTITIES[type].map((name) => {
      const quantity = quantities[name];
      return (
        quantity && `${t(`registers.quantity.${name}`)}: ${quantityText(quantity, language.value)}`
      );
    }),
    outcome && t(`registers.outcomes.${outcome}`),
  ];
  return <Row key={key} name={title} about={about} />;
}

const personRow = ({ key, name, role, type, present, base }: ReportedPerson) => (
  <Row
    key={key}
    name={name}
    about={[
      t(`members.roles.${role}`),
      t(`members.types.${type}`),
      t('rollUp.presentOf', { present, base }),
    ]}
  />
);

interface RowProps {
  readonly name: string;
  readonly about: readonly (string | number | false | undefined)[];
  readonly children?: ComponentChildren;
}

const Row = ({ name, about, children }: RowProps) => (
  <li class="contents-row">
    <b>{name}</b>
    <small>{about.filter(Boolean).join(' · ')}</small>
    {children}
  </li>
);

import { useSignal } from '@preact/signals';
import type { AbsenceAlert } from '../../domain/absence-alert.ts';
import { yearOf } from '../../domain/day.ts';
import type { Group } from '../../domain/group/group.ts';
import { needingAttention, peopleWhoCame, type PersonFigures } from '../../domain/report/people.ts';
import type { Span } from '../../domain/report/period.ts';
import { formatNumber, formatRate } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { alertsIn, peopleOf, peopleOpen } from '../../state/work/report.ts';
import { tableOfPeople } from '../../state/work/report-tables.ts';
import { useIdle } from '../../ui/use-idle.ts';
import { Opens, SessionList } from './counted.tsx';
import { GiveTable } from './registers/give-table.tsx';
import { Strip, StripLegend } from './strip.tsx';

interface PeoplePartProps {
  readonly group: Group;
  readonly span: Span;
}

/** People shown before the rest is asked for. */
const FIRST = 12;

/** By person, those who need attention first. */
export function PeoplePart({ group, span }: PeoplePartProps) {
  const isOpen = peopleOpen(group.key);
  return (
    <section class="page-part" aria-labelledby="people" aria-busy={!isOpen}>
      <div class="part-head">
        <h2 id="people">{t('reports.byPerson')}</h2>
        <p>{t('reports.attentionFirst')}</p>
      </div>
      {isOpen && <People group={group} span={span} />}
    </section>
  );
}

function People({ group, span }: PeoplePartProps) {
  const all = useSignal(false);
  const isIdle = useIdle();
  const alerts = alertsIn(group.key, span);
  const people = needingAttention(peopleOf(group.key, span), alerts);
  const came = peopleWhoCame(people).length;
  const shown = all.value ? people : people.slice(0, FIRST);
  return (
    <>
      <p class="hint">
        {t('reports.peopleCame', { count: people.length, came: formatNumber(came) })}
      </p>
      <StripLegend />
      <ul role="list">
        {shown.map((person) => (
          <Person
            key={person.member}
            person={person}
            alerts={alerts.filter(({ member }) => member === person.member)}
            year={yearOf(span.to)}
          />
        ))}
      </ul>
      {people.length > shown.length && (
        <button
          type="button"
          class="button show-all"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('reports.showAll', { count: people.length })}
        </button>
      )}
      {people.length > 0 && isIdle && (
        <GiveTable table={tableOfPeople(people, group, span)} group={group.name} />
      )}
    </>
  );
}

interface PersonProps {
  readonly person: PersonFigures;
  readonly alerts: readonly AbsenceAlert[];
  readonly year: number;
}

function Person({ person, alerts, year }: PersonProps) {
  const { fullName, rate } = person;
  const name = fullName || t('attendance.erased');
  return (
    <li class="person-row">
      <Opens class="person-button" title={name} list={<PersonSessions person={person} />}>
        <span class="person-name">{name}</span>
        <Strip person={person} />
        <span class="person-rate">{rate === undefined ? '—' : formatRate(rate)}</span>
      </Opens>
      {alerts.map((alert) => (
        <p key={alert.code} class="person-alert">
          {alertText(alert, name, year)}
        </p>
      ))}
    </li>
  );
}

function PersonSessions({ person }: Pick<PersonProps, 'person'>) {
  const { present, base, sessions, spoke } = person;
  const statuses = new Map(sessions.map(({ session, row }) => [session.id, row.mark.status]));
  return (
    <>
      <p class="hint">{t('reports.personLine', { present, base, count: spoke.length })}</p>
      <SessionList
        sessions={sessions.map(({ session }) => session)}
        say={({ id }) => t(`attendance.status.${statuses.get(id) ?? 'chua_ghi'}`)}
      />
    </>
  );
}

function alertText(alert: AbsenceAlert, name: string, year: number): string {
  if (alert.code === 'excused4run')
    return t('attendance.absences.excused4run', { name, number: alert.times, year });
  const months = alert.months.map((month) => Number(month.slice(5))).join(', ');
  return t('attendance.absences.unexcused3m', {
    name,
    number: alert.months.length,
    months,
    year,
  });
}

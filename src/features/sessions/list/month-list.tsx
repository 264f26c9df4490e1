import { useSignal } from '@preact/signals';
import { type Day, yearOf } from '../../../domain/day.ts';
import type { Group } from '../../../domain/group/group.ts';
import type { SessionHead } from '../../../domain/session/session.ts';
import { formatMonth, formatRate } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { tasksOf } from '../../../state/work/groups.ts';
import { byMonth, type MonthGroup } from './months.ts';
import { SessionRow } from './session-row.tsx';

/** Months shown before the person asks for more: a year of a phone's sessions is drawn at once. */
const AT_ONCE = 6;

interface MonthListProps {
  readonly group: Group;
  readonly sessions: readonly SessionHead[];
  readonly today: Day;
}

export function MonthList({ group, sessions, today }: MonthListProps) {
  const shown = useSignal(AT_ONCE);
  const months = byMonth(sessions);
  const given = new Map<string, number>();
  for (const { session } of tasksOf(group.key).value) {
    if (session !== undefined) given.set(session, (given.get(session) ?? 0) + 1);
  }
  return (
    <>
      {months.slice(0, shown.value).map((month) => (
        <MonthPart key={month.month} month={month} given={given} today={today} />
      ))}
      {months.length > shown.value && (
        <button
          type="button"
          class="button sessions-more"
          onClick={() => {
            shown.value += 12;
          }}
        >
          {t('sessions.earlier')}
        </button>
      )}
    </>
  );
}

interface MonthPartProps {
  readonly month: MonthGroup;
  /** How many tasks each session gave, by its key. */
  readonly given: ReadonlyMap<string, number>;
  readonly today: Day;
}

function MonthPart({ month: { month, sessions, rate }, given, today }: MonthPartProps) {
  const id = `month-${month}`;
  const counting = sessions.filter(({ session }) => session.status !== 'void');
  return (
    <section class="month" aria-labelledby={id}>
      <div class="month-head">
        <h2 id={id}>{formatMonth(month, yearOf(today))}</h2>
        <p>
          {t('sessions.count', { count: counting.length })}
          {rate !== undefined && ` · ${t('sessions.rate', { rate: formatRate(rate) })}`}
        </p>
      </div>
      <ul role="list">
        {sessions.map((listed) => (
          <SessionRow
            key={listed.session.key}
            listed={listed}
            tasks={given.get(listed.session.key) ?? 0}
            today={today}
          />
        ))}
      </ul>
    </section>
  );
}

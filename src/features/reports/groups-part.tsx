import { figuresOf } from '../../domain/report/figures.ts';
import type { Span } from '../../domain/report/period.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { formatNumber, formatRate } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { groups } from '../../state/work/groups.ts';
import { ALL, reportScope, sessionsIn } from '../../state/work/report.ts';
import { scopeName, tableOfGroups } from '../../state/work/report-tables.ts';
import { GiveTable } from './registers/give-table.tsx';

/** Every group on the phone, the lowest rate first; a tap goes into its own report. */
export function GroupsPart({ span }: { readonly span: Span }) {
  const byGroup = new Map<string, SessionHead[]>();
  for (const session of sessionsIn(ALL)) {
    const found = byGroup.get(session.group) ?? [];
    found.push(session);
    byGroup.set(session.group, found);
  }
  const rows = groups.value
    .map(({ key, name }) => ({ key, name, ...figuresOf(byGroup.get(key) ?? [], span).attendance }))
    .sort((a, b) => (a.rate ?? 2) - (b.rate ?? 2));
  return (
    <section class="page-part" aria-labelledby="by-group">
      <div class="part-head">
        <h2 id="by-group">{t('reports.byGroup')}</h2>
        <p>{t('reports.lowestFirst')}</p>
      </div>
      <ul role="list">
        {rows.map(({ key, name, sessions, present, base, rate }) => (
          <li class="person-row" key={key}>
            <button
              type="button"
              class="person-button"
              onClick={() => {
                reportScope.value = key;
              }}
            >
              <span class="person-name">{name}</span>
              <span class="counted-about">
                {t('reports.groupLine', {
                  count: sessions.length,
                  present: formatNumber(present),
                  base: formatNumber(base),
                })}
              </span>
              <span class="person-rate">{rate === undefined ? '—' : formatRate(rate)}</span>
            </button>
          </li>
        ))}
      </ul>
      <GiveTable table={tableOfGroups(rows, span)} group={scopeName(undefined)} />
    </section>
  );
}

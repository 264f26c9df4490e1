/** What was studied, theme by theme; each opens the units and files that it comes from. */
import type { RollUp } from '../../../domain/roll-up/roll-up.ts';
import { type StudyRow, studyRows } from '../../../domain/roll-up/study.ts';
import { routeHref } from '../../../domain/route.ts';
import { formatNumber, formatRate } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { RowLink } from '../../../ui/page.tsx';
import { Opens } from '../counted.tsx';

export function StudyPart({ result }: { readonly result: RollUp }) {
  const rows = studyRows(result);
  if (rows.length === 0) return null;
  return (
    <section class="page-part" aria-labelledby="roll-up-study">
      <h2 id="roll-up-study">{t('rollUp.table.study')}</h2>
      <ul role="list">
        {rows.map((row) => (
          <li key={row.name ?? ''}>
            <Opens
              class="roll-up-study"
              title={row.name ?? t('rollUp.noTheme')}
              list={<Shares row={row} />}
            >
              <span>{row.name ?? t('rollUp.noTheme')}</span>
              <small>{numbersOf(row)}</small>
            </Opens>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `58 buổi · 4.515/4.560 lượt · 99%` */
const numbersOf = ({
  sessions,
  present,
  base,
  rate,
}: Pick<StudyRow, 'sessions' | 'present' | 'base' | 'rate'>) =>
  [
    t('rollUp.sessions', { count: sessions, number: formatNumber(sessions) }),
    t('rollUp.turnout', { present: formatNumber(present), base: formatNumber(base) }),
    rate !== undefined && formatRate(rate),
  ]
    .filter(Boolean)
    .join(' · ');

const Shares = ({ row }: { readonly row: StudyRow }) => (
  <ul role="list">
    {row.shares.map(({ row: { unit }, sessions }) => (
      <RowLink key={unit.key} href={routeHref({ name: 'roll-up-unit', unit: unit.key })}>
        <span class="counted-name">
          {unit.name}
          <small>{[...new Set(sessions.map(({ file }) => file.file))].join(', ')}</small>
        </span>
        <span class="counted-about">
          {t('rollUp.sessions', { count: sessions.length, number: formatNumber(sessions.length) })}
        </span>
      </RowLink>
    ))}
  </ul>
);

/** What all units come to; each number opens the units that it comes from. */
import { routeHref } from '../../../domain/route.ts';
import type { RollUp, UnitRow } from '../../../domain/roll-up/roll-up.ts';
import { formatNumber, formatRate } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { RowLink } from '../../../ui/page.tsx';
import { Opens } from '../counted.tsx';

export function Totals({ result: { rows, total } }: { readonly result: RollUp }) {
  const { sessions, thematic, present, base, rate, people, came } = total;
  const figures = [
    {
      title: t('reports.sessions'),
      value: formatNumber(sessions),
      about: t('reports.sessionsThematic', { count: sessions, thematic }),
      of: ({ sum }: UnitRow) => formatNumber(sum.sessions),
    },
    {
      title: t('rollUp.attended'),
      value: formatNumber(present),
      about:
        came === undefined
          ? t('reports.attendances')
          : t('rollUp.cameOf', { count: came, number: formatNumber(came) }),
      of: ({ sum }: UnitRow) => `${formatNumber(sum.present)}/${formatNumber(sum.base)}`,
    },
    {
      title: t('reports.rate'),
      value: rate === undefined ? '—' : formatRate(rate),
      about: t('rollUp.rateOf', { base: formatNumber(base) }),
      of: ({ sum }: UnitRow) => (sum.rate === undefined ? '—' : formatRate(sum.rate)),
    },
    {
      title: t('rollUp.fact.people'),
      value: formatNumber(people),
      about: t('rollUp.onLists'),
      of: ({ sum }: UnitRow) => formatNumber(sum.people),
    },
  ];
  return (
    <div class="big-figures">
      {figures.map(({ title, value, about, of }) => (
        <Opens
          key={title}
          class="big-figure"
          title={title}
          list={<FromUnits rows={rows} of={of} />}
        >
          <span class="big-number">{value}</span> <span class="big-about">{about}</span>
        </Opens>
      ))}
    </div>
  );
}

interface FromUnitsProps {
  readonly rows: readonly UnitRow[];
  readonly of: (row: UnitRow) => string;
}

/** Each leads to the unit, where the files are. */
function FromUnits({ rows, of }: FromUnitsProps) {
  const here = rows.filter(({ files }) => files.length > 0);
  if (here.length === 0) return <p class="hint">{t('reports.emptyList')}</p>;
  return (
    <ul role="list">
      {here.map((row) => (
        <RowLink key={row.unit.key} href={routeHref({ name: 'roll-up-unit', unit: row.unit.key })}>
          <span class="counted-name">
            {row.unit.name}
            <small>{row.files[0]?.file}</small>
          </span>
          <span class="counted-about">{of(row)}</span>
        </RowLink>
      ))}
    </ul>
  );
}

/** The units of a roll-up as the tree has them, all or those that something is to be said of. */
import { signal } from '@preact/signals';
import { routeHref } from '../../../domain/route.ts';
import { type RollUp, rowsUnder, sumOf, type UnitRow } from '../../../domain/roll-up/roll-up.ts';
import { type UnitNode, walk } from '../../../domain/roll-up/unit.ts';
import { formatNumber, formatRate } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { today } from '../../../state/work/today.ts';
import { Segments } from '../../../ui/controls.tsx';
import { useCurrent } from '../../../ui/pane.tsx';
import { marksOf, rowAbout } from './words.ts';

const FILTERS = ['all', 'missing', 'late', 'copies'] as const;
type Filter = (typeof FILTERS)[number];

const filter = signal<Filter>('all');

const PASSES: Readonly<Record<Filter, (row: UnitRow) => boolean>> = {
  all: () => true,
  missing: ({ state }) => state !== 'received',
  late: ({ late }) => late,
  copies: ({ copies }) => copies > 1,
};

export function UnitList({ result }: { readonly result: RollUp }) {
  const { rows, tree, span } = result;
  const isOver = span.to < today(useServices());
  const passing = rows.filter(PASSES[filter.value]);
  const shown = new Map(passing.map((row) => [row.unit.key, row]));
  return (
    <section aria-labelledby="roll-up-units">
      <h2 id="roll-up-units" class="visually-hidden">
        {t('rollUp.units')}
      </h2>
      <Segments
        label={t('rollUp.filter')}
        options={FILTERS.map((value) => ({
          value,
          label: t(`rollUp.filters.${value}`, { number: rows.filter(PASSES[value]).length }),
        }))}
        value={filter.value}
        onChange={(value) => {
          filter.value = value;
        }}
      />
      {passing.length === 0 && <p class="hint">{t('rollUp.noneOfThese')}</p>}
      <ul role="list">
        {walk(tree).map((node) => {
          const row = shown.get(node.unit.key);
          if (row !== undefined) return <Row key={node.unit.key} row={row} isOver={isOver} />;
          const below = rowsUnder(node, result);
          const isShown = below.some(({ unit }) => shown.has(unit.key));
          return isShown && <Branch key={node.unit.key} node={node} below={below} />;
        })}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly row: UnitRow;
  /** Whether the time of the roll-up is. */
  readonly isOver: boolean;
}

function Row({ row, isOver }: RowProps) {
  const { unit, depth, sum } = row;
  const href = routeHref({ name: 'roll-up-unit', unit: unit.key });
  return (
    <li class="roll-up-row" data-depth={Math.min(depth, 3)}>
      <a href={href} aria-current={useCurrent(href)}>
        <span class="roll-up-name">{unit.name}</span>
        {sum.rate !== undefined && <span class="roll-up-rate">{formatRate(sum.rate)}</span>}
        <span class="roll-up-about">{rowAbout(row)}</span>
        <span class="roll-up-marks">
          {marksOf(row, isOver).map((mark) => (
            <span key={mark} class={`roll-up-mark mark-${mark}`}>
              {t(`rollUp.mark.${mark}`)}
            </span>
          ))}
        </span>
        {sum.rate !== undefined && <Bar share={sum.rate} />}
      </a>
    </li>
  );
}

/** A unit that only stands above others: what they come to together. */
function Branch({ node, below }: { readonly node: UnitNode; readonly below: readonly UnitRow[] }) {
  const { unit, depth } = node;
  const sum = sumOf(below.map((row) => row.sum));
  const href = routeHref({ name: 'roll-up-unit', unit: unit.key });
  return (
    <li class="roll-up-branch" data-depth={Math.min(depth, 3)}>
      <a href={href} aria-current={useCurrent(href)}>
        <span class="roll-up-name">{unit.name}</span>
        {sum.rate !== undefined && <span class="roll-up-rate">{formatRate(sum.rate)}</span>}
        <span class="roll-up-about">{receivedOf(below)}</span>
      </a>
    </li>
  );
}

export const receivedOf = (rows: readonly UnitRow[]): string =>
  t('rollUp.receivedOf', {
    received: formatNumber(rows.filter(({ state }) => state === 'received').length),
    number: formatNumber(rows.length),
    count: rows.length,
  });

export const Bar = ({ share }: { readonly share: number }) => (
  <svg class="roll-up-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="4" />
    <rect class="roll-up-part" width={share * 100} height="4" />
  </svg>
);

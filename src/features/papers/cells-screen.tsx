import { type Signal, useSignal } from '@preact/signals';
import { type Period, spanOf } from '../../domain/report/period.ts';
import { formatMonth } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import {
  CELL_TABLES,
  cellPeriods,
  cells,
  cellsOpen,
  type CellTable,
  cellTable,
  openCells,
} from '../../state/work/cell-tables.ts';
import { today } from '../../state/work/today.ts';
import { Choice } from '../../ui/controls.tsx';
import { Empty } from '../../ui/page.tsx';
import { Frame, Opened } from './frame.tsx';
import { NowMade } from './now-made.tsx';
import { OneList } from './one-list.tsx';

/** The tables that a committee asks of its cells: ratings, half-year, schedule. */
export function CellsScreen() {
  const services = useServices();
  return (
    <Frame title={t('papers.cells.title')}>
      <Opened open={() => openCells(services)} isHere={cellsOpen()}>
        {() => <Cells />}
      </Opened>
    </Frame>
  );
}

function Cells() {
  const busy = useSignal(false);
  return (
    <>
      <main class="page papers" id="main">
        {cells().length === 0 ? (
          <Empty title={t('papers.cells.none')} text={t('papers.cells.text')} />
        ) : (
          <>
            <p class="hint">{t('papers.cells.text')}</p>
            <ul role="list" class="papers-lists">
              {CELL_TABLES.map((table) => (
                <OneTable key={table} table={table} busy={busy} />
              ))}
            </ul>
          </>
        )}
      </main>
      <NowMade />
    </>
  );
}

interface OneTableProps {
  readonly table: CellTable;
  readonly busy: Signal<boolean>;
}

function OneTable({ table, busy }: OneTableProps) {
  const day = today(useServices());
  const periods = cellPeriods(table, day);
  const now = periods.find((period) => spanOf(period).from <= day);
  const from = useSignal(now && spanOf(now).from);
  const period = periods.find((one) => spanOf(one).from === from.value);
  if (period === undefined) return null;
  return (
    <OneList
      table={cellTable(table, period, nameOf(period))}
      busy={busy}
      of={[spanOf(period).from.slice(0, 7)]}
    >
      <Choice
        label={t(`reports.by.${table === 'halfYear' ? 'half' : 'month'}`)}
        options={periods.map((one) => ({ value: spanOf(one).from, label: nameOf(one) }))}
        value={spanOf(period).from}
        onChange={(chosen) => {
          from.value = chosen;
        }}
      />
    </OneList>
  );
}

function nameOf(period: Period): string {
  if (period.by === 'half') return t(`reports.half.${period.half}`, { year: period.year });
  return period.by === 'month' ? formatMonth(period.month) : '';
}

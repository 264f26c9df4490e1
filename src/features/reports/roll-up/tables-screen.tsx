import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import '../../../i18n/exchange.ts';
import '../../../i18n/papers.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { making, makingText, stopMaking } from '../../../state/making.ts';
import { goBack } from '../../../state/navigation.ts';
import { isRollUpOpen, openRollUp, rollUpOver } from '../../../state/roll-up/received.ts';
import { ROLL_UP_TABLES } from '../../../state/roll-up/tables.ts';
import { openTemplates } from '../../../state/work/templates.ts';
import { today } from '../../../state/work/today.ts';
import { MakingDock } from '../../../ui/making-dock.tsx';
import { TopBar } from '../../../ui/top-bar.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { PeriodBar } from '../period-bar.tsx';
import { periodName } from '../period-words.ts';
import '../reports.css';
import { OneTable } from './one-table.tsx';
import './roll-up.css';
import { rollUpPeriod, rollUpSpan } from './words.ts';

/** The tables over all units, as files; rows that add up several units can be looked into. */
export function TablesScreen() {
  const services = useServices();
  const title = t('rollUp.tablesTitle');
  useTitle(`${title} – ${t('app.name')}`);
  useEffect(() => {
    void openRollUp(services);
    void openTemplates(services);
  }, [services]);
  const isReady = isRollUpOpen();
  const text = makingText(making.value);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page reports roll-up" id="main" aria-busy={!isReady}>
        {isReady && <Tables />}
      </main>
      {text !== undefined && (
        <MakingDock text={text} stopLabel={t('files.stop')} onStop={stopMaking} />
      )}
    </>
  );
}

function Tables() {
  const day = today(useServices());
  const busy = useSignal(false);
  const period = rollUpPeriod(day);
  const result = rollUpOver(rollUpSpan(period));
  return (
    <>
      <PeriodBar period={period} termFrom={undefined} today={day} />
      <ul role="list">
        {ROLL_UP_TABLES.map((table) => (
          <OneTable
            key={table}
            table={table}
            result={result}
            about={periodName(period)}
            busy={busy}
          />
        ))}
      </ul>
    </>
  );
}

import { useEffect } from 'preact/hooks';
import { isDay } from '../../../domain/day.ts';
import { setDeadline } from '../../../domain/roll-up/received.ts';
import type { RollUp } from '../../../domain/roll-up/roll-up.ts';
import { routeHref } from '../../../domain/route.ts';
import '../../../i18n/exchange.ts';
import '../../../i18n/papers.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { goBack } from '../../../state/navigation.ts';
import { commit } from '../../../state/records.ts';
import { addFiles, asked } from '../../../state/roll-up/adding.ts';
import {
  deadlineOf,
  isRollUpOpen,
  openRollUp,
  rollUpOver,
} from '../../../state/roll-up/received.ts';
import { today } from '../../../state/work/today.ts';
import { TextField } from '../../../ui/form.tsx';
import { Empty, RowLink } from '../../../ui/page.tsx';
import { Main, useInPane } from '../../../ui/pane.tsx';
import { TopBar } from '../../../ui/top-bar.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { PeriodBar } from '../period-bar.tsx';
import { useDrop } from '../../../ui/use-drop.ts';
import '../reports.css';
import { AddDock } from './add-dock.tsx';
import { Arrived } from './arrived.tsx';
import { AskedPart } from './asked-part.tsx';
import { Reminder } from './reminder.tsx';
import './roll-up.css';
import { Totals } from './totals.tsx';
import { receivedOf, UnitList } from './unit-list.tsx';
import { rollUpPeriod, rollUpSpan } from './words.ts';

/** The reports of many cells: which are here, which are not, and what they come to. */
export function RollUpScreen() {
  const services = useServices();
  const title = t('rollUp.title');
  useTitle(`${title} – ${t('app.name')}`);
  useEffect(() => {
    void openRollUp(services);
  }, [services]);
  const isOver = useDrop((files) => void addFiles(services, files));
  const isReady = isRollUpOpen();
  return (
    <div class="footed roll-up-frame">
      {!useInPane() && <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />}
      <Main class={`page reports roll-up${isOver.value ? ' roll-up-over' : ''}`} busy={!isReady}>
        {useInPane() && <h1>{title}</h1>}
        {isReady && <Over />}
      </Main>
      {isReady && <AddDock />}
    </div>
  );
}

function Over() {
  const day = today(useServices());
  const period = rollUpPeriod(day);
  const result = rollUpOver(rollUpSpan(period));
  const isEmpty = result.rows.length === 0;
  return (
    <>
      <PeriodBar period={period} termFrom={undefined} today={day} />
      <AskedPart />
      <Arrived />
      {isEmpty && asked.value.length === 0 && (
        <Empty title={t('rollUp.none')} text={t('rollUp.noneText')} />
      )}
      {!isEmpty && <Filled result={result} />}
      <ul role="list" class="roll-up-ways">
        <RowLink href={routeHref({ name: 'roll-up-units' })}>{t('rollUp.unitsTitle')}</RowLink>
        {!isEmpty && (
          <RowLink href={routeHref({ name: 'roll-up-tables' })}>{t('rollUp.tablesTitle')}</RowLink>
        )}
      </ul>
    </>
  );
}

function Filled({ result }: { readonly result: RollUp }) {
  return (
    <>
      <p class="roll-up-received" role="status">
        {receivedOf(result.rows)}
      </p>
      <Totals result={result} />
      <Deadline result={result} />
      <Reminder result={result} />
      <UnitList result={result} />
    </>
  );
}

function Deadline({ result: { span } }: { readonly result: RollUp }) {
  const services = useServices();
  return (
    <TextField
      label={t('rollUp.deadline')}
      hint={t('rollUp.deadlineHint')}
      type="date"
      value={deadlineOf(span) ?? ''}
      onInput={(text) => {
        if (text === '' || isDay(text))
          void commit(services, [setDeadline(span, text === '' ? undefined : text)]);
      }}
    />
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Day } from '../../../../domain/day.ts';
import type { Group } from '../../../../domain/group/group.ts';
import { periodOn } from '../../../../domain/report/period.ts';
import type { CellReport } from '../../../../domain/roll-up/cell-report.ts';
import '../../../../i18n/exchange.ts';
import '../../../../i18n/papers.ts';
import { t } from '../../../../i18n/translate.ts';
import { useServices } from '../../../../state/context.ts';
import { goBack } from '../../../../state/navigation.ts';
import {
  cellReportOf,
  isCellReportOpen,
  openCellReport,
  reportText,
  sendReport,
} from '../../../../state/roll-up/cell-report.ts';
import { groupOf, groupsOpen } from '../../../../state/work/groups.ts';
import { reportPeriod } from '../../../../state/work/report.ts';
import { today } from '../../../../state/work/today.ts';
import { Tick } from '../../../../ui/form.tsx';
import { handOver } from '../../../../ui/hand-over.ts';
import { Dock, Empty } from '../../../../ui/page.tsx';
import { TopBar } from '../../../../ui/top-bar.tsx';
import { useTitle } from '../../../../ui/use-title.ts';
import { PeriodBar } from '../../period-bar.tsx';
import { ReportContents } from '../contents.tsx';
import '../../reports.css';
import '../roll-up.css';

/** The report of a cell for the level above: exactly what goes out is on the screen before it does. */
export function SendScreen({ group: at }: { readonly group: string }) {
  const services = useServices();
  const title = t('rollUp.send');
  useTitle(`${title} – ${t('app.name')}`);
  useEffect(() => {
    void openCellReport(services, at);
  }, [services, at]);
  const isReady = groupsOpen.value && isCellReportOpen(at);
  const group = groupOf(at);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      {isReady && group !== undefined ? (
        <OfGroup group={group} />
      ) : (
        <main class="page" id="main" aria-busy={!isReady}>
          {isReady && <Empty title={t('groups.notHere')} text={t('groups.notHereText')} />}
        </main>
      )}
    </>
  );
}

function OfGroup({ group }: { readonly group: Group }) {
  const day = today(useServices());
  const names = useSignal(false);
  const registers = useSignal(true);
  const period = reportPeriod.value ?? periodOn('quarter', day, group.termFrom);
  const isSpan = period.by !== 'range' || period.from <= period.to;
  const choices = { names: names.value, registers: registers.value };
  const report = isSpan ? cellReportOf(group, period, day, choices) : undefined;
  return (
    <>
      <main class="page reports" id="main">
        <p class="reports-of">{group.name}</p>
        <p>{t('rollUp.sendText')}</p>
        <PeriodBar period={period} termFrom={group.termFrom} today={day} />
        <Tick
          label={t('rollUp.withRegisters')}
          checked={registers.value}
          onChange={(value) => {
            registers.value = value;
          }}
        />
        <Tick
          label={t('rollUp.withNames')}
          checked={names.value}
          onChange={(value) => {
            names.value = value;
          }}
        />
        {names.value && <p class="roll-up-box">{t('rollUp.withNamesText')}</p>}
        {report !== undefined && <WhatGoes report={report} day={day} />}
      </main>
      {report !== undefined && <Send report={report} />}
    </>
  );
}

function WhatGoes({ report, day }: { readonly report: CellReport; readonly day: Day }) {
  const open = report.sessions.filter((one) => one.status === 'planned' && one.day <= day);
  return (
    <section class="page-part" aria-labelledby="what-goes">
      <h2 id="what-goes">{t('rollUp.contents')}</h2>
      {report.period.to > day && <p class="hint">{t('rollUp.notOver')}</p>}
      {open.length > 0 && (
        <p class="roll-up-box" role="status">
          {t('rollUp.notClosed', { count: open.length })}
        </p>
      )}
      <ReportContents report={report} />
      <details class="behind">
        <summary>{t('rollUp.raw')}</summary>
        <pre class="roll-up-raw">{reportText(report)}</pre>
      </details>
    </section>
  );
}

function Send({ report }: { readonly report: CellReport }) {
  const services = useServices();
  const busy = useSignal(false);
  const sent = useSignal(false);
  const send = (first: 'share' | 'download') => async () => {
    if (busy.value) return;
    busy.value = true;
    sent.value = await sendReport(services, report, handOver, first);
    busy.value = false;
  };
  return (
    <Dock>
      {sent.value && (
        <p class="dock-text" role="status">
          {t('rollUp.sent')}
        </p>
      )}
      <button type="button" class="button button-main" onClick={() => void send('share')()}>
        {t('rollUp.share')}
      </button>
      <button type="button" class="button" onClick={() => void send('download')()}>
        {t('rollUp.save')}
      </button>
    </Dock>
  );
}

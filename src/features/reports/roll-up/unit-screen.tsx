import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CountedSession, RollUp, UnitRow } from '../../../domain/roll-up/roll-up.ts';
import { findNode, rowsUnder, sumOf } from '../../../domain/roll-up/roll-up.ts';
import { routeHref } from '../../../domain/route.ts';
import type { UnitNode } from '../../../domain/roll-up/unit.ts';
import { printedShare } from '../../../domain/share.ts';
import '../../../i18n/exchange.ts';
import '../../../i18n/papers.ts';
import { formatDay, formatNumber, formatRate } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { goBack } from '../../../state/navigation.ts';
import { isRollUpOpen, openRollUp, rollUpOver, unitOf } from '../../../state/roll-up/received.ts';
import { today } from '../../../state/work/today.ts';
import { Empty, RowLink } from '../../../ui/page.tsx';
import { TopBar } from '../../../ui/top-bar.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { periodName } from '../period-words.ts';
import '../reports.css';
import { reportedName } from './contents.tsx';
import { ReceivedFile } from './received-file.tsx';
import './roll-up.css';
import { UnitForm } from './unit-form.tsx';
import { receivedOf } from './unit-list.tsx';
import { marksOf, rollUpPeriod, rollUpSpan } from './words.ts';

/** One unit over the period of the roll-up: its numbers, the sessions they come from, and their files. */
export function UnitScreen({ unit: at }: { readonly unit: string }) {
  const services = useServices();
  const day = today(services);
  const unit = unitOf(at);
  const title = unit?.name ?? t('rollUp.title');
  useTitle(`${title} – ${t('app.name')}`);
  useEffect(() => {
    void openRollUp(services);
  }, [services]);
  const isReady = isRollUpOpen();
  const period = rollUpPeriod(day);
  const result = isReady ? rollUpOver(rollUpSpan(period)) : undefined;
  const node = result && findNode(result.tree, at);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page reports roll-up" id="main" aria-busy={!isReady}>
        {result !== undefined && node === undefined && (
          <Empty title={t('rollUp.unitGone')} text={t('rollUp.unitGoneText')} />
        )}
        {result !== undefined && node !== undefined && (
          <>
            <p class="reports-of">{periodName(period)}</p>
            <OfUnit key={at} result={result} node={node} />
          </>
        )}
      </main>
    </>
  );
}

interface OfUnitProps {
  readonly result: RollUp;
  readonly node: UnitNode;
}

function OfUnit({ result, node }: OfUnitProps) {
  const isOver = result.span.to < today(useServices());
  const row = result.rows.find(({ unit }) => unit.key === node.unit.key);
  return (
    <>
      {row !== undefined && <OwnRow row={row} isOver={isOver} />}
      {node.children.length > 0 && <Below result={result} node={node} />}
      <Editing node={node} />
    </>
  );
}

interface OwnRowProps {
  readonly row: UnitRow;
  readonly isOver: boolean;
}

function OwnRow({ row, isOver }: OwnRowProps) {
  const { files, sessions, sum } = row;
  const facts = [
    [t('reports.sessions'), formatNumber(sum.sessions)],
    [t('rollUp.attended'), `${formatNumber(sum.present)}/${formatNumber(sum.base)}`],
    [t('reports.rate'), sum.rate === undefined ? '—' : formatRate(sum.rate)],
    [t('rollUp.fact.people'), formatNumber(sum.people)],
  ] as const;
  return (
    <>
      <p class="roll-up-marks">
        {marksOf(row, isOver).map((mark) => (
          <span key={mark} class={`roll-up-mark mark-${mark}`}>
            {t(`rollUp.mark.${mark}`)}
          </span>
        ))}
      </p>
      {files.length === 0 ? (
        <p>{t('rollUp.noFile')}</p>
      ) : (
        <ul role="list">
          {facts.map(([name, value]) => (
            <li key={name} class="figure-line">
              <span>{name}</span>
              <b>{value}</b>
            </li>
          ))}
        </ul>
      )}
      {sessions.length > 0 && (
        <section class="page-part">
          <h2>{t('rollUp.fromSessions')}</h2>
          <ul role="list">{sessions.map(sessionRow)}</ul>
        </section>
      )}
      {files.length > 0 && (
        <section class="page-part">
          <h2>{t('rollUp.files', { count: files.length })}</h2>
          {files.length > 1 && <p class="hint">{t('rollUp.newestCounts')}</p>}
          <ul role="list">
            {files.map((file) => (
              <ReceivedFile key={file.key} file={file} row={row} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function sessionRow({ session, file }: CountedSession) {
  const { key, day, count } = session;
  const rate = count && printedShare(count.present, count.base);
  return (
    <li key={key} class="contents-row">
      <b>{reportedName(session)}</b>
      <small>
        {[
          formatDay(day),
          count === undefined
            ? t('rollUp.notHeld')
            : t('rollUp.presentOf', { present: count.present, base: count.base }),
          rate !== undefined && formatRate(rate),
          file.file,
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </li>
  );
}

function Below({ result, node }: OfUnitProps) {
  const below = rowsUnder(node, result);
  const { rate } = sumOf(below.map(({ sum }) => sum));
  return (
    <section class="page-part">
      <h2>{t('rollUp.below')}</h2>
      <p>
        {receivedOf(below)}
        {rate !== undefined && ` · ${formatRate(rate)}`}
      </p>
      <ul role="list">
        {node.children.map(({ unit }) => (
          <RowLink key={unit.key} href={routeHref({ name: 'roll-up-unit', unit: unit.key })}>
            {unit.name}
          </RowLink>
        ))}
      </ul>
    </section>
  );
}

/** Name, place in the tree, and taking it off the list. */
function Editing({ node }: { readonly node: UnitNode }) {
  const open = useSignal(false);
  return (
    <section class="page-part">
      {open.value ? (
        <UnitForm
          node={node}
          onDone={() => {
            open.value = false;
          }}
        />
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            open.value = true;
          }}
        >
          {t('rollUp.editUnit')}
        </button>
      )}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import type { Group } from '../../domain/group/group.ts';
import { editGroup } from '../../domain/group/group-edits.ts';
import { type BucketSum, type Figures, trendOf } from '../../domain/report/figures.ts';
import type { Span } from '../../domain/report/period.ts';
import { formatNumber, formatRate } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { TextField } from '../../ui/form.tsx';
import { useIdle } from '../../ui/use-idle.ts';
import { scopeName, tableOfTrend } from '../../state/work/report-tables.ts';
import { Opens, SessionList } from './counted.tsx';
import { bucketName } from './period-words.ts';
import { GiveTable } from './registers/give-table.tsx';
import { targetOf } from './target.ts';
import { TrendChart } from './trend-chart.tsx';

interface TrendPartProps {
  readonly figures: Figures;
  readonly span: Span;
  readonly group: Group | undefined;
}

/** Attendance month by month against the target; behind the drawing stands its table. */
export function TrendPart({ figures, span, group }: TrendPartProps) {
  const trend = trendOf(figures, span);
  const target = targetOf(group);
  return (
    <section class="page-part trend" aria-labelledby="trend">
      <h2 id="trend">{t('reports.trend')}</h2>
      <TrendChart trend={trend} target={target} />
      <p class="hint">{t('reports.trendLegend', { target })}</p>
      <details class="behind">
        <summary>{t('reports.asTable')}</summary>
        <Behind trend={trend} group={group} span={span} />
      </details>
      {group !== undefined && (
        <details class="behind">
          <summary>{t('reports.changeTarget', { target })}</summary>
          <TargetField key={group.key} group={group} />
        </details>
      )}
    </section>
  );
}

interface BehindProps extends Pick<TrendPartProps, 'span' | 'group'> {
  readonly trend: readonly BucketSum[];
}

/** Folded away at first, so it is drawn after the people. */
function Behind({ trend, group, span }: BehindProps) {
  if (!useIdle()) return null;
  const named = trend.map((sum) => ({ ...sum, name: bucketName(sum.bucket) }));
  return (
    <>
      <TrendTable trend={trend} />
      <GiveTable table={tableOfTrend(named, group, span)} group={scopeName(group)} />
    </>
  );
}

function TrendTable({ trend }: { readonly trend: readonly BucketSum[] }) {
  return (
    <table class="figures-table">
      <thead>
        <tr>
          <th scope="col">{t('reports.time')}</th>
          <th scope="col">{t('reports.sessionsShort')}</th>
          <th scope="col">{t('reports.presentOfBase')}</th>
          <th scope="col">{t('reports.rateShort')}</th>
        </tr>
      </thead>
      <tbody>
        {trend.map(({ bucket, sessions, present, base, rate }) => (
          <tr key={bucket.from}>
            <th scope="row">{bucketName(bucket)}</th>
            {[
              formatNumber(sessions.length),
              base === 0 ? '—' : `${formatNumber(present)}/${formatNumber(base)}`,
              rate === undefined ? '—' : formatRate(rate),
            ].map((number, at) => (
              <td key={at}>
                {sessions.length === 0 ? (
                  number
                ) : (
                  <Opens
                    class="cell-button"
                    title={bucketName(bucket)}
                    list={<SessionList sessions={sessions} />}
                  >
                    {number}
                  </Opens>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Kept when the field is left with a whole number from 1 to 100; emptied, the usual one holds. */
function TargetField({ group }: { readonly group: Group }) {
  const services = useServices();
  const text = useSignal(group.rateTarget === undefined ? '' : String(group.rateTarget));
  const value = Number(text.value);
  const isFine = text.value === '' || (Number.isInteger(value) && value >= 1 && value <= 100);
  const keep = () => {
    const rateTarget = text.value === '' ? undefined : value;
    if (isFine && rateTarget !== group.rateTarget)
      void commit(services, [editGroup(group.key, { rateTarget })]);
  };
  return (
    <TextField
      label={t('reports.target')}
      type="number"
      min={1}
      max={100}
      value={text.value}
      hint={t('reports.targetHint')}
      problem={isFine ? undefined : t('reports.targetWrong')}
      onInput={(typed) => {
        text.value = typed;
      }}
      onDone={keep}
    />
  );
}

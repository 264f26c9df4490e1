import IconBefore from '~icons/lucide/chevron-left';
import IconNext from '~icons/lucide/chevron-right';
import { type Day, isDay } from '../../domain/day.ts';
import {
  besidePeriod,
  type Period,
  PERIOD_KINDS,
  periodOn,
  spanOf,
} from '../../domain/report/period.ts';
import { t } from '../../i18n/translate.ts';
import { reportPeriod } from '../../state/work/report.ts';
import { Choice, IconButton } from '../../ui/controls.tsx';
import { TextField } from '../../ui/form.tsx';
import { periodName } from './period-words.ts';

interface PeriodBarProps {
  readonly period: Period;
  readonly termFrom: Day | undefined;
  readonly today: Day;
}

const go = (period: Period | undefined) => {
  if (period !== undefined) reportPeriod.value = period;
};

/** Which stretch of time, and the ones beside it. */
export function PeriodBar({ period, termFrom, today }: PeriodBarProps) {
  return (
    <div class="period">
      <Choice
        label={t('reports.period')}
        options={PERIOD_KINDS.map((value) => ({ value, label: t(`reports.by.${value}`) }))}
        value={period.by}
        onChange={(by) => go(periodOn(by, sameYear(period, today), termFrom))}
      />
      {period.by === 'range' ? <RangeFields period={period} /> : <Steps period={period} />}
      {period.by === 'term' && termFrom === undefined && (
        <p class="hint">{t('reports.termHint')}</p>
      )}
    </div>
  );
}

/** Today where it lies in what is shown, else the last day of it. */
function sameYear(period: Period, today: Day): Day {
  const { from, to } = spanOf(period);
  return from <= today && today <= to ? today : to;
}

function Steps({ period }: { readonly period: Period }) {
  return (
    <div class="period-steps">
      <IconButton label={t('reports.before')} onClick={() => go(besidePeriod(period, -1))}>
        <IconBefore class="icon" aria-hidden="true" />
      </IconButton>
      <p role="status">{periodName(period)}</p>
      <IconButton label={t('reports.after')} onClick={() => go(besidePeriod(period, 1))}>
        <IconNext class="icon" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

function RangeFields({ period }: { readonly period: Extract<Period, { by: 'range' | 'term' }> }) {
  const set = (end: 'from' | 'to') => (text: string) => {
    if (isDay(text)) go({ ...period, [end]: text });
  };
  const { from, to } = period;
  return (
    <div class="period-range">
      <TextField label={t('reports.from')} type="date" value={from} onInput={set('from')} />
      <TextField
        label={t('reports.to')}
        type="date"
        value={to}
        problem={to < from ? t('reports.endFirst') : undefined}
        onInput={set('to')}
      />
    </div>
  );
}

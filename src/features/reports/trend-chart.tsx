import type { BucketSum } from '../../domain/report/figures.ts';
import { t } from '../../i18n/translate.ts';
import { bucketMark, bucketName } from './period-words.ts';
import { formatRate } from '../../i18n/format.ts';

interface TrendChartProps {
  readonly trend: readonly BucketSum[];
  /** Percent. */
  readonly target: number;
}

/** In CSS pixels: the bars stand between `TOP` and `TOP + TALL`. */
const TOP = 12;
const TALL = 96;
const LINES = [0, 50, 100];

/** One bar per month, from zero. Under the target it is hatched: colour is not needed to see it. */
export function TrendChart({ trend, target }: TrendChartProps) {
  const step = 100 / Math.max(1, trend.length);
  const yOf = (percent: number): number => TOP + TALL * (1 - percent / 100);
  return (
    <div class="chart">
      <div class="chart-scale" aria-hidden="true">
        {[...LINES].reverse().map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <div class="chart-field">
        <svg class="chart-bars" height={TOP + TALL + 1} role="img" aria-label={inWords(trend)}>
          <defs>
            <pattern
              id="under"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" class="chart-hatch-ground" />
              <rect width="3" height="6" class="chart-hatch" />
            </pattern>
          </defs>
          {LINES.map((line) => (
            <line key={line} class="chart-line" x1="0" x2="100%" y1={yOf(line)} y2={yOf(line)} />
          ))}
          {trend.map(({ bucket, rate }, at) => (
            <rect
              key={bucket.from}
              class={(rate ?? 1) * 100 < target ? 'chart-bar chart-under' : 'chart-bar'}
              x={`${(at + 0.15) * step}%`}
              width={`${step * 0.7}%`}
              y={yOf((rate ?? 0) * 100)}
              height={TALL * (rate ?? 0)}
            />
          ))}
          <line class="chart-target" x1="0" x2="100%" y1={yOf(target)} y2={yOf(target)} />
        </svg>
        <div
          class="chart-marks"
          aria-hidden="true"
          style={{ gridTemplateColumns: `repeat(${trend.length}, minmax(0, 1fr))` }}
        >
          {trend.map(({ bucket }) => (
            <span key={bucket.from}>{bucketMark(bucket)}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

const inWords = (trend: readonly BucketSum[]): string =>
  [
    t('reports.trend'),
    ...trend.flatMap(({ bucket, rate }) =>
      rate === undefined ? [] : [`${bucketName(bucket)}: ${formatRate(rate)}`],
    ),
  ].join('; ');

/** How many are here, and whether they are enough. */
import type { ComponentChildren } from 'preact';
import IconEnough from '~icons/lucide/check';
import IconWarning from '~icons/lucide/triangle-alert';
import type { AttendanceCount } from '../../../domain/attendance/count.ts';
import {
  majorityOf,
  quorumOf,
  quorumState,
  twoThirdsOf,
} from '../../../domain/attendance/quorum.ts';
import type { Status } from '../../../domain/attendance/status.ts';
import { type Group, isCell } from '../../../domain/group/group.ts';
import { printedShare } from '../../../domain/share.ts';
import { formatRate } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { LOOKS } from './status-look.ts';
import './totals.css';

interface TotalsProps {
  readonly count: AttendanceCount;
  readonly group: Group | undefined;
}

export function Totals({ count, group }: TotalsProps) {
  const rate = printedShare(count.present, count.base);
  const votes = group !== undefined && isCell(group.kind);
  return (
    <section class="totals">
      <div class="totals-head">
        <p class="totals-number">{count.present}</p>
        <div class="totals-words">
          <p>
            {rate === undefined
              ? t('attendance.noBase')
              : t('attendance.ofBase', { base: count.base, rate: formatRate(rate) })}
          </p>
          {votes && <Quorum count={count} group={group} />}
        </div>
      </div>
      <Bar count={count} />
      <Legend count={count} />
      {votes && count.voteBase > 0 && <VoteBase {...count} />}
      <Apart count={count} />
    </section>
  );
}

function Quorum({ count, group }: { readonly count: AttendanceCount; readonly group: Group }) {
  const { voters, voteBase: base, unrecorded } = count;
  const needed = quorumOf(base, group.quorum);
  switch (quorumState(count, group.quorum)) {
    case 'unknown':
      return null;
    case 'enough':
      return (
        <p class="quorum quorum-enough">
          <IconEnough class="quorum-icon" />
          {t('attendance.enough')}
        </p>
      );
    case 'short':
      // While people are still being recorded, too few are no news.
      return unrecorded > 0 ? (
        <p class="quorum">{t('attendance.needs', { needed, voters })}</p>
      ) : (
        <p class="quorum quorum-short">
          <IconWarning class="quorum-icon" />
          {t('attendance.tooFew', { needed, voters, base })}
        </p>
      );
  }
}

interface Part {
  readonly name: 'present' | 'late' | 'excused' | 'absent' | 'none';
  readonly status: Status;
  readonly number: number;
}

/** Together the base of the rate, and those temporarily in who are not recorded yet. */
function partsOf(count: AttendanceCount): readonly Part[] {
  const { present, late, excused, unexcused, unrecorded } = count;
  return [
    { name: 'present', status: 'co_mat', number: present - late },
    { name: 'late', status: 'di_muon', number: late },
    { name: 'excused', status: 'vang_cld', number: excused },
    { name: 'absent', status: 'vang_kld', number: unexcused },
    { name: 'none', status: 'chua_ghi', number: unrecorded },
  ];
}

/** Says to the eye what the legend says in words. */
function Bar({ count }: Pick<TotalsProps, 'count'>) {
  const parts = partsOf(count).filter(({ number }) => number > 0);
  return (
    <svg class="totals-bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
      {widthsOf(parts).map(({ name, start, width }) => (
        <rect key={name} class={`bar-${name}`} x={start} y="0" width={width} height="1" />
      ))}
    </svg>
  );
}

/** Percent between two parts. */
const GAP = 0.6;

function widthsOf(parts: readonly Part[]) {
  const total = parts.reduce((sum, { number }) => sum + number, 0);
  const room = 100 - GAP * (parts.length - 1);
  let start = 0;
  return parts.map(({ name, number }) => {
    const width = (number / total) * room;
    const part = { name, start, width };
    start += width + GAP;
    return part;
  });
}

function Legend({ count }: Pick<TotalsProps, 'count'>) {
  const parts = partsOf(count).filter(({ name, number }) => name === 'present' || number > 0);
  return (
    <ul class="legend" role="list">
      {parts.map(({ name, status, number }) => {
        const { Icon } = LOOKS[status];
        return (
          <li key={name} class={`legend-part legend-${name}`}>
            {Icon ? <Icon class="legend-icon" /> : <span class="legend-blank" aria-hidden="true" />}
            <span>
              <strong>{number}</strong> {t(`attendance.legend.${name}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function VoteBase({ voteBase: base }: AttendanceCount) {
  const needed = { half: majorityOf(base), two: twoThirdsOf(base) };
  return <Line>{t('attendance.voteBase', { base, ...needed })}</Line>;
}

const APART = ['exempt', 'away', 'specialDuty', 'notCounted'] as const;

/** Who is on the list and not in the base. */
function Apart({ count }: Pick<TotalsProps, 'count'>) {
  const { temporarilyIn, temporarilyInPresent } = count;
  const apart = { ...count, exempt: count.exempt - count.exemptPresent };
  const list = APART.filter((name) => apart[name] > 0).map((name) =>
    t(`attendance.apart.${name}`, { number: apart[name] }),
  );
  if (temporarilyIn > 0) {
    const number = `${temporarilyInPresent}/${temporarilyIn}`;
    list.push(t('attendance.apart.temporarilyIn', { number }));
  }
  if (list.length === 0) return null;
  return <Line>{t('attendance.apartLine', { list: list.join(' · ') })}</Line>;
}

const Line = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="totals-line">{children}</p>
);

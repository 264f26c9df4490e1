/** The last sessions of a person as small marks that differ in shape, not only in colour. */
import type { Status } from '../../domain/attendance/status.ts';
import type { PersonFigures } from '../../domain/report/people.ts';
import { t } from '../../i18n/translate.ts';

const LAST = 11;
const STEP = 9;
const TALL = 18;

export function Strip({ person }: { readonly person: PersonFigures }) {
  const shown = person.sessions.slice(-LAST);
  return (
    <svg
      class="strip"
      width={LAST * STEP}
      height={TALL}
      role="img"
      aria-label={t('reports.stripText', {
        present: person.present,
        excused: person.excused,
        unexcused: person.unexcused,
      })}
    >
      {shown.map(({ session, row }, at) => (
        <Mark key={session.id} status={row.mark.status} x={(LAST - shown.length + at) * STEP} />
      ))}
    </svg>
  );
}

function Mark({ status, x }: { readonly status: Status; readonly x: number }) {
  switch (status) {
    case 'co_mat':
      return <rect class="strip-present" x={x} y={1} width={6} height={16} rx={1.5} />;
    case 'di_muon':
      return <rect class="strip-late" x={x} y={7} width={6} height={10} rx={1.5} />;
    case 'vang_cld':
      return <rect class="strip-excused" x={x + 1} y={10} width={4} height={6} rx={1} />;
    case 'vang_kld':
      return <path class="strip-absent" d={`M${x} 10l6 6m0-6l-6 6`} />;
    case 'mien':
    case 'tam_di':
    case 'chua_ghi':
      return <path class="strip-none" d={`M${x + 1} 16h4`} />;
  }
}

const SAID = ['co_mat', 'di_muon', 'vang_cld', 'vang_kld'] as const;

export const StripLegend = () => (
  <p class="strip-legend">
    {SAID.map((status) => (
      <span key={status}>
        <svg width={7} height={TALL} aria-hidden="true">
          <Mark status={status} x={0} />
        </svg>
        {t(`attendance.status.${status}`)}
      </span>
    ))}
    <span>{t('reports.stripLast', { count: LAST })}</span>
  </p>
);

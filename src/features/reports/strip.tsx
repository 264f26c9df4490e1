/** The last sessions of a person as small marks that differ in shape, not only in colour. */
import type { Status } from '../../domain/attendance/status.ts';
import type { PersonFigures } from '../../domain/report/people.ts';
import { t } from '../../i18n/translate.ts';

const LAST = 11;
const STEP = 9;
const TALL = 18;

export function Strip({ person }: { readonly person: PersonFigures }) {
  const marks = pathsOf(person.sessions.slice(-LAST).map(({ row }) => row.mark.status));
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
      {[...marks].map(([look, path]) => (
        <path key={look} class={look} d={path} />
      ))}
    </svg>
  );
}

/** Marks of one look are one path: a dozen strips are drawn while somebody waits. */
function pathsOf(statuses: readonly Status[]): ReadonlyMap<string, string> {
  const first = LAST - statuses.length;
  const paths = new Map<string, string>();
  statuses.forEach((status, at) => {
    const { look, path } = markOf(status);
    paths.set(look, `${paths.get(look) ?? ''}M${(first + at) * STEP} 0${path}`);
  });
  return paths;
}

interface Mark {
  readonly look: string;
  /** From the upper left corner of its place. */
  readonly path: string;
}

function markOf(status: Status): Mark {
  switch (status) {
    case 'co_mat':
      return { look: 'strip-present', path: rounded(1, 16) };
    case 'di_muon':
      return { look: 'strip-late', path: rounded(7, 10) };
    case 'vang_cld':
      return { look: 'strip-excused', path: 'm1 10h4v6h-4z' };
    case 'vang_kld':
      return { look: 'strip-absent', path: 'm0 10l6 6m0-6l-6 6' };
    case 'mien':
    case 'tam_di':
    case 'chua_ghi':
      return { look: 'strip-none', path: 'm1 16h4' };
  }
}

const rounded = (top: number, tall: number): string =>
  `m1.5 ${top}h3q1.5 0 1.5 1.5v${tall - 3}q0 1.5-1.5 1.5h-3q-1.5 0-1.5-1.5v${3 - tall}q0-1.5 1.5-1.5z`;

const SAID = ['co_mat', 'di_muon', 'vang_cld', 'vang_kld'] as const;

export const StripLegend = () => (
  <p class="strip-legend">
    {SAID.map((status) => {
      const { look, path } = markOf(status);
      return (
        <span key={status}>
          <svg width={7} height={TALL} aria-hidden="true">
            <path class={look} d={`M0 0${path}`} />
          </svg>
          {t(`attendance.status.${status}`)}
        </span>
      );
    })}
    <span>{t('reports.stripLast', { count: LAST })}</span>
  </p>
);

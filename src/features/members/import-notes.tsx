import { t } from '../../i18n/translate.ts';
import type { Roster } from '../../state/work/roster.ts';

/** Columns by what they hold: what somebody has to see to first, then what must never be kept. */
export function LeftOut({ columns }: { readonly columns: Roster['leftOut'] }) {
  if (columns.length === 0) return null;
  const types = columns.filter(({ kind }) => kind === 'member_type');
  const never = columns.filter(({ kind }) => kind !== 'unused' && kind !== 'member_type');
  const unused = columns.filter(({ kind }) => kind === 'unused');
  return (
    <section class="import-note" aria-labelledby="left-out">
      <h3 id="left-out">{t('roster.leftOut')}</h3>
      <ul>
        {[...types, ...never, ...unused].map((one) => (
          <li key={one.column}>{columnText(one)}</li>
        ))}
      </ul>
    </section>
  );
}

function columnText({ column, header, kind }: Roster['leftOut'][number]): string {
  const name =
    header === '' ? t('roster.column', { column }) : t('roster.columnNamed', { column, header });
  if (kind === 'member_type') return t('roster.leftOutType', { column: name });
  return kind === 'unused'
    ? t('roster.leftOutUnused', { column: name })
    : t('roster.leftOutNever', { column: name, what: t(`roster.kinds.${kind}`) });
}

/** Rows that are not taken in: where, and why. */
export function Problems({ problems }: { readonly problems: Roster['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <section class="import-note" aria-labelledby="problems">
      <h3 id="problems">{t('roster.problems')}</h3>
      <ul>
        {problems.map(({ code, row, column, text = '' }) => (
          <li key={`${row}-${text}`}>
            {t(`roster.problem.${code === 'not_a_name' && text === '' ? 'only_number' : code}`, {
              at: placeText(row, column),
              text,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

export const placeText = (row: number, column?: number): string =>
  column === undefined ? t('roster.at', { row }) : t('roster.atColumn', { row, column });

import type { AttendanceCount } from '../../../domain/attendance/count.ts';
import { countAtClosing } from '../../../domain/session/closing.ts';
import { formatDay, formatTime } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import type { ClosingView } from '../../../state/work/closing.ts';
import { attendanceOf } from '../../../state/work/session.ts';
import { dayAt } from '../../../state/work/today.ts';
import { DocumentLink } from './document-link.tsx';
import { warningText } from './warning-words.ts';

/** What stays as it was at closing, whatever happens to the list of members later. */
export function FrozenPart({ view: { session, count, warnings } }: { readonly view: ClosingView }) {
  const { closedAt, requiredMinutes, score } = session;
  const people = attendanceOf(session).value.frozen.length;
  const then = countAtClosing(session) ?? count;
  const isCorrected = SHOWN.some((name) => then[name] !== count[name]);
  return (
    <section class="page-part" aria-labelledby="close-frozen">
      <h2 id="close-frozen">{t('closing.frozen')}</h2>
      {closedAt !== undefined && (
        <p class="hint">
          {t('closing.frozenAt', {
            time: formatTime(closedAt),
            day: formatDay(dayAt(closedAt)),
          })}
        </p>
      )}
      <ul class="close-points">
        <li>{t('closing.frozenList', { count: people })}</li>
        <li>
          {t('closing.frozenCount', numbersOf(then))}
          {isCorrected && ` ${t('closing.countNow', numbersOf(count))}`}
        </li>
        {requiredMinutes !== undefined && (
          <li>{t('closing.frozenRequired', { count: requiredMinutes })}</li>
        )}
        <li>{score === undefined ? t('closing.frozenNoScore') : t('closing.frozenScore')}</li>
      </ul>
      {warnings.length > 0 && (
        <>
          <h3>{t('closing.toldThen')}</h3>
          <ul class="close-points">
            {warnings.map((warning, index) => (
              <li key={`${warning.code}${index}`}>
                {warningText(warning)}{' '}
                {warning.document !== undefined && <DocumentLink id={warning.document} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const SHOWN = ['present', 'base', 'voteBase'] as const;

const numbersOf = ({ present, base, voteBase }: AttendanceCount) => ({ present, base, voteBase });

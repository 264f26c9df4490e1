import type { CorrectedValue } from '../../../domain/correction.ts';
import { formatDay, formatTime } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';
import { correctionsOf } from '../../../state/work/closing.ts';
import { dayAt } from '../../../state/work/today.ts';
import { type CorrectedSession, fieldName, subjectName } from './correction-words.ts';
import { valueText } from './value-words.ts';

/** Every change since closing: what stood there, what stands there now, when and why. */
export function CorrectionsPart({ session, sheet }: CorrectedSession) {
  const corrections = correctionsOf(session).filter(({ values }) => values.length > 0);
  return (
    <section class="page-part" aria-labelledby="close-corrections">
      <h2 id="close-corrections">{t('closing.corrections')}</h2>
      {corrections.length === 0 && <p class="hint">{t('closing.noCorrections')}</p>}
      <ol class="corrections">
        {corrections.map(({ id, at, reason, values }, index) => (
          <li key={`${id}${index}`}>
            <p class="hint">
              {t('closing.correctedAt', { time: formatTime(at), day: formatDay(dayAt(at)) })}
              {reason !== undefined && ` · ${reason}`}
            </p>
            {values.map((value) => (
              <Value
                key={`${value.of}${value.child ?? ''}${value.field}`}
                value={value}
                session={session}
                sheet={sheet}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Value({ value, ...about }: CorrectedSession & { readonly value: CorrectedValue }) {
  return (
    <div class="correction">
      <p class="close-matter">
        {subjectName(value, about)} – {fieldName(value)}
      </p>
      <p>
        <span class="correction-word">{t('closing.before')}</span>{' '}
        <del>{valueText(value, value.old, about)}</del>
      </p>
      <p>
        <span class="correction-word">{t('closing.now')}</span>{' '}
        <ins>{valueText(value, value.new, about)}</ins>
      </p>
    </div>
  );
}

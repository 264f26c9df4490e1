import { useId } from 'preact/hooks';
import { t } from '../../i18n/translate.ts';
import type { MarksFate } from '../../state/packs/opening.ts';

/** What becomes of the highlights and notes in articles that change or go; nothing where there are none. */
export function Marks({ marks: { same, changed, lost, notes } }: { readonly marks: MarksFate }) {
  const heading = useId();
  if (same.length + changed.length + lost.length + notes === 0) return null;
  return (
    <section class="page-part packs-marks" aria-labelledby={heading}>
      <h3 id={heading}>{t('making.marks.title')}</h3>
      <p class="hint">{t('making.marks.kept')}</p>
      <ul role="list">
        {same.length > 0 && <li>{t('making.marks.same', { count: same.length })}</li>}
        {changed.length > 0 && (
          <li>
            {t('making.marks.changed', { count: changed.length })}
            <Quotes quotes={changed} />
          </li>
        )}
        {lost.length > 0 && (
          <li>
            {t('making.marks.lost', { count: lost.length })}
            <Quotes quotes={lost} />
          </li>
        )}
        {notes > 0 && <li>{t('making.marks.notes', { count: notes })}</li>}
      </ul>
    </section>
  );
}

/** Letters of a quote; more would bury the list. */
const LONGEST = 120;

const Quotes = ({ quotes }: { readonly quotes: readonly string[] }) => (
  <ul class="packs-list">
    {quotes.map((quote, at) => (
      <li key={at}>“{quote.length > LONGEST ? `${quote.slice(0, LONGEST).trimEnd()}…` : quote}”</li>
    ))}
  </ul>
);

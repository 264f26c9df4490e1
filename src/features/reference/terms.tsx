import { useMemo } from 'preact/hooks';
import { language, pick } from '../../i18n/translate.ts';
import type { GlossaryTerm } from '../../pack/format.ts';
import { entryElementId } from './arrival.ts';
import { letterSections } from './term-list.ts';

/** Terms under their letters: the app's language first, the other below. */
export function Terms({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  const lang = language.value;
  const sections = useMemo(() => letterSections(terms, lang), [terms, lang]);
  return (
    <>
      {sections.map(({ letter, terms: inside }) => (
        <section class="entries" key={letter}>
          <h2>{letter}</h2>
          <dl>
            {inside.map((one) => (
              <Term key={one.id} term={one} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Term({ term: { id, term, note } }: { readonly term: GlossaryTerm }) {
  const own = language.value;
  const other = own === 'vi' ? 'en' : 'vi';
  return (
    <div class="entry term" id={entryElementId(id)} tabIndex={-1}>
      <dt lang={own}>{term[own]}</dt>
      <dd class="term-other" lang={other}>
        {term[other]}
      </dd>
      {note && <dd class="hint">{pick(note)}</dd>}
    </div>
  );
}

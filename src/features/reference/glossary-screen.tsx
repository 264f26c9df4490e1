import { useMemo, useState } from 'preact/hooks';
import '../../i18n/more.ts';
import { t } from '../../i18n/translate.ts';
import type { Reference } from '../../pack/format.ts';
import { Segments } from '../../ui/controls.tsx';
import { FilterField } from '../../ui/field.tsx';
import { useArrival } from './arrival.ts';
import { Abbreviations } from './abbreviations.tsx';
import { matches } from './document-list.ts';
import { ReferencePage } from './reference-page.tsx';
import { abbreviationText, termText } from './term-list.ts';
import { Terms } from './terms.tsx';

interface GlossaryScreenProps {
  /** Id of the term, or the abbreviation itself, to go to. */
  readonly at?: string | undefined;
}

/** Terms in both languages, and what abbreviations stand for. */
export function GlossaryScreen({ at }: GlossaryScreenProps) {
  return (
    <ReferencePage title={t('glossary.title')}>
      {(reference) => <Glossary key={at} reference={reference} at={at} />}
    </ReferencePage>
  );
}

interface GlossaryProps extends GlossaryScreenProps {
  readonly reference: Reference;
}

type Part = 'terms' | 'abbreviations';

function Glossary({ reference: { glossary, abbreviations }, at }: GlossaryProps) {
  const isAbbreviation = abbreviations.some(({ abbreviation }) => abbreviation === at);
  const [typed, setTyped] = useState('');
  const [part, setPart] = useState<Part>(isAbbreviation ? 'abbreviations' : 'terms');
  const terms = useFound(glossary, termText, typed);
  const short = useFound(abbreviations, abbreviationText, typed);
  useArrival(at);
  const count = part === 'terms' ? terms.length : short.length;
  const countKey = part === 'terms' ? 'glossary.termCount' : 'glossary.abbreviationCount';
  return (
    <>
      <FilterField
        label={t('glossary.filter')}
        hint={t('glossary.hint')}
        clearLabel={t('glossary.clear')}
        value={typed}
        onInput={setTyped}
      />
      <Segments
        label={t('glossary.show')}
        options={[
          { value: 'terms', label: t('glossary.terms') },
          { value: 'abbreviations', label: t('glossary.abbreviations') },
        ]}
        value={part}
        onChange={setPart}
      />
      <p class="hint" role="status">
        {count === 0 ? t('glossary.noMatch', { text: typed }) : t(countKey, { count })}
      </p>
      {part === 'terms' ? <Terms terms={terms} /> : <Abbreviations abbreviations={short} at={at} />}
    </>
  );
}

/** The items whose text holds what was typed; texts are folded once. */
function useFound<T>(items: readonly T[], textOf: (item: T) => string, typed: string) {
  const texts = useMemo(() => items.map(textOf), [items, textOf]);
  return useMemo(
    () => items.filter((_, index) => matches(texts[index] ?? '', typed)),
    [items, texts, typed],
  );
}

import { useMemo } from 'preact/hooks';
import { language, pick } from '../../i18n/translate.ts';
import type { ReferenceAbbreviation } from '../../pack/format.ts';
import { entryElementId } from './arrival.ts';
import { MentionList } from './mention-list.tsx';
import { sortAbbreviations } from './term-list.ts';

interface AbbreviationsProps {
  readonly abbreviations: readonly ReferenceAbbreviation[];
  readonly at?: string | undefined;
}

/** What each abbreviation stands for, in both languages, and where it is used. */
export function Abbreviations({ abbreviations, at }: AbbreviationsProps) {
  const ordered = useMemo(() => sortAbbreviations(abbreviations), [abbreviations]);
  return (
    <dl class="entries">
      {ordered.map((one) => (
        <Entry key={one.abbreviation} entry={one} arrived={one.abbreviation === at} />
      ))}
    </dl>
  );
}

interface EntryProps {
  readonly entry: ReferenceAbbreviation;
  readonly arrived: boolean;
}

function Entry({ entry: { abbreviation, expansion, note, mentions }, arrived }: EntryProps) {
  const other = language.value === 'vi' ? 'en' : 'vi';
  return (
    <div class="entry term" id={entryElementId(abbreviation)} tabIndex={-1} data-arrived={arrived}>
      <dt lang="vi">{abbreviation}</dt>
      <dd>{pick(expansion)}</dd>
      <dd class="term-other" lang={other}>
        {expansion[other]}
      </dd>
      {note && <dd class="hint">{pick(note)}</dd>}
      {mentions.length > 0 && (
        <dd>
          <MentionList
            here={{ name: 'glossary', at: abbreviation }}
            mentions={mentions}
            startsOpen={arrived}
          />
        </dd>
      )}
    </div>
  );
}

import { formatDay } from '../../i18n/format.ts';
import { pick, t } from '../../i18n/translate.ts';
import type { ReferenceDocument } from '../../pack/format.ts';
import { WholeCodes } from '../../ui/whole-codes.tsx';
import { entryElementId } from './arrival.ts';
import { MentionList } from './mention-list.tsx';

interface DocumentEntryProps {
  readonly document: ReferenceDocument;
  /** A link led to this one: its mentions are open. */
  readonly arrived: boolean;
}

export function DocumentEntry({ document: one, arrived }: DocumentEntryProps) {
  return (
    <article class="entry" id={entryElementId(one.id)} tabIndex={-1} data-arrived={arrived}>
      <h3>
        {one.number !== undefined && (
          <span class="entry-number whole-code" lang="vi">
            {one.number}
          </span>
        )}
        {one.number !== undefined && ' '}
        <span class="entry-name">
          <WholeCodes text={pick(one.name)} />
        </span>
      </h3>
      <p class="hint">
        {pick(one.issuer)}
        {' · '}
        {one.date === undefined ? (
          t('documents.undated')
        ) : (
          <time dateTime={one.date}>{formatDay(one.date)}</time>
        )}
      </p>
      <p>
        <WholeCodes text={pick(one.about)} />
      </p>
      {one.note && (
        <p class="entry-note">
          <strong>{t('documents.note')}</strong> <WholeCodes text={pick(one.note)} />
        </p>
      )}
      <MentionList
        here={{ name: 'documents', at: one.id }}
        mentions={one.mentions}
        startsOpen={arrived}
      />
    </article>
  );
}

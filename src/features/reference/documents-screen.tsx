import { useMemo, useState } from 'preact/hooks';
import '../../i18n/more.ts';
import { t } from '../../i18n/translate.ts';
import type { Reference } from '../../pack/format.ts';
import { Segments } from '../../ui/controls.tsx';
import { FilterField } from '../../ui/field.tsx';
import { useArrival } from './arrival.ts';
import { DocumentEntry } from './document-entry.tsx';
import {
  type DocumentGroup,
  groupDocuments,
  type Grouping,
  matches,
  searchText,
} from './document-list.ts';
import { ReferencePage } from './reference-page.tsx';

interface DocumentsScreenProps {
  /** Id of the document to go to and open. */
  readonly at?: string | undefined;
}

/** Every document that an article mentions, across all packs. */
export function DocumentsScreen({ at }: DocumentsScreenProps) {
  return (
    <ReferencePage title={t('documents.title')}>
      {({ documents }) => <Documents key={at} documents={documents} at={at} />}
    </ReferencePage>
  );
}

interface DocumentsProps extends DocumentsScreenProps {
  readonly documents: Reference['documents'];
}

function Documents({ documents, at }: DocumentsProps) {
  const [typed, setTyped] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('issuer');
  const texts = useMemo(
    () => new Map(documents.map((one) => [one.id, searchText(one)])),
    [documents],
  );
  const found = useMemo(
    () => documents.filter(({ id }) => matches(texts.get(id) ?? '', typed)),
    [documents, texts, typed],
  );
  const groups = useMemo(() => groupDocuments(found, grouping), [found, grouping]);
  useArrival(at);
  return (
    <>
      <FilterField
        label={t('documents.filter')}
        hint={t('documents.hint')}
        clearLabel={t('documents.clear')}
        value={typed}
        onInput={setTyped}
      />
      <Segments
        label={t('documents.order')}
        options={[
          { value: 'issuer', label: t('documents.byIssuer') },
          { value: 'year', label: t('documents.byYear') },
        ]}
        value={grouping}
        onChange={setGrouping}
      />
      <p class="hint" role="status">
        {found.length === 0
          ? t('documents.noMatch', { text: typed })
          : t('documents.count', { count: found.length })}
      </p>
      {groups.map((group) => (
        <Group key={group.key} group={group} grouping={grouping} at={at} />
      ))}
    </>
  );
}

interface GroupProps extends DocumentsScreenProps {
  readonly group: DocumentGroup;
  readonly grouping: Grouping;
}

function Group({ group: { key, documents }, grouping, at }: GroupProps) {
  const unnamed = grouping === 'issuer' ? t('documents.central') : t('documents.undated');
  return (
    <section class="entries">
      <h2>{key === '' ? unnamed : key}</h2>
      {documents.map((one) => (
        <DocumentEntry key={one.id} document={one} arrived={one.id === at} />
      ))}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { addReading, removeReading } from '../../../../domain/session/planning.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { t } from '../../../../i18n/translate.ts';
import { useEdit } from '../../use-edit.ts';
import { articleTitle } from '../../article-title.ts';
import { tellUndo } from '../tell-undo.ts';
import { ReadingRow } from './reading-row.tsx';
import { ReadingsSheet } from './readings-sheet.tsx';

/** The articles that are read for a session, with their questions to put on its agenda. */
export function ReadingsPart({ session }: { readonly session: Session }) {
  const choosing = useSignal(false);
  const { isReadOnly, write } = useEdit(session);
  const { readings } = session;
  const remove = async (article: string, at: number) => {
    await write([removeReading(session, article)]);
    if (await tellUndo(t('sessions.readingRemoved', { title: articleTitle(article) })))
      await write([addReading(session, article, at)]);
  };
  if (isReadOnly && readings.length === 0) return null;
  return (
    <section class="page-part" aria-labelledby="plan-readings">
      <h2 id="plan-readings">{t('sessions.readingsTitle')}</h2>
      {readings.length === 0 && <p class="hint">{t('sessions.readingsNone')}</p>}
      <ul role="list" class="plan-readings">
        {readings.map((article, at) => (
          <ReadingRow
            key={article}
            session={session}
            article={article}
            onRemove={isReadOnly ? undefined : () => void remove(article, at)}
          />
        ))}
      </ul>
      {!isReadOnly && (
        <button
          type="button"
          class="button"
          onClick={() => {
            choosing.value = true;
          }}
        >
          {t('sessions.readingsChoose')}
        </button>
      )}
      {choosing.value && (
        <ReadingsSheet
          session={session}
          onClose={() => {
            choosing.value = false;
          }}
        />
      )}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { fold } from '../../../../domain/fold.ts';
import { addReading, removeReading } from '../../../../domain/session/planning.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { pick, t } from '../../../../i18n/translate.ts';
import type { PackIndex } from '../../../../pack/format.ts';
import { packTitle, shownPacks } from '../../../../state/library.ts';
import { FilterField } from '../../../../ui/field.tsx';
import { Tick } from '../../../../ui/form.tsx';
import { Sheet } from '../../../../ui/sheet.tsx';
import { useEdit } from '../../use-edit.ts';

interface ReadingsSheetProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** All articles on the phone by pack; a tick puts one on the list of the session. */
export function ReadingsSheet({ session, onClose }: ReadingsSheetProps) {
  const asked = useSignal('');
  const packs = shownPacks.value
    .map((index) => ({ index, articles: matching(index, asked.value) }))
    .filter(({ articles }) => articles.length > 0);
  return (
    <Sheet title={t('sessions.readingsChoose')} closeLabel={t('app.close')} onClose={onClose}>
      <FilterField
        label={t('sessions.readingsFind')}
        hint={t('sessions.readingsFind')}
        clearLabel={t('sessions.clear')}
        value={asked.value}
        onInput={(value) => {
          asked.value = value;
        }}
      />
      {packs.map(({ index, articles }) => (
        <PackArticles key={index.id} session={session} index={index} articles={articles} />
      ))}
      {packs.length === 0 && <p class="hint plan-none">{t('sessions.readingsNoMatch')}</p>}
      <button type="button" class="button button-main plan-done" onClick={onClose}>
        {t('sessions.done')}
      </button>
    </Sheet>
  );
}

interface PackArticlesProps {
  readonly session: Session;
  readonly index: PackIndex;
  readonly articles: PackIndex['articles'];
}

function PackArticles({ session, index, articles }: PackArticlesProps) {
  const { write } = useEdit(session);
  const { readings } = session;
  const heading = `readings-${index.id}`;
  return (
    <section class="plan-pack" aria-labelledby={heading}>
      <h3 id={heading}>{packTitle(index)}</h3>
      {articles.map(({ id, title }) => {
        const article = `${index.id}/${id}`;
        return (
          <Tick
            key={id}
            label={pick(title)}
            checked={readings.includes(article)}
            onChange={(wanted) =>
              void write([
                wanted
                  ? addReading(session, article, readings.length)
                  : removeReading(session, article),
              ])
            }
          />
        );
      })}
    </section>
  );
}

function matching({ articles }: PackIndex, asked: string): PackIndex['articles'] {
  const words = fold(asked).split(/\s+/).filter(Boolean);
  return articles.filter(({ title }) => {
    const text = fold(pick(title));
    return words.every((word) => text.includes(word));
  });
}

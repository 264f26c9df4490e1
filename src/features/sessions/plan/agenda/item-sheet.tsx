import {
  type AgendaItem,
  editItem,
  removeItem,
  restoreItem,
} from '../../../../domain/session/agenda.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { t } from '../../../../i18n/translate.ts';
import { Choice } from '../../../../ui/controls.tsx';
import { Sheet } from '../../../../ui/sheet.tsx';
import { useEdit } from '../../use-edit.ts';
import { articleTitle } from '../../article-title.ts';
import { KeptField } from '../kept-field.tsx';
import { tellUndo } from '../tell-undo.ts';

interface ItemSheetProps {
  readonly session: Session;
  readonly item: AgendaItem;
  readonly onClose: () => void;
}

/** Every field is kept as it is changed; closing only leaves. */
export function ItemSheet({ session, item, onClose }: ItemSheetProps) {
  const { write } = useEdit(session);
  const remove = async () => {
    onClose();
    await write([removeItem(session, item.id)]);
    if (await tellUndo(t('sessions.itemRemoved', { title: item.title })))
      await write([restoreItem(session, item.id)]);
  };
  return (
    <Sheet title={t('sessions.item')} closeLabel={t('app.close')} onClose={onClose}>
      <div class="plan-form">
        <Fields session={session} item={item} />
        <div class="button-row">
          <button type="button" class="button button-main" onClick={onClose}>
            {t('sessions.done')}
          </button>
          <button type="button" class="button" onClick={() => void remove()}>
            {t('sessions.itemRemove')}
          </button>
        </div>
      </div>
    </Sheet>
  );
}

/** An agenda item takes a day at most. */
const MOST = 24 * 60;

const isMinutes = (text: string): boolean => /^\d{1,4}$/.test(text) && Number(text) <= MOST;

function Fields({ session, item }: Pick<ItemSheetProps, 'session' | 'item'>) {
  const { write } = useEdit(session);
  const edit = (patch: Parameters<typeof editItem>[2]) =>
    write([editItem(session, item.id, patch)]);
  const articles = [...new Set([...session.readings, item.article ?? ''])].filter(
    (article) => article !== '',
  );
  return (
    <>
      <KeptField
        label={t('sessions.itemTitle')}
        stored={item.title}
        problemOf={(text) => (text.trim() === '' ? t('sessions.itemTitleMissing') : undefined)}
        save={(title) => edit({ title })}
      />
      <KeptField
        label={t('sessions.itemMinutes')}
        type="number"
        min={0}
        max={MOST}
        stored={String(item.minutes)}
        problemOf={(text) => (isMinutes(text) ? undefined : t('sessions.itemMinutesWrong'))}
        save={(text) => edit({ minutes: Number(text) })}
      />
      <KeptField
        label={t('sessions.itemWho')}
        stored={item.who ?? ''}
        save={(who) => edit({ who })}
      />
      <KeptField
        label={t('sessions.itemPhase')}
        stored={item.phase ?? ''}
        save={(phase) => edit({ phase })}
      />
      {articles.length > 0 && (
        <Choice
          label={t('sessions.itemArticle')}
          options={[
            { value: '', label: t('sessions.itemNoArticle') },
            ...articles.map((value) => ({ value, label: articleTitle(value) })),
          ]}
          value={item.article ?? ''}
          onChange={(article) => void edit({ article })}
        />
      )}
    </>
  );
}

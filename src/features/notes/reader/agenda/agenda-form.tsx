import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addItem, editItem, removeItem } from '../../../../domain/session/agenda.ts';
import type { Session } from '../../../../domain/session/session.ts';
import type { Change } from '../../../../domain/record/edit.ts';
import type { Ref } from '../../../../domain/write.ts';
import { t } from '../../../../i18n/translate.ts';
import { commitWithUndo } from '../../../../state/annotations.ts';
import { useServices } from '../../../../state/context.ts';
import { openSession, sessionOf } from '../../../../state/work/session.ts';
import { Choice } from '../../../../ui/controls.tsx';
import { TextArea } from '../../../../ui/form.tsx';
import { quoted } from '../../quote-text.ts';

interface FormProps {
  readonly at: Ref;
  readonly quote: string;
  readonly article: string;
  readonly onClose: (done: boolean) => void;
}

const NEW = 'new';
const MINUTES = 5;

/** An item of its own, or a part of one that is there. */
export function AgendaForm({ at: { group, key }, quote, article, onClose }: FormProps) {
  const services = useServices();
  useEffect(() => void openSession(services, { group, key }), [services, group, key]);
  const place = useSignal(NEW);
  const words = useSignal(quoted(quote.replace(/\s+/g, ' ')));
  const session = sessionOf({ group, key }).value;
  if (session === undefined) return <p role="status">{t('app.loading')}</p>;
  const put = () => {
    const [change, back] = changes(session, place.value, words.value, article, services.newId());
    onClose(true);
    void commitWithUndo(services, change, t('notes.onAgenda'), back);
  };
  return (
    <>
      <Choice
        label={t('notes.whichItem')}
        value={place.value}
        options={[
          { value: NEW, label: t('notes.newItem') },
          ...session.items.map(({ id, title }, at) => ({
            value: id,
            label: t('notes.partOf', { number: at + 1, title }),
          })),
        ]}
        onChange={(value) => {
          place.value = value;
        }}
      />
      <div class="agenda-words">
        <TextArea
          label={t('notes.itemWords')}
          value={words.value}
          onInput={(value) => {
            words.value = value;
          }}
        />
      </div>
      <button
        type="button"
        class="button button-main"
        disabled={words.value.trim() === ''}
        onClick={put}
      >
        {t('notes.put')}
      </button>
    </>
  );
}

/** What puts it there, and what takes it back. */
function changes(
  session: Session,
  place: string,
  words: string,
  article: string,
  id: string,
): readonly [Change, Change] {
  const item = session.items.find((one) => one.id === place);
  if (item === undefined) {
    const draft = { title: words, minutes: MINUTES, article };
    return [addItem(session, session.items, id, draft), removeItem(session, id)];
  }
  const title = `${item.title} – ${words}`;
  return [
    editItem(session, item.id, { title, article: item.article ?? article }),
    editItem(session, item.id, { title: item.title, article: item.article }),
  ];
}

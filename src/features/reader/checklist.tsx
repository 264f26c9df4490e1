import { useSignal } from '@preact/signals';
import { readingId } from '../../domain/reading.ts';
import { language, t } from '../../i18n/translate.ts';
import type { Article } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import { readings, toggleTick } from '../../state/readings.ts';

/** Things to do while reading. A tick appears once it is saved. */
export function Checklist({ article }: { readonly article: Article }) {
  if (article.checklist.length === 0) return null;
  const reading = readingId(article.pack, article.id);
  return (
    <section class="prose-checklist" id="part-checklist">
      <h2 lang={language.value}>{t('reader.checklist')}</h2>
      <ul role="list">
        {article.checklist.map((item) => (
          <Item key={item.id} reading={reading} item={item} />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly reading: string;
  readonly item: Article['checklist'][number];
}

function Item({ reading, item: { id, text } }: ItemProps) {
  const services = useServices();
  const saving = useSignal(false);
  const lost = useSignal(false);
  const ticked = readings.value.get(reading)?.ticks.includes(id) ?? false;
  const toggle = async () => {
    if (saving.value) return;
    saving.value = true;
    lost.value = !(await toggleTick(services, reading, id));
    saving.value = false;
  };
  return (
    <li id={id}>
      <label class={saving.value ? 'tick tick-saving' : 'tick'}>
        <input
          type="checkbox"
          checked={ticked}
          aria-busy={saving.value}
          onClick={(event) => {
            // The browser would show the tick before it is saved.
            event.preventDefault();
            void toggle();
          }}
        />
        <span>{text}</span>
        {(saving.value || lost.value) && (
          <span class="tick-note" lang={language.value}>
            {saving.value ? t('reader.saving') : t('reader.notSaved')}
          </span>
        )}
      </label>
    </li>
  );
}

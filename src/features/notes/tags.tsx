import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import IconRemove from '~icons/lucide/x';
import type { Annotation } from '../../domain/annotation/annotation.ts';
import { putTag, removeTag, tidyTag } from '../../domain/annotation/annotation-edits.ts';
import { tagsOf } from '../../domain/annotation/annotation-list.ts';
import { t } from '../../i18n/translate.ts';
import { annotations, commitWithUndo } from '../../state/annotations.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { IconButton } from '../../ui/controls.tsx';

/** The tags of a note, each with the way off; and a field for another one. */
export function Tags({ note }: { readonly note: Annotation }) {
  const services = useServices();
  const remove = (tag: string) =>
    void commitWithUndo(
      services,
      removeTag(note, tag),
      t('notes.tagRemoved', { tag }),
      putTag(note, tag),
    );
  return (
    <div class="note-tags">
      {note.tags.length > 0 && (
        <ul role="list" aria-label={t('notes.tags')}>
          {note.tags.map((tag) => (
            <li key={tag} class="note-tag">
              {tag}
              <IconButton label={t('notes.removeTag', { tag })} onClick={() => remove(tag)}>
                <IconRemove class="icon" aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <NewTag note={note} />
    </div>
  );
}

function NewTag({ note }: { readonly note: Annotation }) {
  const services = useServices();
  const id = useId();
  const typed = useSignal('');
  const add = async () => {
    const tag = typed.peek();
    if (tidyTag(tag) === '') return;
    // It stays in the field until it is stored.
    if ((await commit(services, [putTag(note, tag)])) && typed.peek() === tag) typed.value = '';
  };
  const known = tagsOf(annotations.value).filter((tag) => !note.tags.includes(tag));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for={id}>{t('notes.addTag')}</label>
      <div class="note-tag-new">
        <input
          id={id}
          list={`${id}-known`}
          value={typed.value}
          autocomplete="off"
          enterkeyhint="done"
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
          // A word left in the field is meant.
          onBlur={() => void add()}
        />
        <datalist id={`${id}-known`}>
          {known.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </datalist>
        <button type="submit" class="button">
          {t('notes.add')}
        </button>
      </div>
    </form>
  );
}

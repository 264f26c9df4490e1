import { useEffect, useId, useRef } from 'preact/hooks';
import IconSaved from '~icons/lucide/check';
import type { Annotation } from '../../domain/annotation/annotation.ts';
import { writeNote } from '../../domain/annotation/annotation-edits.ts';
import { normalizeText } from '../../domain/fold.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { useWritten, type Written } from '../../ui/use-written.ts';

interface NoteTextProps {
  readonly note: Annotation;
  /** It takes the focus when it appears. */
  readonly isAsked: boolean;
}

/** The words of a note; they save themselves. */
export function NoteText({ note, isAsked }: NoteTextProps) {
  const services = useServices();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const written = useWritten({
    name: `note/${note.key}`,
    texts: note.texts,
    save: (text, seen) => commit(services, [writeNote(note, text, seen)]),
    drafts: services.drafts,
    tidy: normalizeText,
  });
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  return (
    <div class="note-text">
      <label for={id}>{t('notes.words')}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={written.text}
        onInput={(event) => written.onInput(event.currentTarget.value)}
        onBlur={written.onDone}
      />
      <State state={written.state} />
      {written.others.map((other) => (
        <Other key={other} other={other} written={written} />
      ))}
    </div>
  );
}

/** A failure is told by the notices as well. */
function State({ state }: Pick<Written, 'state'>) {
  return (
    <p class={state === 'failed' ? 'note-state note-state-lost' : 'note-state'}>
      {state === 'saved' && (
        <>
          <IconSaved class="icon" aria-hidden="true" />
          {t('app.saved')}
        </>
      )}
      {state === 'failed' && t('notes.notSaved')}
    </p>
  );
}

interface OtherProps {
  readonly other: string;
  readonly written: Written;
}

/** What another phone wrote meanwhile. */
function Other({ other, written: { text, choose } }: OtherProps) {
  return (
    <div class="note-other">
      <p>{t('notes.apart')}</p>
      <p>{other}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => choose(other)}>
          {t('notes.takeOther')}
        </button>
        <button type="button" class="button" onClick={() => choose(`${text}\n${other}`)}>
          {t('notes.takeBoth')}
        </button>
      </div>
    </div>
  );
}

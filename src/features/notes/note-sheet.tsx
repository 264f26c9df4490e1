/** One note or highlight: what it says, its colour and tags, and what is done with it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Annotation, isBlank } from '../../domain/annotation/annotation.ts';
import {
  deleteAnnotation,
  recolour,
  restoreAnnotation,
} from '../../domain/annotation/annotation-edits.ts';
import { t } from '../../i18n/translate.ts';
import { annotationWith, commitWithUndo } from '../../state/annotations.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { ByHand } from './by-hand.tsx';
import { quoted } from './quote-text.ts';
import { useGiveText } from './use-give-text.ts';
import { Colours } from './colours.tsx';
import { NoteText } from './note-text.tsx';
import { Tags } from './tags.tsx';
import './note-sheet.css';

interface NoteSheetProps {
  /** Its key. */
  readonly note: string;
  /** The field for the words takes the focus. */
  readonly isWriting?: boolean;
  /** The note as it leaves the app. */
  readonly asText: (note: Annotation) => string;
  readonly onClose: () => void;
  /** Ways to other screens. */
  readonly children?: (note: Annotation) => ComponentChildren;
}

export function NoteSheet({
  note: key,
  isWriting = false,
  asText,
  onClose,
  children,
}: NoteSheetProps) {
  const services = useServices();
  const note = annotationWith(key);
  const written = useBlankGone(key);
  if (note === undefined) return null;
  const { anchor } = note;
  const remove = () => {
    onClose();
    void commitWithUndo(
      services,
      deleteAnnotation(note),
      anchor === undefined ? t('notes.noteDeleted') : t('notes.highlightDeleted'),
      restoreAnnotation(note),
    );
  };
  return (
    <Sheet
      title={anchor === undefined ? t('notes.note') : t('notes.highlight')}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      {anchor && (
        <>
          <blockquote class="note-quote" lang={anchor.lang}>
            {quoted(anchor.quote)}
          </blockquote>
          <Colours
            label={t('notes.colourOf')}
            value={note.colour}
            onChoose={(colour) => void commit(services, [recolour(note, colour)])}
          />
        </>
      )}
      <div onInput={written}>
        <NoteText note={note} isAsked={isWriting} />
        <Tags note={note} />
      </div>
      {children?.(note)}
      <Deeds text={asText(note)} title={note.title ?? t('notes.note')} onDelete={remove} />
    </Sheet>
  );
}

interface DeedsProps {
  readonly text: string;
  readonly title: string;
  readonly onDelete: () => void;
}

function Deeds({ text, title, onDelete }: DeedsProps) {
  const giving = useGiveText();
  return (
    <div class="button-row note-deeds">
      <button type="button" class="button" onClick={() => void giving.copy(text)}>
        {t('notes.copy')}
      </button>
      <button type="button" class="button" onClick={() => void giving.share(text, title)}>
        {t('notes.share')}
      </button>
      <button type="button" class="button button-plain" onClick={onDelete}>
        {t('notes.delete')}
      </button>
      <ByHand giving={giving} />
    </div>
  );
}

/**
 * A note in which nothing was written goes with its sheet.
 * @returns to be called when something is written: it may not be stored yet when the sheet closes
 */
function useBlankGone(key: string): () => void {
  const services = useServices();
  const around = useRef(services);
  const isWritten = useRef(false);
  useEffect(
    () => () => {
      const note = annotationWith(key);
      const draft = around.current.drafts.read(`note/${key}`);
      if (note !== undefined && isBlank(note) && draft === undefined && !isWritten.current)
        void commit(around.current, [deleteAnnotation(note)]);
    },
    [key],
  );
  return () => {
    isWritten.current = true;
  };
}

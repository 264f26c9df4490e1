import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Annotation } from '../../../domain/annotation/annotation.ts';
import { t } from '../../../i18n/translate.ts';
import { NoteRow } from './note-row.tsx';

interface SectionProps {
  readonly heading: string;
  readonly hint?: string;
  readonly notes: readonly Annotation[];
  /** Key of the note that the address names. */
  readonly asked: string | undefined;
  readonly onOpen: (key: string) => void;
}

/** More are drawn when they are asked for: hundreds would take a moment. */
const FIRST = 60;

export function NoteSection({ heading, hint, notes, asked, onOpen }: SectionProps) {
  const id = useId();
  const isLong = useSignal(notes.findIndex(({ key }) => key === asked) >= FIRST);
  const shown = isLong.value ? notes : notes.slice(0, FIRST);
  return (
    <section class="page-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ul role="list">
        {shown.map((note) => (
          <NoteRow
            key={note.key}
            note={note}
            isAsked={note.key === asked}
            onOpen={() => onOpen(note.key)}
          />
        ))}
      </ul>
      {shown.length < notes.length && (
        <button
          type="button"
          class="button button-plain"
          onClick={() => {
            isLong.value = true;
          }}
        >
          {t('notes.more', { count: notes.length - shown.length })}
        </button>
      )}
    </section>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../../../domain/annotation/annotation.ts';
import { t } from '../../../i18n/translate.ts';
import { lostHighlights } from '../../../state/lost-highlights.ts';
import { Swatch } from '../colours.tsx';
import { quoted } from '../quote-text.ts';
import { dayOf, placeOf } from './about-note.ts';

interface RowProps {
  readonly note: Annotation;
  /** The address names it. */
  readonly isAsked: boolean;
  readonly onOpen: () => void;
}

/** A note in the list; a tap opens it. */
export function NoteRow({ note, isAsked, onOpen }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isAsked) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const { anchor, texts, tags, key } = note;
  const text = texts.filter((one) => one.trim() !== '').join('\n');
  const loss = lostHighlights.value.get(key);
  return (
    <li class="note-row">
      <button ref={row} type="button" class="note-open" aria-haspopup="dialog" onClick={onOpen}>
        {anchor && (
          <span class={`note-passage note-passage-${note.colour}`} lang={anchor.lang}>
            {quoted(anchor.quote)}
          </span>
        )}
        {text !== '' && <span class="note-words">{text}</span>}
        {anchor === undefined && text === '' && (
          <span class="note-words note-empty">{t('notes.nothingYet')}</span>
        )}
        {tags.length > 0 && (
          <span class="note-about">{tags.map((tag) => `#${tag}`).join(' ')}</span>
        )}
        <span class="note-about">
          {anchor && (
            <span class="note-colour">
              <Swatch colour={note.colour} /> {t(`notes.colour.${note.colour}`)}
            </span>
          )}
          <span>{[placeOf(note), dayOf(note)].filter(Boolean).join(' · ')}</span>
        </span>
        {loss && <span class="note-loss">{t(`notes.loss.${loss}`)}</span>}
      </button>
    </li>
  );
}

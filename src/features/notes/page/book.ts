/** The notes on the screen as a book: articles and sessions by name, each with its notes. */
import type { Annotation } from '../../../domain/annotation/annotation.ts';
import type { Day } from '../../../domain/day.ts';
import type { BookNote, NotesBook } from '../../../export/notes/notes-book.ts';
import { formatDay } from '../../../i18n/format.ts';
import { language, t } from '../../../i18n/translate.ts';
import { quoted } from '../quote-text.ts';
import { dayOf, placeOf } from './about-note.ts';
import { groupNotes } from './note-groups.ts';

export const bookOf = (list: readonly Annotation[], today: Day): NotesBook => ({
  lang: language.value,
  title: t('notes.title'),
  about: [t('notes.count', { count: list.length }), formatDay(today)].join(' · '),
  parts: groupNotes(list, 'article', placeOf).map(({ heading, notes }) => ({
    heading,
    notes: notes.map(bookNote),
  })),
});

function bookNote(note: Annotation): BookNote {
  const { anchor, texts, tags, colour } = note;
  const shade = anchor === undefined ? undefined : t(`notes.colour.${colour}`);
  return {
    quote: anchor && quoted(anchor.quote),
    texts: texts.filter((text) => text.trim() !== ''),
    about: [shade, dayOf(note)].filter((part) => part !== undefined).join(' · '),
    tags,
  };
}

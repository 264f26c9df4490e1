/** The list of notes in parts: by month, article, tag or colour. */
import { compareVietnamese } from '../../../domain/alphabet.ts';
import { type Annotation, COLOURS } from '../../../domain/annotation/annotation.ts';
import { newestFirst, tagsOf } from '../../../domain/annotation/annotation-list.ts';
import { monthOf } from '../../../domain/day.ts';
import { localTime } from '../../../domain/time-of-day.ts';
import { formatMonth } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';

export const ORDERS = ['date', 'article', 'tag', 'colour'] as const;
export type Order = (typeof ORDERS)[number];

export interface NoteGroup {
  readonly heading: string;
  readonly notes: readonly Annotation[];
}

/** @param titleOf what the note is on */
export function groupNotes(
  list: readonly Annotation[],
  order: Order,
  titleOf: (note: Annotation) => string | undefined,
): readonly NoteGroup[] {
  const notes = newestFirst(list);
  const groups = GROUPINGS[order](notes, titleOf);
  return groups.filter((group) => group.notes.length > 0);
}

type Grouping = (
  notes: readonly Annotation[],
  titleOf: (note: Annotation) => string | undefined,
) => readonly NoteGroup[];

const GROUPINGS: Readonly<Record<Order, Grouping>> = {
  date: (notes) =>
    [...new Set(notes.map(monthOfNote))].map((month) => ({
      heading: formatMonth(month),
      notes: notes.filter((note) => monthOfNote(note) === month),
    })),
  article: (notes, titleOf) => [
    ...[...new Set(notes.flatMap((note) => titleOf(note) ?? []))]
      .sort(compareVietnamese)
      .map((heading) => ({
        heading,
        notes: asMarked(notes.filter((note) => titleOf(note) === heading)),
      })),
    { heading: t('notes.onNothing'), notes: notes.filter((note) => titleOf(note) === undefined) },
  ],
  tag: (notes) => [
    ...tagsOf(notes).map((tag) => ({
      heading: tag,
      notes: notes.filter(({ tags }) => tags.includes(tag)),
    })),
    { heading: t('notes.untagged'), notes: notes.filter(({ tags }) => tags.length === 0) },
  ],
  colour: (notes) => [
    ...COLOURS.map((colour) => ({
      heading: t(`notes.colour.${colour}`),
      notes: notes.filter((one) => one.anchor !== undefined && one.colour === colour),
    })),
    { heading: t('notes.uncoloured'), notes: notes.filter(({ anchor }) => anchor === undefined) },
  ],
};

const monthOfNote = ({ at }: Annotation): string => monthOf(localTime(at).day);

/** Passages in the order they were marked, which is mostly that of reading; then what is on the whole. */
const asMarked = (notes: readonly Annotation[]): readonly Annotation[] =>
  [...notes].sort(
    (a, b) => Number(a.anchor === undefined) - Number(b.anchor === undefined) || a.at - b.at,
  );

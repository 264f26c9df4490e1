import { type Signal, useSignal } from '@preact/signals';
import IconAdd from '~icons/lucide/plus';
import type { Annotation } from '../../../domain/annotation/annotation.ts';
import { addNote } from '../../../domain/annotation/annotation-edits.ts';
import { routeHref } from '../../../domain/route.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { commit } from '../../../state/records.ts';
import { lostHighlights } from '../../../state/lost-highlights.ts';
import { Segments } from '../../../ui/controls.tsx';
import { FilterField } from '../../../ui/field.tsx';
import { Dock, Empty } from '../../../ui/page.tsx';
import { noteAsText } from '../note-as-text.ts';
import { NoteSheet } from '../note-sheet.tsx';
import { placeOf, routeOf, sessionTitle } from './about-note.ts';
import { groupNotes, ORDERS, type Order } from './note-groups.ts';
import { NoteFilter, type Shown } from './note-filter.tsx';
import { NoteSection } from './note-section.tsx';
import type { NotesRoute } from './notes-screen.tsx';

interface ListProps {
  readonly at: NotesRoute;
  readonly all: readonly Annotation[];
  /** Those that are asked for. */
  readonly found: readonly Annotation[];
  readonly shown: Signal<Shown>;
}

interface Open {
  readonly key: string;
  readonly isWriting: boolean;
}

export function NoteList({ at, all, found, shown }: ListProps) {
  const order = useSignal<Order>(at.article === undefined ? 'date' : 'article');
  const open = useSignal<Open | undefined>(undefined);
  const show = (key: string) => {
    open.value = { key, isWriting: false };
  };
  const isLost = ({ key }: Annotation) => lostHighlights.value.has(key);
  const lost = found.filter(isLost);
  const others = found.filter((note) => !isLost(note));
  return (
    <>
      <main class="page notes" id="main">
        <Narrowed at={at} all={all} />
        {all.length === 0 ? (
          <Empty title={t('notes.none')} text={t('notes.noneText')} />
        ) : (
          <>
            <Tools shown={shown} order={order} all={all} count={found.length} />
            {lost.length > 0 && (
              <NoteSection
                heading={t('notes.lost')}
                hint={t('notes.lostText')}
                notes={lost}
                asked={at.at}
                onOpen={show}
              />
            )}
            {groupNotes(others, order.value, placeOf).map(({ heading, notes }) => (
              <NoteSection
                key={heading}
                heading={heading}
                notes={notes}
                asked={at.at}
                onOpen={show}
              />
            ))}
          </>
        )}
      </main>
      <NewNote at={at} all={all} open={open} />
      {open.value && <OpenNote open={open.value} onClose={() => (open.value = undefined)} />}
    </>
  );
}

interface NarrowedProps {
  readonly at: NotesRoute;
  readonly all: readonly Annotation[];
}

/** That only the notes of one article or session are shown, and the way to all. */
function Narrowed({ at: { article, session }, all }: NarrowedProps) {
  if (article === undefined && session === undefined) return null;
  const [first] = all;
  const place = sessionTitle(session) ?? (first && placeOf(first));
  return (
    <p class="notes-narrowed">
      {place ?? (article === undefined ? t('notes.ofSession') : t('notes.ofArticle'))}{' '}
      <a href={routeHref({ name: 'notes' })}>{t('notes.showAll')}</a>
    </p>
  );
}

interface ToolsProps {
  readonly all: readonly Annotation[];
  readonly shown: Signal<Shown>;
  readonly order: Signal<Order>;
  readonly count: number;
}

function Tools({ all, shown, order, count }: ToolsProps) {
  const { text } = shown.value;
  return (
    <>
      <FilterField
        label={t('notes.search')}
        hint={t('notes.searchHint')}
        clearLabel={t('notes.clear')}
        value={text}
        onInput={(value) => {
          shown.value = { ...shown.value, text: value };
        }}
      />
      <Segments
        label={t('notes.order')}
        options={ORDERS.map((value) => ({ value, label: t(`notes.by.${value}`) }))}
        value={order.value}
        onChange={(value) => {
          order.value = value;
        }}
      />
      <NoteFilter all={all} shown={shown} />
      <p class="hint" role="status">
        {count === 0 ? noneFound(text) : t('notes.count', { count })}
      </p>
    </>
  );
}

const noneFound = (text: string): string =>
  text.trim() === '' ? t('notes.noneSuch') : t('notes.noMatch', { text });

interface NewProps extends NarrowedProps {
  readonly open: Signal<Open | undefined>;
}

/** A note on the article or session whose notes are shown, else one of its own. */
function NewNote({ at: { article, session }, all, open }: NewProps) {
  const services = useServices();
  const begin = async () => {
    const key = services.newId();
    const title = article === undefined ? undefined : all.find((one) => one.title)?.title;
    const note = addNote(key, { article, title, session }, services.now());
    if (await commit(services, [note])) open.value = { key, isWriting: true };
  };
  return (
    <Dock>
      <button type="button" class="button button-main" onClick={() => void begin()}>
        <IconAdd class="icon" aria-hidden="true" />
        {t('notes.new')}
      </button>
    </Dock>
  );
}

interface OpenProps {
  readonly open: Open;
  readonly onClose: () => void;
}

function OpenNote({ open: { key, isWriting }, onClose }: OpenProps) {
  return (
    <NoteSheet key={key} note={key} isWriting={isWriting} asText={noteAsText} onClose={onClose}>
      {(note) => {
        const route = routeOf(note);
        return (
          route && (
            <a class="button note-place" href={routeHref(route)}>
              {t('notes.goTo', { place: placeOf(note) ?? '' })}
            </a>
          )
        );
      }}
    </NoteSheet>
  );
}

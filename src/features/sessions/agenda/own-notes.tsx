import { useEffect } from 'preact/hooks';
import IconNotes from '~icons/lucide/notebook-text';
import { type Annotation, isBlank } from '../../../domain/annotation/annotation.ts';
import { routeHref } from '../../../domain/route.ts';
import { t } from '../../../i18n/translate.ts';
import { annotationsOf, openAnnotations } from '../../../state/annotations.ts';
import { useServices } from '../../../state/context.ts';

/** What this phone's reader marked and wrote in an article that the session reads. @param article `pack/article` */
export function OwnNotes({ article }: { readonly article: string }) {
  const services = useServices();
  useEffect(() => void openAnnotations(services), [services]);
  const notes = annotationsOf(article).value.filter((note) => !isBlank(note));
  if (notes.length === 0) return null;
  return (
    <details class="agenda-questions agenda-notes">
      <summary>{t('agenda.ownNotes', { count: notes.length })}</summary>
      <ul role="list">
        {notes.map((note) => (
          <li key={note.key}>
            <OwnNote note={note} />
          </li>
        ))}
      </ul>
      <a class="button button-plain" href={routeHref({ name: 'notes', article })}>
        <IconNotes class="icon" aria-hidden="true" />
        {t('agenda.toNotes')}
      </a>
    </details>
  );
}

function OwnNote({ note: { anchor, texts } }: { readonly note: Annotation }) {
  const written = texts.filter((text) => text.trim() !== '');
  return (
    <>
      {anchor && <blockquote lang={anchor.lang}>{`“${anchor.quote}”`}</blockquote>}
      {written.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

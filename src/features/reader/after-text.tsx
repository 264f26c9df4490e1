/** What follows the text: documents, questions, notes of the editor. */
import { useEffect } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { formatDay } from '../../i18n/format.ts';
import { language, t } from '../../i18n/translate.ts';
import type { Article, ReferenceDocument } from '../../pack/format.ts';
import { useServices } from '../../state/context.ts';
import { openReference, reference } from '../../state/reference.ts';
import { inlines } from './inlines.tsx';

interface PartProps {
  readonly article: Article;
}

export function CitedDocuments({ article }: PartProps) {
  const services = useServices();
  const ids = [...new Set(article.citations.map(({ document }) => document))];
  const needed = ids.length > 0;
  useEffect(() => {
    if (needed) void openReference(services);
  }, [services, needed]);
  const documents = ids.flatMap(
    (id) => reference.value?.documents.find((one) => one.id === id) ?? [],
  );
  if (documents.length === 0) return null;
  return (
    <section class="prose-documents" id="part-documents">
      <h2 lang={language.value}>{t('reader.documents')}</h2>
      <ul role="list">
        {documents.map((document) => (
          <li key={document.id} id={`doc-${document.id}`}>
            <a href={routeHref({ name: 'documents', at: document.id })}>
              {describe(document, article.lang)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Number, name, issuer and day. */
function describe(
  { number, name, issuer, date }: ReferenceDocument,
  lang: Article['lang'],
): string {
  const head = number === undefined ? name[lang] : `${number} ${name[lang]}`;
  const day = date === undefined ? '' : formatDay(date, lang);
  return [head, issuer[lang], day].filter((part) => part !== '').join(', ');
}

export function Questions({ article }: PartProps) {
  if (article.questions.length === 0) return null;
  return (
    <section class="prose-questions" id="part-questions">
      <h2 lang={language.value}>{t('reader.questions')}</h2>
      <ol>
        {article.questions.map(({ id, text }) => (
          <li key={id} id={id}>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function EditorNotes({ article }: PartProps) {
  if (article.editorNotes.length === 0) return null;
  return (
    <section class="prose-notes" id="part-notes">
      <h2 lang={language.value}>{t('reader.notes')}</h2>
      <ul>
        {article.editorNotes.map((note, at) => (
          <li key={at}>{inlines(note)}</li>
        ))}
      </ul>
    </section>
  );
}

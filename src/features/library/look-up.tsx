import IconFile from '~icons/lucide/file-text';
import IconLanguages from '~icons/lucide/languages';
import IconNotes from '~icons/lucide/notebook-text';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';

/** What the reader wrote, and documents and terms across all packs. */
export function LookUp() {
  return (
    <section class="pack" aria-labelledby="look-up">
      <div class="pack-head">
        <h2 id="look-up">{t('library.reference')}</h2>
      </div>
      <ul role="list">
        <li class="row">
          <a class="row-link" href={routeHref({ name: 'notes' })}>
            <IconNotes class="icon" />
            {t('library.notes')}
          </a>
        </li>
        <li class="row">
          <a class="row-link" href={routeHref({ name: 'documents' })}>
            <IconFile class="icon" />
            {t('library.documents')}
          </a>
        </li>
        <li class="row">
          <a class="row-link" href={routeHref({ name: 'glossary' })}>
            <IconLanguages class="icon" />
            {t('library.glossary')}
          </a>
        </li>
      </ul>
    </section>
  );
}

import IconCatalogue from '~icons/lucide/library';
import IconMake from '~icons/lucide/package-plus';
import IconOpen from '~icons/lucide/package-open';
import IconPlus from '~icons/lucide/plus';
import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';

/** Ways to texts and packs that do not come with the app. */
export function PackLinks() {
  return (
    <section class="pack" aria-labelledby="packs">
      <div class="pack-head">
        <h2 id="packs">{t('library.packs')}</h2>
      </div>
      <ul role="list">
        <li class="row">
          <a class="row-link" href={routeHref({ name: 'bring-in' })}>
            <IconPlus class="icon" />
            {t('library.bringIn')}
          </a>
        </li>
        <li class="row">
          <a class="row-link" href={routeHref({ name: 'import-pack' })}>
            <IconOpen class="icon" />
            {t('library.importPack')}
          </a>
        </li>
        <li class="row">
          <a class="row-link" href={routeHref({ name: 'make-pack' })}>
            <IconMake class="icon" />
            {t('library.makePack')}
          </a>
        </li>
        <li class="row">
          <a class="row-link" href={routeHref({ name: 'catalogue' })}>
            <IconCatalogue class="icon" />
            {t('library.catalogue')}
          </a>
        </li>
      </ul>
    </section>
  );
}

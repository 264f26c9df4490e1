import { routeHref } from '../../domain/route.ts';
import { t } from '../../i18n/translate.ts';

/** Ways to texts and packs that do not come with the app; people look for them here too. */
export function TextsPart() {
  return (
    <section class="page-part" aria-labelledby="texts">
      <h2 id="texts">{t('library.packs')}</h2>
      <Way to="bring-in" label={t('library.bringIn')} />
      <Way to="import-pack" label={t('library.importPack')} />
      <Way to="make-pack" label={t('library.makePack')} />
      <Way to="catalogue" label={t('library.catalogue')} />
    </section>
  );
}

interface WayProps {
  readonly to: 'bring-in' | 'import-pack' | 'make-pack' | 'catalogue';
  readonly label: string;
}

const Way = ({ to, label }: WayProps) => (
  <p>
    <a class="page-link" href={routeHref({ name: to })}>
      {label}
    </a>
  </p>
);

import { pick, t } from '../../i18n/translate.ts';
import { library } from '../../state/library.ts';

/** Version of the app and of each pack. */
export function VersionsPart() {
  return (
    <section class="page-part" aria-labelledby="versions">
      <h2 id="versions">{t('about.versions')}</h2>
      <dl class="facts">
        <div>
          <dt>{t('about.app')}</dt>
          <dd>{__BUILD__}</dd>
        </div>
        {library.value?.packs.map(({ id, title, version }) => (
          <div key={id}>
            <dt>{pick(title)}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

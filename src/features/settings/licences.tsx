import { t } from '../../i18n/translate.ts';

/** What runs in the browser; tools of the build are not in here. */
const LIBRARIES = [
  { name: 'Preact, Preact Signals', licence: 'MIT' },
  { name: 'i18next', licence: 'MIT' },
  { name: 'idb', licence: 'ISC' },
  { name: 'Valibot', licence: 'MIT' },
  { name: 'Workbox', licence: 'MIT' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'Papa Parse', licence: 'MIT' },
  { name: 'read-excel-file, write-excel-file', licence: 'MIT' },
  { name: 'htmlparser2', licence: 'MIT' },
  { name: 'Marked', licence: 'MIT' },
  { name: 'docx', licence: 'MIT' },
  { name: 'uqr', licence: 'MIT' },
  { name: 'zxing-wasm', licence: 'MIT' },
  { name: 'ZXing-C++', licence: 'Apache 2.0' },
  { name: 'noble-ed25519', licence: 'MIT' },
] as const;

const FONTS = ['Be Vietnam Pro', 'Literata'] as const;

export function Licences() {
  return (
    <section class="page-part" aria-labelledby="licences">
      <h2 id="licences">{t('about.licences')}</h2>
      <h3>{t('about.libraries')}</h3>
      <ul class="guide">
        {LIBRARIES.map(({ name, licence }) => (
          <li key={name}>
            {name} – {t('about.licence', { name: licence })}
          </li>
        ))}
      </ul>
      <h3>{t('about.fonts')}</h3>
      <ul class="guide">
        {FONTS.map((name) => (
          <li key={name}>
            {name} – {t('about.openFont')}
          </li>
        ))}
      </ul>
      <h3>{t('about.icons')}</h3>
      <ul class="guide">
        <li>Lucide – {t('about.licence', { name: 'ISC' })}</li>
      </ul>
      <p class="hint">{t('about.ownLicence')}</p>
    </section>
  );
}

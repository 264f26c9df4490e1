import { language, t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { changeSettings } from '../../state/settings.ts';
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts';
import { Segments } from '../../ui/controls.tsx';

export function LanguagePart() {
  const services = useServices();
  return (
    <section class="page-part" aria-labelledby="language">
      <h2 id="language">{t('settings.language')}</h2>
      <Segments
        label={t('settings.language')}
        options={LANGUAGE_NAMES}
        value={language.value}
        onChange={(chosen) => void changeSettings(services, { language: chosen })}
      />
    </section>
  );
}

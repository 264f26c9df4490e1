import { FONTS, THEMES } from '../../domain/settings.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { changeSettings, settings } from '../../state/settings.ts';
import { Segments } from '../../ui/controls.tsx';
import { TextSize } from './text-size.tsx';

/** Names of `LINE_HEIGHTS`. */
const LINE_HEIGHT_NAMES = [
  { value: 1.5, name: 'close' },
  { value: 1.65, name: 'medium' },
  { value: 1.8, name: 'open' },
  { value: 2, name: 'wide' },
] as const;

/** Colours of the app and the letters of articles, with a line to see them by. */
export function LookPart() {
  const services = useServices();
  const { theme, lineHeight, font } = settings.value;
  return (
    <section class="page-part" aria-labelledby="look">
      <h2 id="look">{t('settings.look')}</h2>
      <h3>{t('settings.theme')}</h3>
      <Segments
        label={t('settings.theme')}
        options={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        value={theme}
        onChange={(chosen) => void changeSettings(services, { theme: chosen })}
      />
      <h3>{t('settings.textSize')}</h3>
      <TextSize />
      <h3>{t('settings.lineHeight')}</h3>
      <Segments
        label={t('settings.lineHeight')}
        options={LINE_HEIGHT_NAMES.map(({ value, name }) => ({
          value,
          label: t(`settings.lineHeights.${name}`),
        }))}
        value={lineHeight}
        onChange={(chosen) => void changeSettings(services, { lineHeight: chosen })}
      />
      <h3>{t('settings.font')}</h3>
      <Segments
        label={t('settings.font')}
        options={FONTS.map((value) => ({ value, label: t(`settings.fonts.${value}`) }))}
        value={font}
        onChange={(chosen) => void changeSettings(services, { font: chosen })}
      />
      <p class="settings-sample">{t('settings.sample')}</p>
    </section>
  );
}

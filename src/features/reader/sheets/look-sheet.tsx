import IconSmaller from '~icons/lucide/minus';
import IconLarger from '~icons/lucide/plus';
import { FONTS, LINE_HEIGHTS, TEXT_SIZES, THEMES } from '../../../domain/settings.ts';
import { formatNumber } from '../../../i18n/format.ts';
import '../../../i18n/more.ts';
import { t } from '../../../i18n/translate.ts';
import { useServices } from '../../../state/context.ts';
import { changeSettings, settings } from '../../../state/settings.ts';
import { Segments } from '../../../ui/controls.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { PanelProps } from '../reader-context.ts';
import { Bilingual } from './bilingual.tsx';
import './sheets.css';

/** Size, lines, letters and colours of the text, live. */
export function LookSheet({ article, onClose }: PanelProps) {
  const services = useServices();
  const { lineHeight, font, theme } = settings.value;
  return (
    <Sheet title={t('readerSheets.lookTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <div class="look">
        <TextSize />
        <p aria-hidden="true">{t('settings.lineHeight')}</p>
        <Segments
          label={t('settings.lineHeight')}
          value={lineHeight}
          options={LINE_HEIGHTS.map((value, at) => ({ value, label: lineLabel(at) }))}
          onChange={(value) => void changeSettings(services, { lineHeight: value })}
        />
        <p aria-hidden="true">{t('settings.font')}</p>
        <Segments
          label={t('settings.font')}
          value={font}
          options={FONTS.map((value) => ({ value, label: t(`settings.fonts.${value}`) }))}
          onChange={(value) => void changeSettings(services, { font: value })}
        />
        <p aria-hidden="true">{t('settings.theme')}</p>
        <Segments
          label={t('settings.theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
          onChange={(value) => void changeSettings(services, { theme: value })}
        />
        <Bilingual article={article} />
      </div>
    </Sheet>
  );
}

const LINE_LABELS = [
  'settings.lineHeights.close',
  'settings.lineHeights.medium',
  'settings.lineHeights.open',
  'settings.lineHeights.wide',
] as const;

const lineLabel = (at: number): string => t(LINE_LABELS[at] ?? 'settings.lineHeights.medium');

/** Two large buttons and the size between them. */
function TextSize() {
  const services = useServices();
  const { textSize } = settings.value;
  const sizes: readonly number[] = TEXT_SIZES;
  const at = sizes.indexOf(textSize);
  const step = (by: number) => {
    const size = sizes[at + by];
    if (size !== undefined) void changeSettings(services, { textSize: size });
  };
  return (
    <div class="look-size" role="group" aria-label={t('settings.textSize')}>
      <button
        type="button"
        class="button"
        aria-label={t('settings.smaller')}
        aria-disabled={at === 0}
        onClick={() => step(-1)}
      >
        <IconSmaller class="icon" aria-hidden="true" />
      </button>
      <output>{t('settings.sizeNow', { size: formatNumber(textSize) })}</output>
      <button
        type="button"
        class="button"
        aria-label={t('settings.larger')}
        aria-disabled={at === sizes.length - 1}
        onClick={() => step(1)}
      >
        <IconLarger class="icon" aria-hidden="true" />
      </button>
    </div>
  );
}

import IconSmaller from '~icons/lucide/minus';
import IconLarger from '~icons/lucide/plus';
import { TEXT_SIZES } from '../../domain/settings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { changeSettings, settings } from '../../state/settings.ts';

/** One step smaller, one step larger. */
export function TextSize() {
  const services = useServices();
  const sizes: readonly number[] = TEXT_SIZES;
  const now = sizes.indexOf(settings.value.textSize);
  const step = (by: number) => {
    const textSize = sizes[now + by];
    if (textSize !== undefined) void changeSettings(services, { textSize });
  };
  return (
    <div class="stepper">
      <button
        type="button"
        class="button"
        aria-label={t('settings.smaller')}
        aria-disabled={now === 0}
        onClick={() => step(-1)}
      >
        <IconSmaller class="icon" aria-hidden="true" />
      </button>
      <output>{t('settings.sizeNow', { size: formatNumber(settings.value.textSize) })}</output>
      <button
        type="button"
        class="button"
        aria-label={t('settings.larger')}
        aria-disabled={now === sizes.length - 1}
        onClick={() => step(1)}
      >
        <IconLarger class="icon" aria-hidden="true" />
      </button>
    </div>
  );
}

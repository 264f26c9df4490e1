import { t } from '../../../i18n/translate.ts';

/** `40 giây`, `2 phút`, `2 phút 5 giây`. */
export function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    ...(minutes > 0 ? [t('exchange.minutes', { count: minutes })] : []),
    ...(rest > 0 || minutes === 0 ? [t('exchange.seconds', { count: rest })] : []),
  ];
  return parts.join(' ');
}

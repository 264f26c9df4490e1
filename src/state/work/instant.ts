import { formatDay, formatTime } from '../../i18n/format.ts';
import { dayAt } from './today.ts';

/** `27/11/2026, 19:42`. @param at milliseconds since 1970 */
export const instantText = (at: number): string => `${formatDay(dayAt(at))}, ${formatTime(at)}`;

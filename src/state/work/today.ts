import type { Day } from '../../domain/day.ts';
import type { Services } from '../services.ts';

/** The day of an instant where the phone is. @param ms since 1970 */
export function dayAt(ms: number): Day {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export const today = ({ now }: Pick<Services, 'now'>): Day => dayAt(now());

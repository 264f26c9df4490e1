import { formatDay as writeDay } from './day.ts';
import { language, type Lang } from './translate.ts';

const LOCALE: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A day in the language of the app, or in the one given. */
export const formatDay = (day: string, lang: Lang = language.value): string => writeDay(day, lang);

/** `63.860` or `63,860`; at most one decimal. */
export const formatNumber = (value: number, lang: Lang = language.value): string =>
  new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: 1 }).format(value);

/** `38%`; `share` is 0–1. */
export const formatShare = (share: number): string => `${formatNumber(Math.round(share * 100))}%`;

/** `84 kB`, `1,2 MB`, never broken between number and unit. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`;
  return `${formatNumber(bytes / 1_000_000)}\u00a0MB`;
}

/** What this phone knows of copies: which were made, given away, read back. */
import { computed, signal } from '@preact/signals';
import { daysBetween } from '../../domain/day.ts';
import '../../i18n/more.ts';
import { t } from '../../i18n/translate.ts';
import type { SeenBundle } from '../../storage/schema.ts';
import type { Services } from '../services.ts';
import { saved } from '../saving.ts';
import { dayAt } from './today.ts';

export const seenBundles = signal<readonly SeenBundle[] | undefined>(undefined);

/** The last backup that was handed over; undefined when there is none. */
export const lastBackup = computed(() => {
  const given = (seenBundles.value ?? []).filter((one) => one.scope === 'all' && one.given);
  return given.sort((a, b) => (b.given ?? 0) - (a.given ?? 0))[0];
});

/** False when it could not be read, after telling the person. */
export const readSeen = ({ whole }: Services): Promise<boolean> =>
  saved(
    whole.seen().then((all) => {
      seenBundles.value = all;
    }),
  );

/** Why it is time for a backup: `closed` sessions are in none, or the last one is `days` old. */
export type BackupDue =
  | { readonly why: 'never' }
  | { readonly why: 'old'; readonly days: number }
  | { readonly why: 'closed'; readonly count: number };

/** Days after which a backup is old. */
const OLD = 30;

/**
 * Undefined while there is nothing to lose, while all is well, and until the phone's storage has answered.
 * @param closed when sessions were closed, and @param now, in milliseconds since 1970
 */
export function backupDue(closed: readonly number[], now: number): BackupDue | undefined {
  if (seenBundles.value === undefined || closed.length === 0) return undefined;
  const given = lastBackup.value?.given;
  if (given === undefined) return { why: 'never' };
  const days = daysBetween(dayAt(given), dayAt(now));
  if (days > OLD) return { why: 'old', days };
  const count = closed.filter((at) => at > given).length;
  return count === 0 ? undefined : { why: 'closed', count };
}

/** `Sao lưu: 12 ngày trước`; undefined until the phone's storage has answered. @param now milliseconds since 1970 */
export function backupAge(now: number): string | undefined {
  if (seenBundles.value === undefined) return undefined;
  const given = lastBackup.value?.given;
  if (given === undefined) return t('settings.backupAge.never');
  const days = daysBetween(dayAt(given), dayAt(now));
  return days <= 0 ? t('settings.backupAge.today') : t('settings.backupAge.days', { count: days });
}

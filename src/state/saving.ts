/** What to do when a write fails: say it in words, keep what is on the screen. */
import { signal } from '@preact/signals';
import { t } from '../i18n/translate.ts';
import { type StorageProblemCode, toStorageProblem } from '../storage/problem.ts';
import { tell } from './notices.ts';

/** The last problem with the phone's storage; undefined while all is well. */
export const storageProblem = signal<StorageProblemCode | undefined>(undefined);

/** Waits for a write; false when it failed, after telling the person. Never rejects. */
export async function saved(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    storageProblem.value = undefined;
    return true;
  } catch (error) {
    const { code } = toStorageProblem(error);
    const known = storageProblem.value === code;
    storageProblem.value = code;
    // A private window never saves: the banner says so once, not at every tap.
    if (!(known && code === 'off'))
      void tell(describeProblem(code), { tone: 'assertive', lasts: 12_000 });
    return false;
  }
}

/** The sentence for a problem, with what to do. */
export function describeProblem(code: StorageProblemCode): string {
  switch (code) {
    case 'off':
      return t('storage.off');
    case 'full':
      return t('storage.full');
    case 'newer':
      return t('storage.newer');
    case 'blocked':
      return t('storage.blocked');
    case 'hung':
      return t('storage.hung');
    case 'lost':
      return t('storage.lost');
    case 'stale':
    case 'failed':
      return t('storage.failed');
  }
}

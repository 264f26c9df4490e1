/** What of an erased person or group lies outside the records. */
import '../../i18n/work.ts';
import { t } from '../../i18n/translate.ts';
import { tell } from '../notices.ts';
import type { Services } from '../services.ts';

export interface Erased {
  /** Of the people or the group. */
  readonly keys: readonly string[];
  /** Under which they may have been looked for. */
  readonly names: readonly string[];
}

/**
 * Forgets what was typed and not stored, what was looked for, and the copies that the phone keeps by
 * itself; says so when those copies are still there. Never rejects.
 */
export async function eraseTraces(services: Services, { keys, names }: Erased): Promise<void> {
  for (const key of keys) services.drafts.forget(key);
  await services.searches.forget(names);
  if (await services.snapshots.clear()) return;
  void tell(t('members.copiesStay'), { tone: 'assertive' });
}

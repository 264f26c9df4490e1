/** What this phone knows of copies: which were made, given away, read back. */
import { computed, signal } from '@preact/signals';
import type { SeenBundle } from '../../storage/schema.ts';
import type { Services } from '../services.ts';
import { saved } from '../saving.ts';

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

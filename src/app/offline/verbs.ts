import type { OfflineVerbs } from '../../state/offline.ts';
import { install } from './install.ts';
import { askToKeep } from './persistence.ts';
import { verify } from './register.ts';
import { acceptUpdate } from './update.ts';

/** What screens may ask for. */
export const offlineVerbs: OfflineVerbs = {
  verify: () => verify('content'),
  acceptUpdate,
  install,
  askToKeep,
};

import type { OfflineVerbs } from '../../state/offline.ts';
import { install } from './install.ts';
import { askToKeep, keepAfterSave } from './persistence.ts';

const register = () => import('./register.ts');
const update = () => import('./update.ts');

/** What screens may ask for. The code behind it is not needed for the first text. */
export const offlineVerbs: OfflineVerbs = {
  verify: async () => (await register()).verify('content'),
  acceptUpdate: () => void update().then(({ acceptUpdate }) => acceptUpdate()),
  install,
  askToKeep,
  keepAfterSave,
};

/** Brings the worker in and follows it. */
export async function startOffline(root: string): Promise<void> {
  await (await register()).registerWorker(root);
}

import type { OfflineVerbs } from '../../state/offline.ts';
import { install } from './install.ts';

const register = () => import('./register.ts');
const update = () => import('./update.ts');

/** What screens may ask for. The code behind it is not needed for the first text. */
export const offlineVerbs: OfflineVerbs = {
  verify: async () => (await register()).verify('content'),
  acceptUpdate: () => void update().then(({ acceptUpdate }) => acceptUpdate()),
  install,
  askToKeep: () => void register().then(({ askToKeep }) => askToKeep(), leftToNextTime),
  keepAfterSave: () => void register().then(({ keepAfterSave }) => keepAfterSave(), leftToNextTime),
};

/** Code that does not come: nothing is lost by asking at the next visit. */
const leftToNextTime = (): void => undefined;

/** Asks whether the data is safe, brings the worker in and follows it. */
export async function startOffline(root: string): Promise<void> {
  register().then(({ watchPersistence }) => watchPersistence(), leftToNextTime);
  await (await register()).registerWorker(root);
}

import { useEffect } from 'preact/hooks';
import { routeHref } from '../../../domain/route.ts';
import { useServices } from '../../../state/context.ts';
import { backupAge, readSeen } from '../../../state/work/backups.ts';

/** How old the last copy of all this is, and the way to a newer one. */
export function BackupLine() {
  const services = useServices();
  useEffect(() => void readSeen(services), [services]);
  const age = backupAge(services.now());
  if (age === undefined) return null;
  return (
    <p class="backup-line">
      <a class="page-link hint" href={routeHref({ name: 'backup' })}>
        {age}
      </a>
    </p>
  );
}

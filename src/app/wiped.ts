import { routeHref } from '../domain/route.ts';
import type { Services } from '../state/services.ts';

/** Another tab wipes the phone: what this one shows goes too, and nothing of it is written back. */
export const watchWipe = ({ wiper }: Services): (() => void) =>
  wiper.watch(() => {
    history.replaceState(null, '', routeHref({ name: 'library' }));
    location.reload();
  });

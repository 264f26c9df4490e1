import { routeHref } from '../../domain/route.ts';
import { cancelStart, startSession } from '../../domain/session/running.ts';
import type { Ref } from '../../domain/write.ts';
import { commit } from '../../state/records.ts';
import type { Services } from '../../state/services.ts';
import { openSession, sessionOf } from '../../state/work/session.ts';
import { tellStarted } from './start-notice.ts';

/** Starts the session with its first item and opens it. */
export async function begin(services: Services, { group, key }: Ref): Promise<void> {
  const ref = { group, key };
  await openSession(services, ref);
  const [first] = sessionOf(ref).value?.items ?? [];
  await commit(services, [startSession(ref, first?.id, services.now())]);
  location.hash = routeHref({ name: 'session', group, key });
  if (await tellStarted()) await commit(services, [cancelStart(ref)]);
}

import type { Day } from '../../domain/day.ts';
import { routeHref } from '../../domain/route.ts';
import { cancelStart, startSession } from '../../domain/session/running.ts';
import type { SessionHead } from '../../domain/session/session.ts';
import { commit } from '../../state/records.ts';
import type { Services } from '../../state/services.ts';
import { openSession, sessionOf } from '../../state/work/session.ts';
import { tellStarted } from './start-notice.ts';

/**
 * Starts the session with its first item and opens it.
 * @param moveTo the day it is held on, when that is not the planned one and is to take its place
 */
export async function begin(
  services: Services,
  { group, key, day }: SessionHead,
  moveTo?: Day,
): Promise<void> {
  const ref = { group, key };
  await openSession(services, ref);
  const [first] = sessionOf(ref).value?.items ?? [];
  await commit(services, [startSession(ref, first?.id, services.now(), moveTo)]);
  location.hash = routeHref({ name: 'session', group, key });
  if (await tellStarted()) await commit(services, [cancelStart(ref, moveTo && day)]);
}

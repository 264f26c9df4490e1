import { compareText } from '../../../../domain/compare.ts';
import type { SessionHead } from '../../../../domain/session/session.ts';
import type { Ref } from '../../../../domain/write.ts';
import { groups, sessionsOf } from '../../../../state/work/groups.ts';

export const sessionId = (session: Ref | undefined): string =>
  session === undefined ? '' : `${session.group}/${session.key}`;

export function refOf(id: string): Ref | undefined {
  const [group = '', key = ''] = id.split('/');
  return key === '' ? undefined : { group, key };
}

/** Sessions that can still take something up: the running one first, then by day. */
export const sessionsAhead = (): readonly SessionHead[] =>
  groups.value
    .flatMap(({ key }) => sessionsOf(key).value)
    .filter(({ status, deleted }) => !deleted && (status === 'planned' || status === 'running'))
    .sort(
      (a, b) =>
        Number(b.status === 'running') - Number(a.status === 'running') ||
        compareText(a.day, b.day),
    );

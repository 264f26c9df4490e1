import type { VNode } from 'preact';
import { routeHref, type WorkRoute } from '../domain/route.ts';
import { useServices } from '../state/context.ts';
import { lookAtRecords, recordsHealth } from '../state/work/health.ts';
import { lazyScreen } from './lazy-screen.tsx';
import { UnknownScreen } from './problem-screen.tsx';

const SessionScreen = lazyScreen(
  async () => (await import('../features/sessions/session-screen.tsx')).SessionScreen,
);
const SessionsScreen = lazyScreen(
  async () => (await import('../features/sessions/list/sessions-screen.tsx')).SessionsScreen,
);

const LostScreen = lazyScreen(async () => (await import('./lost-screen.tsx')).LostScreen);
const SessionNewScreen = lazyScreen(
  async () => (await import('../features/sessions/plan/session-new-screen.tsx')).SessionNewScreen,
);

type Drawn = { readonly [R in WorkRoute as R['name']]?: (at: R) => VNode };

const WORK: Drawn = {
  sessions: () => <SessionsScreen />,
  'session-new': (at) => <SessionNewScreen key={at.group} group={at.group} kind={at.kind} />,
  session: (at) => <SessionScreen key={`${at.group}/${at.key}`} at={at} />,
};

/** The screens of groups, sessions and tasks, or what to say when their records are gone. */
export function WorkScreen({ at }: { readonly at: WorkRoute }) {
  void lookAtRecords(useServices());
  const state = recordsHealth.value;
  if (state === 'lost' || state === 'damaged') return <LostScreen state={state} />;
  // The name says which one draws it.
  const draw = WORK[at.name] as ((at: WorkRoute) => VNode) | undefined;
  return draw?.(at) ?? <UnknownScreen path={routeHref(at)} />;
}

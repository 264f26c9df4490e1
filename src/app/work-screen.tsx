import type { VNode } from 'preact';
import { routeHref, type WorkRoute } from '../domain/route.ts';
import { lazyScreen } from './lazy-screen.tsx';
import { UnknownScreen } from './problem-screen.tsx';

const SessionScreen = lazyScreen(
  async () => (await import('../features/sessions/session-screen.tsx')).SessionScreen,
);
const SessionsScreen = lazyScreen(
  async () => (await import('../features/sessions/list/sessions-screen.tsx')).SessionsScreen,
);

type Drawn = { readonly [R in WorkRoute as R['name']]?: (at: R) => VNode };

const WORK: Drawn = {
  sessions: () => <SessionsScreen />,
  session: (at) => <SessionScreen key={`${at.group}/${at.key}`} at={at} />,
};

/** The screens of groups, sessions and tasks. */
export function WorkScreen({ at }: { readonly at: WorkRoute }) {
  // The name says which one draws it.
  const draw = WORK[at.name] as ((at: WorkRoute) => VNode) | undefined;
  return draw?.(at) ?? <UnknownScreen path={routeHref(at)} />;
}

import type { VNode } from 'preact';
import { routeHref, type WorkRoute } from '../domain/route.ts';
import { UnknownScreen } from './problem-screen.tsx';

type Drawn = { readonly [R in WorkRoute as R['name']]?: (at: R) => VNode };

const WORK: Drawn = {};

/** The screens of groups, sessions and tasks. */
export function WorkScreen({ at }: { readonly at: WorkRoute }) {
  // The name says which one draws it.
  const draw = WORK[at.name] as ((at: WorkRoute) => VNode) | undefined;
  return draw?.(at) ?? <UnknownScreen path={routeHref(at)} />;
}

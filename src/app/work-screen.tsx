import type { Route } from '../domain/route.ts';
import { UnknownScreen } from './problem-screen.tsx';

/** The screens of groups, sessions and tasks. */
export function WorkScreen({ at }: { readonly at: Route }) {
  switch (at.name) {
    default:
      return <UnknownScreen path={location.hash} />;
  }
}

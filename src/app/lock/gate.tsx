import { type ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef } from 'preact/hooks';
import { routeHref } from '../../domain/route.ts';
import { ServicesProvider, useServices } from '../../state/context.ts';
import { isShown, lockState } from '../../state/lock.ts';
import { route } from '../../state/navigation.ts';
import { TitleKeeper } from '../../ui/use-title.ts';
import { lazyScreen } from '../lazy-screen.tsx';
import { BrokenScreen } from '../problem-screen.tsx';
import { drawBehind, leaveBehind, nameBehind } from './behind.ts';
import { watchLock } from './watch.ts';

const LockScreen = lazyScreen(
  async () => (await import('../../features/lock/lock-screen.tsx')).LockScreen,
);

interface GateProps {
  readonly children: ComponentChildren;
}

/** Shows screens unless the phone is locked. They are drawn apart, so that locking does not end them. */
export function Gate({ children }: GateProps) {
  const services = useServices();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => watchLock(services), [services]);
  useLayoutEffect(() => leaveBehind, []);
  const state = lockState.value;
  const href = routeHref(route.value);
  useLayoutEffect(() => {
    if (place.current === null || !isShown(lockState.peek())) return;
    drawBehind(
      place.current,
      href,
      <ServicesProvider value={services}>
        <TitleKeeper.Provider value={nameBehind}>
          <Guarded>{children}</Guarded>
        </TitleKeeper.Provider>
      </ServicesProvider>,
    );
  });
  if (isShown(state)) return <div class="behind" ref={place} />;
  return <div class="screen">{state === 'asking' ? <main aria-busy /> : <LockScreen />}</div>;
}

/** A fault in a screen is told in its place. */
function Guarded({ children }: GateProps) {
  const [error, reset] = useErrorBoundary();
  return error === undefined ? <>{children}</> : <BrokenScreen retry={reset} />;
}

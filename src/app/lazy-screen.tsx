import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { BrokenScreen } from './problem-screen.tsx';

/** A screen whose code comes when it is first opened. Its chunk is in the precache. */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>) {
  const loaded = signal<ComponentType<P> | undefined>(undefined);
  const failed = signal(false);
  const start = () => {
    failed.value = false;
    load().then(
      (component) => {
        loaded.value = component;
      },
      () => {
        failed.value = true;
      },
    );
  };
  let started = false;
  return function LazyScreen(props: P) {
    if (!started) {
      started = true;
      start();
    }
    const Component = loaded.value;
    if (Component) return <Component {...props} />;
    return failed.value ? <BrokenScreen retry={start} /> : <main aria-busy="true" />;
  };
}

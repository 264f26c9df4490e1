import { signal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';
import { BrokenScreen } from './problem-screen.tsx';

/** A screen whose code comes when it is first opened. Its chunk is in the precache. */
export interface LazyScreen<P> {
  (props: P): VNode;
  /** Fetches the code ahead of the first opening. Never rejects: opening shows what went wrong. */
  preload(): Promise<void>;
}

export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): LazyScreen<P> {
  const loaded = signal<ComponentType<P> | undefined>(undefined);
  const failed = signal(false);
  let started: Promise<void> | undefined;
  const start = () => {
    failed.value = false;
    return load().then(
      (component) => {
        loaded.value = component;
      },
      () => {
        failed.value = true;
      },
    );
  };
  const preload = () => (started ??= start());
  const retry = () => {
    started = start();
  };
  function Screen(props: P) {
    void preload();
    const Component = loaded.value;
    if (Component) return <Component {...props} />;
    return failed.value ? <BrokenScreen retry={retry} /> : <main aria-busy="true" />;
  }
  return Object.assign(Screen, { preload });
}

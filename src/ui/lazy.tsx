/** Components whose code comes when they are first shown. */
import { signal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';

/** Its chunk is in the precache. */
export interface Lazy<P> {
  (props: P): VNode;
  /** Fetches the code ahead of the first opening. Never rejects: opening shows what went wrong. */
  preload(): Promise<void>;
}

interface Frame {
  readonly Waiting: () => VNode;
  readonly Broken: (props: { readonly retry: () => void }) => VNode;
}

/** @param frame what stands there until the code has come, and when it cannot come */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { Waiting, Broken }: Frame,
): Lazy<P> {
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
  function Loaded(props: P) {
    void preload();
    const Component = loaded.value;
    if (Component) return <Component {...props} />;
    return failed.value ? <Broken retry={retry} /> : <Waiting />;
  }
  return Object.assign(Loaded, { preload });
}

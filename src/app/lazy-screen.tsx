import type { ComponentType } from 'preact';
import { lazy, type Lazy } from '../ui/lazy.tsx';
import { BrokenScreen } from './problem-screen.tsx';

/** A screen whose code comes when it is first opened. */
export const lazyScreen = <P extends object>(load: () => Promise<ComponentType<P>>): Lazy<P> =>
  lazy(load, { Waiting: () => <main aria-busy="true" />, Broken: BrokenScreen });

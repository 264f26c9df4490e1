import type { ComponentType } from 'preact';
import { phrasesReady } from '../i18n/translate.ts';
import { lazy, type Lazy } from '../ui/lazy.tsx';
import { BrokenScreen } from './problem-screen.tsx';

type Load<P> = () => Promise<ComponentType<P>>;

/** A screen that a visit may begin with, whose phrases are there before all others. */
export const firstScreen = <P extends object>(load: Load<P>): Lazy<P> =>
  lazy(load, { Waiting: () => <main aria-busy="true" />, Broken: BrokenScreen });

/** A screen whose code comes when it is first opened, with its phrases in the language of the app. */
export const lazyScreen = <P extends object>(load: Load<P>): Lazy<P> =>
  firstScreen(async () => (await Promise.all([load(), phrasesReady()]))[0]);

/**
 * What the phone holds and whether the app can be installed or updated.
 * `app/offline` writes these signals; screens read them and call the verbs of `Services.offline`.
 */
import { signal } from '@preact/signals';
import type { Localized } from '../pack/format.ts';

export type OfflineState =
  /** This browser has no service worker: reading needs the network. */
  | { readonly name: 'unsupported' }
  /** Before the worker has answered. */
  | { readonly name: 'unknown' }
  | { readonly name: 'installing'; readonly done: number; readonly total: number }
  | { readonly name: 'ready' }
  /** Something is missing and could not be fetched now. */
  | { readonly name: 'incomplete' }
  /** The first installation failed; the next visit tries again. */
  | { readonly name: 'failed' };

export interface HeldPack {
  /** Bytes that the pack takes in the caches of this phone. */
  readonly bytes: number;
  /** Every article and image is there and has the right hash. */
  readonly complete: boolean;
}

export const offlineState = signal<OfflineState>({ name: 'unknown' });

/** What the caches really hold, by pack; empty until checked. */
export const packsHeld = signal<ReadonlyMap<string, HeldPack>>(new Map());

/** What is new in the version that waits; undefined while none waits. */
export const updateWaiting = signal<Localized | undefined>(undefined);

/** Another tab has taken a new version while this page still runs the old one. */
export const replaced = signal(false);

/** True while the browser offers to install and the app is not installed yet. */
export const canInstall = signal(false);

/** Opened from the home screen. */
export const standalone = signal(false);

/** Whether the browser promised to keep the data; undefined when it does not say. */
export const persisted = signal<boolean | undefined>(undefined);

/** False while the phone says that it has no network. */
export const online = signal(true);

export interface OfflineVerbs {
  /** Compares the caches with what should be in them and fetches what is missing. */
  verify(): Promise<void>;
  /** Lets the waiting version take over and reloads. */
  acceptUpdate(): void;
  /** Shows the browser's own installation question. */
  install(): Promise<void>;
  /** Asks the browser to keep the data; never waits for the answer. */
  askToKeep(): void;
  /** Something that a person did was saved: the right moment to ask, where asking is silent. */
  keepAfterSave(): void;
}

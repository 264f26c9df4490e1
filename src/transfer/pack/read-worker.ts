/** Reads a pack beside the page; the page ends it when it takes too long. One question, one answer. */
import { openPack, type OpenedPack } from './open.ts';
import type { PackRefusal } from './refusal.ts';

export interface PackQuestion {
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Scope {
  readonly crypto: { readonly subtle?: SubtleCrypto };
  postMessage(result: OpenedPack | PackRefusal): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PackQuestion>) => void): void;
}

const scope = globalThis as unknown as Scope;

const goOn = async () => undefined;

scope.addEventListener('message', ({ data: { bytes, now } }) => {
  const opening = { subtle: scope.crypto.subtle, now, pause: goOn };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have it, workers not
  const tell = (result: OpenedPack | PackRefusal) => scope.postMessage(result);
  // A parser met what it was not made for; to a person the file is damaged.
  openPack(bytes, opening).then(tell, () => tell({ refused: 'damaged' }));
});

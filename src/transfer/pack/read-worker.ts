/** Reads a pack beside the page; the page ends it when it takes too long. One question, one answer. */
import type { PackContent } from '../../pack/kept.ts';
import { assemble, type FetchedFiles } from './assemble.ts';
import { openPack, type OpenedPack } from './open.ts';
import type { PackRefusal } from './refusal.ts';

/** A pack in one file, or the files of one. */
export type PackQuestion = FetchedFiles | PackFile;

interface PackFile {
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Answer = OpenedPack | PackContent | PackRefusal;

interface Scope {
  readonly crypto: { readonly subtle?: SubtleCrypto };
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PackQuestion>) => void): void;
}

const scope = globalThis as unknown as Scope;

const goOn = async () => undefined;

const answer = (asked: PackQuestion): Promise<Answer> =>
  'files' in asked
    ? assemble(asked)
    : openPack(asked.bytes, { subtle: scope.crypto.subtle, now: asked.now, pause: goOn });

scope.addEventListener('message', ({ data }) => {
  const tell = (result: Answer) => scope.postMessage(result);
  // A parser met what it was not made for; to a person the file is damaged.
  answer(data).then(tell, () => tell({ refused: 'damaged' }));
});

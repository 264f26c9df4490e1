/** Runs in a page: opens an index and asks it what a person types, key by key. */
import { openIndex } from '../../src/domain/search/index.ts';
import { parseQuery } from '../../src/domain/search/query.ts';
import { decodeGzip } from '../../src/pack/decode.ts';

export interface Probed {
  /** Milliseconds to inflate and open. */
  readonly open: number;
  /** Milliseconds of each key. */
  readonly keys: readonly number[];
}

declare global {
  var probeSearch: (typed: readonly string[]) => Promise<Probed>;
}

globalThis.probeSearch = async (typed) => {
  const bytes = new Uint8Array(await (await fetch('made.idx')).arrayBuffer());
  const start = performance.now();
  const index = openIndex(await decodeGzip(bytes, 'made.idx'));
  const open = performance.now() - start;
  const keys = typed.map((text) => {
    const before = performance.now();
    index.search(parseQuery(text));
    return performance.now() - before;
  });
  // Held, so that its memory can be measured.
  Object.assign(globalThis, { index });
  return { open, keys };
};

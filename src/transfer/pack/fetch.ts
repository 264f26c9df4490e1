/** A pack of the catalogue, fetched file by file; nothing is given before all of it is right. */
import * as v from 'valibot';
import { canonicalJson } from '../../pack/archive/canonical-json.ts';
import { sha256Hex } from '../../pack/archive/digest.ts';
import { type PackManifest, manifestSchema } from '../../pack/archive/manifest.ts';
import type { KeptPicture, PackContent } from '../../pack/kept.ts';
import { PackProblem } from '../../pack/problem.ts';
import { parseStrictJson } from '../strict-json.ts';
import type { FetchedFiles } from './assemble.ts';
import { LIMITS, type PackRefusal } from './refusal.ts';

/** What is needed of the phone's storage. */
export interface Shelf {
  content(pack: string): Promise<PackContent | undefined>;
  /** Files of a download that is not done. */
  staged(pack: string): Promise<readonly KeptPicture[]>;
  stage(pack: string, file: KeptPicture): Promise<void>;
}

export interface Fetching {
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly kept: Shelf;
  /** `assemble`, beside the page. */
  readonly assemble: (files: FetchedFiles) => Promise<PackContent | PackRefusal>;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Bytes that are here, of all. */
  readonly told: (done: number, total: number) => void;
}

type Wanted = PackManifest['files'][number];

/**
 * Refused when the files are the right ones and no pack together.
 * @throws PackProblem `damaged` when a file is not the one that was promised; others pass through
 */
export async function fetchPack(
  pack: { readonly id: string; readonly href: string; readonly sha256: string },
  fetching: Fetching,
): Promise<PackContent | PackRefusal> {
  const { signal, now, told } = fetching;
  const bytes = await checked(pack.href, pack.sha256, fetching);
  const manifest = v.safeParse(manifestSchema, parseStrictJson(bytes));
  if (!manifest.success || manifest.output.id !== pack.id)
    throw new PackProblem('damaged', pack.href);
  const { files } = manifest.output;
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  if (total > LIMITS.unpackedBytes) throw new PackProblem('damaged', pack.href);
  const here = await filesHere(pack.id, fetching.kept);
  const all = new Map<string, Uint8Array>();
  let done = 0;
  for (const file of files) {
    if (signal.aborted) throw paused();
    const held = here.get(file.sha256) ?? (await fetched(pack.id, file, fetching));
    all.set(file.path, held);
    done += file.bytes;
    told(done, total);
  }
  return fetching.assemble({ manifest: manifest.output, files: all, now });
}

/** By SHA-256: texts and pictures of the version that is kept, and what an unfinished download brought. */
async function filesHere(id: string, kept: Shelf): Promise<ReadonlyMap<string, Uint8Array>> {
  const here = new Map<string, Uint8Array>();
  const old = await kept.content(id);
  const lines = (old?.articles ?? []).map((article) =>
    new TextEncoder().encode(canonicalJson(article)),
  );
  const pictures = [...(old?.pictures ?? []), ...(await kept.staged(id))];
  for (const bytes of [...lines, ...pictures.map((picture) => picture.bytes)])
    here.set(await sha256Hex(bytes), bytes);
  return here;
}

async function fetched(id: string, file: Wanted, fetching: Fetching): Promise<Uint8Array> {
  const bytes = await checked(file.path, file.sha256, fetching);
  await fetching.kept.stage(id, { src: file.path, type: '', bytes });
  return bytes;
}

async function checked(
  path: string,
  sha256: string,
  { read, signal }: Pick<Fetching, 'read' | 'signal'>,
): Promise<Uint8Array> {
  const bytes = await unlessPaused(read(path), signal);
  if ((await sha256Hex(bytes)) !== sha256) throw new PackProblem('damaged', path);
  return bytes;
}

const paused = (): DOMException => new DOMException('paused by the person', 'AbortError');

/** A line that has gone quiet does not keep a person waiting who has had enough of it. */
async function unlessPaused<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const end = new Promise<never>((_, reject) => {
    stop = () => reject(paused());
  });
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([work, end]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The fetched files of a pack as what is kept: read and checked in the worker, like a pack in one file. */
import type { PackManifest } from '../../pack/archive/manifest.ts';
import type { PackContent } from '../../pack/kept.ts';
import { contentOf } from './content.ts';
import { type PackRefusal, Refused } from './refusal.ts';

export interface FetchedFiles {
  readonly manifest: PackManifest;
  /** By their paths in the manifest, each with the hash that it promises. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export async function assemble({
  manifest,
  files,
  now,
}: FetchedFiles): Promise<PackContent | PackRefusal> {
  try {
    const content = await contentOf(manifest, files, { now, pause: async () => undefined });
    return { ...content, pack: { ...content.pack, origin: 'catalogue' } };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** What the packs should consist of, by the lists that came with this worker. */
import type { ArticleEntry, Lang, Library, PackIndex, Solid } from '../../pack/format.ts';
import { scope } from './scope.ts';
import { readJson } from './shell.ts';

export interface WantedSolid {
  readonly url: string;
  readonly sha256: string;
  readonly bytes: number;
  /** First 16 hex digits of the SHA-256 of each line, in order. */
  readonly lines: readonly string[];
}

export interface WantedImage {
  readonly url: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface WantedPack {
  readonly id: string;
  readonly solids: readonly WantedSolid[];
  readonly images: readonly WantedImage[];
}

/** URL of a file of the packs; all paths in their lists are relative to that folder. */
export const packFile = (href: string): string => new URL(`packs/${href}`, scope).href;

/**
 * Reads the library and the index of every pack out of the precache.
 * Rejects when one of them is not there.
 */
export async function wantedPacks(): Promise<WantedPack[]> {
  const { packs } = await readJson<Library>('packs/library.json');
  return Promise.all(
    packs.map(async ({ index }) => wantedOf(await readJson<PackIndex>(`packs/${index}`))),
  );
}

function wantedOf({ id, articles, solids, images }: PackIndex): WantedPack {
  return {
    id,
    solids: [
      ...solids.vi.map((solid) => wantedSolid(solid, articles, 'vi')),
      ...solids.en.map((solid) => wantedSolid(solid, articles, 'en')),
    ],
    images: images.map(({ href, bytes }) => ({
      url: packFile(href),
      sha256: /[0-9a-f]{64}/.exec(href)?.[0] ?? '',
      bytes,
    })),
  };
}

function wantedSolid(solid: Solid, articles: readonly ArticleEntry[], lang: Lang): WantedSolid {
  const lines = articles.flatMap(({ hash }) => hash[lang] ?? []);
  return {
    url: packFile(solid.href),
    sha256: solid.sha256,
    bytes: solid.bytes,
    lines: lines.slice(solid.first, solid.first + solid.count),
  };
}

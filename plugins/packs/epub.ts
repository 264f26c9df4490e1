/** The EPUB of a pack of the content folder. */
import type { PackIndex, Reference } from '../../src/pack/format.ts';
import { archiveFiles, archiveManifest, zipArchive } from '../../src/pack/archive/write.ts';
import type { CompiledPack } from './compiled.ts';
import { sha256 } from './hash.ts';
import type { SolidFile } from './solids.ts';
import { publicationUrn } from './web-publication.ts';

export interface EpubParts {
  readonly pack: CompiledPack;
  /** What it may cite. */
  readonly reference: Reference;
  /** The pack's index; it cannot know the size of the file that it is in. */
  readonly index: PackIndex;
  readonly solids: readonly SolidFile[];
  /** `templates.json` */
  readonly templates: string;
}

export function makeEpub({ pack, reference, index, solids, templates }: EpubParts): Uint8Array {
  const parts = {
    pack,
    urn: publicationUrn(pack),
    reference,
    index,
    solids: solids.map(({ solid, text }) => ({ href: solid.href, text })),
    templates,
  };
  const files = archiveFiles(parts);
  const hashes = files.map(({ content }) => sha256(content));
  return zipArchive(parts, files, archiveManifest(parts, files, hashes));
}

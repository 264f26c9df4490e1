/** One source over the packs that came with the app and those that did not. */
import type { Article, Lang, Reference } from './format.ts';
import { type KeptPack, type KeptPicture, picturesIn } from './kept.ts';
import { PackProblem } from './problem.ts';
import type { PackSource } from './source.ts';

/** What is needed of the phone's storage. */
export interface KeptReader {
  list(): Promise<readonly KeptPack[]>;
  get(pack: string): Promise<KeptPack | undefined>;
  article(pack: string, id: string, lang: Lang): Promise<Article | undefined>;
  picture(pack: string, src: string): Promise<KeptPicture | undefined>;
}

/**
 * Bundled packs are asked first and never wait for storage; what they do not have is looked for among
 * the kept ones. Once a pack was seen among these, it is asked there at once.
 */
export function joinSources(bundled: PackSource, kept: KeptReader): PackSource {
  const seen = new Set<string>();
  const pictures = openPictures(kept);

  const either = async <T>(
    pack: string,
    fromBundle: () => Promise<T>,
    fromKept: () => Promise<T | undefined>,
  ): Promise<T> => {
    if (!seen.has(pack)) {
      try {
        return await fromBundle();
      } catch (problem) {
        if (!(problem instanceof PackProblem) || problem.code !== 'missing') throw problem;
        if ((await kept.get(pack)) === undefined) throw problem;
        seen.add(pack);
      }
    }
    const found = await fromKept();
    if (found !== undefined) return found;
    // It may have been taken away meanwhile.
    seen.delete(pack);
    throw new PackProblem('missing', pack);
  };

  const keptArticle = async (pack: string, id: string, lang: Lang) => {
    const article = await kept.article(pack, id, lang);
    if (article !== undefined) await pictures.open(article);
    return article;
  };

  return {
    library: () => bundled.library(),
    index: (pack) =>
      either(
        pack,
        () => bundled.index(pack),
        async () => (await kept.get(pack))?.index,
      ),
    article: (pack, id, lang) =>
      either(
        pack,
        () => bundled.article(pack, id, lang),
        () => keptArticle(pack, id, lang),
      ),
    templates: (pack) =>
      either(
        pack,
        () => bundled.templates(pack),
        async () => (await kept.get(pack))?.templates,
      ),
    reference: () => joinedReference(bundled, kept),
    file: (path) => bundled.file(path),
    picture: async (pack, src) =>
      (await kept.picture(pack, src))?.bytes ?? bundled.picture(pack, src),
    pictureAddress: (src) => pictures.addresses.get(src) ?? bundled.pictureAddress(src),
  };
}

/** Pictures of kept packs have an address once the article that shows them was read. */
function openPictures(kept: KeptReader) {
  const addresses = new Map<string, string>();
  const open = async ({ pack, blocks }: Article): Promise<void> => {
    for (const src of picturesIn(blocks)) {
      const picture = addresses.has(src) ? undefined : await kept.picture(pack, src);
      if (picture === undefined) continue;
      const blob = new Blob([picture.bytes as BlobPart], { type: picture.type });
      addresses.set(src, URL.createObjectURL(blob));
    }
  };
  return { addresses, open };
}

async function joinedReference(bundled: PackSource, kept: KeptReader): Promise<Reference> {
  const [own, packs] = await Promise.all([
    bundled.reference(),
    // Without storage what came with the app is still there.
    kept.list().catch(() => []),
  ]);
  if (packs.length === 0) return own;
  const { joinReferences } = await import('./joined-references.ts');
  return packs.reduce((all, { reference }) => joinReferences(all, reference), own);
}

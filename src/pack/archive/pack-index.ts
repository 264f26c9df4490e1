import { FORMAT, type Lang, type PackIndex, type Solid } from '../format.ts';
import { entryOf } from '../kept.ts';
import { type ArchiveArticle, type ArchivePack, textsOf } from './parts.ts';

type SolidsByLang = Readonly<Record<Lang, readonly Solid[]>>;

/** `index.json` of a pack. */
export function packIndex(
  pack: ArchivePack,
  solids: SolidsByLang,
  epub?: PackIndex['epub'],
): PackIndex {
  const { id, version, languages, title, summary, articles, images } = pack;
  return {
    format: FORMAT,
    id,
    version,
    languages: [...languages],
    title,
    summary,
    articles: articles.map((article) => entryIn(article, pack)),
    solids: { vi: [...solids.vi], en: [...solids.en] },
    images: [...images].map(([href, bytes]) => ({ href, bytes: bytes.length })),
    ...(epub && { epub }),
  };
}

function entryIn(
  article: ArchiveArticle,
  { languages }: ArchivePack,
): PackIndex['articles'][number] {
  const texts = textsOf(article, languages);
  const hashes = texts.map((text) => [text.article.lang, text.hash]);
  return entryOf(
    texts.map((text) => text.article),
    Object.fromEntries(hashes),
  );
}

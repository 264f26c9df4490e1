/** A pack put together on the phone out of chosen articles, own texts and templates. */
import { compareText } from '../../domain/compare.ts';
import { FORMAT, type Article, type Lang, type Reference } from '../format.ts';
import { LANGS } from '../format.ts';
import type { Template } from '../template.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256Hex, uuidOf } from './digest.ts';
import type { PackManifest } from './manifest.ts';
import { packIndex } from './pack-index.ts';
import type { ArchiveArticle, ArchivePack } from './parts.ts';
import { solidTexts } from './solid-texts.ts';
import { archiveFiles, archiveManifest, type ArchiveParts, zipArchive } from './write.ts';

export interface Making {
  /** Packs of one title and author are versions of each other. */
  readonly title: string;
  readonly summary: string;
  /** `1.0.0` */
  readonly version: string;
  /** Day of this version. */
  readonly modified: string;
  readonly author: NonNullable<PackManifest['author']>;
  /** In reading order, each in all its languages, as their packs hold them. */
  readonly texts: readonly (readonly Article[])[];
  readonly templates: readonly Template[];
  /** Documents and terms of all packs; what the texts cite goes along. */
  readonly reference: Reference;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** @param sign undefined leaves the pack unsigned */
export async function makeArchive(
  making: Making,
  sign?: (manifest: PackManifest) => Promise<PackManifest>,
): Promise<{ readonly id: string; readonly bytes: Uint8Array }> {
  const id = await madePackId(making);
  const names = newNames(making.texts, id);
  const articles = await Promise.all(making.texts.map((texts) => archived(texts, names)));
  const pack: ArchivePack = {
    id,
    version: making.version,
    modified: making.modified,
    languages: LANGS.filter((lang) => articles.some(({ texts }) => texts[lang])),
    title: { vi: making.title, en: making.title },
    summary: { vi: making.summary, en: making.summary },
    articles,
    templates: making.templates,
    images: new Map([...making.pictures].sort(([a], [b]) => compareText(a, b))),
  };
  const parts = await partsOf(pack, renamed(making.reference, names));
  const files = archiveFiles(parts);
  const hashes = await Promise.all(files.map(({ content }) => sha256Hex(content)));
  const manifest = archiveManifest(parts, files, hashes, making.author);
  const bytes = zipArchive(parts, files, sign ? await sign(manifest) : manifest);
  return { id, bytes };
}

/** The same for every version of a pack, and another one for other authors. */
export async function madePackId({
  title,
  author,
}: Pick<Making, 'title' | 'author'>): Promise<string> {
  const hash = await sha256Hex(canonicalJson([title, author.key ?? author.name]));
  return `made-${hash.slice(0, 24)}`;
}

interface NewName {
  readonly pack: string;
  readonly id: string;
}

/** By `pack/article` of where it comes from. Two packs may have an article of one name. */
type Names = ReadonlyMap<string, NewName>;

function newNames(texts: Making['texts'], pack: string): Names {
  const names = new Map<string, NewName>();
  const taken = new Set<string>();
  for (const [first] of texts) {
    if (first === undefined) continue;
    let id = first.id;
    for (let n = 2; taken.has(id); n += 1) id = `${first.id.slice(0, 60)}-${n}`;
    taken.add(id);
    names.set(`${first.pack}/${first.id}`, { pack, id });
  }
  return names;
}

async function archived(texts: readonly Article[], names: Names): Promise<ArchiveArticle> {
  const own = texts.map((article) => relinked({ ...article, ...nameOf(article, names) }, names));
  const minutes = Math.max(1, ...own.map((article) => article.minutes));
  const entries = own.map(
    async (article): Promise<readonly [Lang, ArchiveArticle['texts'][Lang]]> => {
      const line = canonicalJson(article);
      return [article.lang, { article, line, hash: (await sha256Hex(line)).slice(0, 16) }];
    },
  );
  return {
    id: own[0]?.id ?? '',
    texts: Object.fromEntries(await Promise.all(entries)),
    minutes,
    blocks: own[0]?.blocks.length ?? 0,
  };
}

const nameOf = ({ pack, id }: NewName, names: Names): NewName =>
  names.get(`${pack}/${id}`) ?? { pack, id };

const ROUTE = /^#\/read\/([\w-]+)\/([\w-]+)/;

/** Links between articles that go along lead to each other in the new pack. */
function relinked(article: Article, names: Names): Article {
  const copy: unknown = JSON.parse(JSON.stringify(article), (key, value: unknown) => {
    if (key !== 'href' || typeof value !== 'string') return value;
    return value.replace(ROUTE, (route, pack: string, id: string) => {
      const name = names.get(`${pack}/${id}`);
      return name === undefined ? route : `#/read/${name.pack}/${name.id}`;
    });
  });
  return copy as Article;
}

/** Mentions in the chosen articles, under their new names. */
function renamed(reference: Reference, names: Names): Reference {
  const own = <T extends { readonly mentions: Reference['documents'][number]['mentions'] }>(
    item: T,
  ): T => ({
    ...item,
    mentions: item.mentions.flatMap(({ pack, article, block }) => {
      const name = names.get(`${pack}/${article}`);
      return name === undefined ? [] : [{ pack: name.pack, article: name.id, block }];
    }),
  });
  return {
    ...reference,
    documents: reference.documents.map(own),
    abbreviations: reference.abbreviations.map(own),
  };
}

async function partsOf(pack: ArchivePack, reference: Reference): Promise<ArchiveParts> {
  const solid = async ({ first, count, text }: ReturnType<typeof solidTexts>[number]) => {
    const sha256 = await sha256Hex(text);
    const bytes = new TextEncoder().encode(text).length;
    return { solid: { href: `o/${sha256}.pack`, sha256, bytes, first, count }, text };
  };
  const inLang = (lang: Lang) => Promise.all(solidTexts(pack, lang).map(solid));
  const [vi, en] = await Promise.all([inLang('vi'), inLang('en')]);
  const listed = { vi: vi.map((one) => one.solid), en: en.map((one) => one.solid) };
  return {
    pack,
    urn: `urn:uuid:${uuidOf(await sha256Hex(`chuyen-de/${pack.id}`))}`,
    reference,
    index: packIndex(pack, listed),
    solids: [...vi, ...en].map((one) => ({ href: one.solid.href, text: one.text })),
    templates: canonicalJson({ format: FORMAT, templates: pack.templates }),
  };
}

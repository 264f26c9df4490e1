/** Packs as a phone makes them, for tests of opening them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { canonicalJson } from '../../src/pack/archive/canonical-json.ts';
import { sha256Hex } from '../../src/pack/archive/digest.ts';
import { makeArchive, type Making } from '../../src/pack/archive/make.ts';
import { MANIFEST_PATH, type PackManifest } from '../../src/pack/archive/manifest.ts';
import {
  createSigningKey,
  signManifest,
  type SigningKey,
} from '../../src/pack/archive/signature.ts';
import type { Article, Lang } from '../../src/pack/format.ts';
import { emptyOwnPack, entryOf, type PackContent } from '../../src/pack/kept.ts';

/** A picture of one pixel. */
export const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

export const madeArticle = (
  id: string,
  lang: Lang,
  blocks: Article['blocks'],
  pack = 'own',
): Article => ({
  format: 1,
  pack,
  id,
  lang,
  edition: 1,
  title: lang === 'vi' ? `Bài ${id}` : `Article ${id}`,
  lead: [lang === 'vi' ? 'Lời dẫn.' : 'Lead.'],
  topics: ['can-bo'],
  minutes: 1,
  blocks,
  figures: [],
  citations: [],
  questions: [],
  checklist: [],
  editorNotes: [],
});

export const paragraph = (id: string, text: string): Article['blocks'][number] => ({
  type: 'paragraph',
  id,
  text: [text],
});

/** Two own texts, one of them in both languages and with a picture, and an article of another pack. */
export async function aMaking(more: Partial<Making> = {}): Promise<Making> {
  const src = `o/${await sha256Hex(PNG)}.png`;
  const image = {
    type: 'image' as const,
    id: 'b2',
    src,
    alt: 'ảnh',
    caption: [],
    width: 1,
    height: 1,
  };
  const link = { type: 'link' as const, href: '#/read/own/hai?at=b1', children: ['bài hai'] };
  const linked: Article['blocks'][number] = { type: 'paragraph', id: 'b3', text: ['Xem ', link] };
  return {
    title: 'Học tập quý IV',
    summary: 'Cho chi bộ ấp Trung.',
    version: '1.0.0',
    modified: '2026-11-27',
    author: { name: 'Chi bộ ấp Trung' },
    texts: [
      [
        madeArticle('mot', 'vi', [
          paragraph('b1', 'Đường vào ấp đã thông & <sạch>.'),
          image,
          linked,
        ]),
        madeArticle('mot', 'en', [paragraph('b1', 'The road is open.'), image, linked]),
      ],
      [madeArticle('hai', 'vi', [paragraph('b1', 'Chi bộ họp mỗi tháng một lần.')])],
      [madeArticle('hai', 'vi', [paragraph('b1', 'Cùng tên, khác gói.')], 'nam-huyen')],
    ],
    templates: [
      {
        kind: 'checklist',
        id: 'viec',
        version: 1,
        title: { vi: 'Việc', en: 'To do' },
        basis: [],
        appliesTo: [],
        items: [{ id: 'a', title: { vi: 'Mời', en: 'Invite' }, daysBefore: 3, basis: [] }],
      },
    ],
    reference: { format: 1, documents: [], abbreviations: [], glossary: [] },
    pictures: new Map([[src, PNG]]),
    ...more,
  };
}

/** Own texts as a phone keeps them: so many, and one with a picture. */
export async function keptTexts(count = 3): Promise<PackContent> {
  const src = `o/${await sha256Hex(PNG)}.png`;
  const picture = {
    type: 'image' as const,
    id: 'b2',
    src,
    alt: 'ảnh',
    caption: [],
    width: 1,
    height: 1,
  };
  const articles = Array.from({ length: count }, (_, at) =>
    madeArticle(`t${at}`, 'vi', [
      paragraph('b1', `Đường vào ấp, đoạn ${at}.`),
      ...(at === 0 ? [picture] : []),
    ]),
  );
  const own = emptyOwnPack(1);
  const index = {
    ...own.index,
    languages: ['vi' as const],
    articles: articles.map((one) => entryOf([one])),
    images: [{ href: src, bytes: PNG.length }],
  };
  return { pack: { ...own, index }, articles, pictures: [{ src, type: 'image/png', bytes: PNG }] };
}

export const aKey = (): Promise<SigningKey> => createSigningKey(undefined);

export async function signedPack(key: SigningKey, more: Partial<Making> = {}): Promise<Uint8Array> {
  const author = { name: 'Trần Thị Bình', key: key.publicKey };
  const making = await aMaking({ author, ...more });
  const { bytes } = await makeArchive(making, (manifest) => signManifest(manifest, key, undefined));
  return bytes;
}

type Files = Record<string, Uint8Array>;

/** The pack with some files altered, as somebody with tools would: hashes and sizes are made to fit again. */
export async function altered(
  pack: Uint8Array,
  change: (files: Files, manifest: PackManifest) => void,
): Promise<Uint8Array> {
  const files: Files = unzipSync(pack);
  const manifest: PackManifest = JSON.parse(strFromU8(files[MANIFEST_PATH]!));
  change(files, manifest);
  for (const file of manifest.files) {
    const content = files[file.path];
    if (content === undefined) continue;
    Object.assign(file, { bytes: content.length, sha256: await sha256Hex(content) });
  }
  files[MANIFEST_PATH] = strToU8(canonicalJson(manifest));
  return zipSync(files);
}

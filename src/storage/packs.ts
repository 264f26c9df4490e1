import { compareText } from '../domain/compare.ts';
import type { Article, ArticleEntry, Lang } from '../pack/format.ts';
import {
  emptyOwnPack,
  entryOf,
  type KeptPack,
  type KeptPicture,
  type KeptSize,
  languagesIn,
  OWN_PACK,
  type OwnText,
  type PackContent,
  picturesIn,
} from '../pack/kept.ts';
import type { Maker } from '../pack/maker.ts';
import { NO_NOTE, type TextNote } from './canary.ts';
import type { Connection } from './database.ts';
import { type GoneTexts, goneTexts, hasTexts, noteDeleted } from './gone-texts.ts';
import type { PictureRow } from './schema.ts';
import { openTabs } from './tabs.ts';
import { read, type ReadTransaction, transact, update, type WriteTransaction } from './write.ts';

/** Packs that did not come with the app, and the person's own texts. @throws StorageProblem from every method */
export interface KeptStore extends GoneTexts {
  /** All of them, own texts included once there is one; without texts and pictures. */
  list(): Promise<readonly KeptPack[]>;
  get(pack: string): Promise<KeptPack | undefined>;
  article(pack: string, id: string, lang: Lang): Promise<Article | undefined>;
  /** The picture that an image block of the pack names. */
  picture(pack: string, src: string): Promise<KeptPicture | undefined>;
  /** The whole pack, for export and undo. */
  content(pack: string): Promise<PackContent | undefined>;
  /** Looks at what is really there. */
  size(pack: string): Promise<KeptSize>;
  /** Keeps a pack in one strict transaction; one of the same id is replaced as a whole. */
  put(content: PackContent): Promise<void>;
  /** Takes a pack away and gives it back for undo; undefined when there was none. */
  remove(pack: string): Promise<PackContent | undefined>;
  /** Keeps one own text in one strict transaction; one of the same id is replaced in all its languages. */
  saveText(text: OwnText): Promise<void>;
  /** Takes one own text away and gives it back for undo; undefined when there was none. */
  removeText(id: string): Promise<OwnText | undefined>;
  /** Files of a download that is not done; `put` and `remove` clear them away. */
  staged(pack: string): Promise<readonly KeptPicture[]>;
  stage(pack: string, file: KeptPicture): Promise<void>;
  maker(): Promise<Maker | undefined>;
  saveMaker(maker: Maker): Promise<void>;
  /** Ids of packs that changed in another tab. Gives the way to stop. */
  watch(changed: (packs: readonly string[]) => void): () => void;
}

type PackStores = ['packs', 'articles', 'pictures', 'settings'];
/** Beside the settings: one value under a key of its own. */
const MAKER = 'maker';

const STORES: PackStores = ['packs', 'articles', 'pictures', 'settings'];

export function createKeptStore(
  connection: Connection,
  now: () => number,
  note: TextNote = NO_NOTE,
): KeptStore {
  const tabs = openTabs(connection.name, 'packs');
  const write = async <T>(pack: string, work: (tx: WriteTransaction) => Promise<T>): Promise<T> => {
    const result = await transact(connection, STORES, 'strict', work);
    tabs.tell([pack]);
    if (pack === OWN_PACK) note.write(await hasTexts(connection));
    return result;
  };
  return {
    list: async () => {
      const packs = await read(connection, ['packs'], (tx) => tx.objectStore('packs').getAll());
      // The note may have been cleared alone, and a copy may have brought texts.
      if (packs.some(({ id }) => id === OWN_PACK)) note.write(true);
      return packs;
    },
    get: (pack) => read(connection, ['packs'], (tx) => tx.objectStore('packs').get(pack)),
    article: (pack, id, lang) =>
      read(connection, ['articles'], (tx) => tx.objectStore('articles').get([pack, id, lang])),
    picture: async (pack, src) => {
      const row = await read(connection, ['pictures'], (tx) =>
        tx.objectStore('pictures').get([pack, src]),
      );
      return row && pictureOf(row);
    },
    content: (pack) => read(connection, STORES, (tx) => readContent(tx, pack)),
    size: async (pack) => sizeOf(await read(connection, STORES, (tx) => readContent(tx, pack))),
    put: (content) => write(content.pack.id, (tx) => putContent(tx, content)),
    remove: (pack) =>
      write(pack, async (tx) => {
        const content = await readContent(tx, pack);
        await clear(tx, pack);
        return content;
      }),
    saveText: (text) => write(OWN_PACK, (tx) => saveText(tx, text, now())),
    removeText: (id) => write(OWN_PACK, (tx) => removeText(tx, id, now())),
    staged: async (pack) => {
      const range = within(staging(pack));
      const rows = await read(connection, ['pictures'], (tx) =>
        tx.objectStore('pictures').getAll(range),
      );
      return rows.map(pictureOf);
    },
    stage: async (pack, file) => {
      const row = { ...file, pack: staging(pack) };
      await update(connection, 'pictures', [row.pack, row.src], () => row, 'relaxed');
    },
    ...goneTexts(connection, note),
    ...makerVerbs(connection),
    watch: (changed) => tabs.watch(changed),
  };
}

const makerVerbs = (connection: Connection): Pick<KeptStore, 'maker' | 'saveMaker'> => ({
  maker: async () => {
    // Only `saveMaker` writes under this key.
    const note = await read(connection, ['settings'], (tx) =>
      tx.objectStore('settings').get(MAKER),
    );
    return note as Maker | undefined;
  },
  saveMaker: async (maker) => {
    await update(connection, 'settings', MAKER, () => maker, 'strict');
  },
});

/** Among the pictures, under a name that no pack can have. */
const staging = (pack: string): string => `${pack}~`;

/** Every key that begins with the pack. */
const within = (...start: string[]): IDBKeyRange => IDBKeyRange.bound(start, [...start, []]);

export async function readContent(
  tx: ReadTransaction | WriteTransaction,
  id: string,
): Promise<PackContent | undefined> {
  const [pack, articles, pictures] = await Promise.all([
    tx.objectStore('packs').get(id),
    tx.objectStore('articles').getAll(within(id)),
    tx.objectStore('pictures').getAll(within(id)),
  ]);
  return pack && { pack, articles, pictures: pictures.map(pictureOf) };
}

export async function putContent(tx: WriteTransaction, content: PackContent): Promise<void> {
  await clear(tx, content.pack.id);
  await Promise.all([
    tx.objectStore('packs').put(content.pack),
    // Async functions: when one call throws, the promises of the others are not left alone.
    ...content.articles.map(async (article) => tx.objectStore('articles').put(article)),
    ...putPictures(tx, content.pack.id, content.pictures),
  ]);
}

const pictureOf = ({ src, type, bytes }: PictureRow): KeptPicture => ({ src, type, bytes });

async function clear(tx: WriteTransaction, pack: string): Promise<void> {
  await Promise.all([
    tx.objectStore('packs').delete(pack),
    tx.objectStore('articles').delete(within(pack)),
    tx.objectStore('pictures').delete(within(pack)),
    tx.objectStore('pictures').delete(within(staging(pack))),
  ]);
}

const putPictures = (tx: WriteTransaction, pack: string, pictures: readonly KeptPicture[]) =>
  pictures.map(async (picture) => tx.objectStore('pictures').put({ ...picture, pack }));

export async function saveText(tx: WriteTransaction, text: OwnText, now: number): Promise<void> {
  const entry = entryOf(text.articles);
  await tx.objectStore('articles').delete(within(OWN_PACK, entry.id));
  await Promise.all([
    ...text.articles.map(async (article) => tx.objectStore('articles').put(article)),
    ...putPictures(tx, OWN_PACK, text.pictures),
  ]);
  await listOwn(tx, entry.id, entry, now);
  await noteDeleted(tx, entry.id, false);
}

async function removeText(
  tx: WriteTransaction,
  id: string,
  now: number,
): Promise<OwnText | undefined> {
  const articles = await tx.objectStore('articles').getAll(within(OWN_PACK, id));
  if (articles.length === 0) return undefined;
  const all = articles.flatMap(({ blocks }) => picturesIn(blocks));
  const rows = await Promise.all(
    [...new Set(all)].map((src) => tx.objectStore('pictures').get([OWN_PACK, src])),
  );
  await tx.objectStore('articles').delete(within(OWN_PACK, id));
  await listOwn(tx, id, undefined, now);
  await noteDeleted(tx, id, true);
  return { articles, pictures: rows.filter((row) => row !== undefined).map(pictureOf) };
}

/** Puts an entry into the list of own texts or takes it out, and drops pictures that no text shows any more. */
async function listOwn(
  tx: WriteTransaction,
  id: string,
  entry: ArticleEntry | undefined,
  now: number,
): Promise<void> {
  const own = (await tx.objectStore('packs').get(OWN_PACK)) ?? emptyOwnPack(now);
  const others = own.index.articles.filter((one) => one.id !== id);
  const articles = entry === undefined ? others : [...others, entry];
  const images = await sweepPictures(tx);
  await (articles.length === 0
    ? tx.objectStore('packs').delete(OWN_PACK)
    : tx.objectStore('packs').put({
        ...own,
        index: {
          ...own.index,
          languages: languagesIn(articles),
          // Ids begin with the time: the newest text stands first.
          articles: articles.sort((a, b) => compareText(b.id, a.id)),
          images,
        },
        at: now,
      }));
}

async function sweepPictures(tx: WriteTransaction): Promise<KeptPack['index']['images']> {
  const rows = await tx.objectStore('pictures').getAll(within(OWN_PACK));
  if (rows.length === 0) return [];
  const texts = await tx.objectStore('articles').getAll(within(OWN_PACK));
  const shown = new Set(texts.flatMap(({ blocks }) => picturesIn(blocks)));
  const spare = rows.filter(({ src }) => !shown.has(src));
  await Promise.all(spare.map(({ src }) => tx.objectStore('pictures').delete([OWN_PACK, src])));
  return rows
    .filter(({ src }) => shown.has(src))
    .map(({ src, bytes }) => ({ href: src, bytes: bytes.length }));
}

function sizeOf(content: PackContent | undefined): KeptSize {
  if (content === undefined) return { bytes: 0, complete: false };
  const { pack, articles, pictures } = content;
  const encoder = new TextEncoder();
  const texts = articles.map((article) => encoder.encode(JSON.stringify(article)).length);
  const bytes = [...texts, ...pictures.map((picture) => picture.bytes.length)];
  const wanted = pack.index.articles.reduce((sum, { title }) => sum + Object.keys(title).length, 0);
  const shown = new Set(articles.flatMap(({ blocks }) => picturesIn(blocks)));
  const held = new Set(pictures.map(({ src }) => src));
  return {
    bytes: bytes.reduce((sum, one) => sum + one, 0),
    complete: articles.length === wanted && [...shown].every((src) => held.has(src)),
  };
}

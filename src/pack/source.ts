/** Opens packs wherever their bytes come from: the network, the precache, an imported file. */
import {
  decodeArticle,
  decodeIndex,
  decodeLibrary,
  decodeReference,
  decodeSolid,
  decodeTemplates,
  decodeText,
  inflateGzip,
  type Inflate,
} from './decode.ts';
import type { Article, Lang, Library, PackIndex, Reference, Solid } from './format.ts';
import type { Template } from './template.ts';
import { PackProblem } from './problem.ts';

/** Everything the app reads from packs. Each method rejects with a `PackProblem`. */
export interface PackSource {
  library(): Promise<Library>;
  index(pack: string): Promise<PackIndex>;
  /** The article in the language asked for; `missing` when the pack has it in another one only. */
  article(pack: string, article: string, lang: Lang): Promise<Article>;
  reference(): Promise<Reference>;
  /** Agendas, checklists and score sheets of a pack. */
  templates(pack: string): Promise<readonly Template[]>;
  /** Bytes of a picture that an article of the pack names. */
  picture(pack: string, src: string): Promise<Uint8Array>;
  /** Bytes of a file by its path relative to the folder of packs, past all memory. */
  file(path: string): Promise<Uint8Array>;
  /** Address of a picture that an open article names, relative to the app's page. */
  pictureAddress(src: string): string;
}

/**
 * Bytes of a file, by its path relative to the folder of packs. Rejects with a `PackProblem`
 * of code `missing` when there is no such file; other errors pass through (no network).
 */
export type ReadFile = (path: string) => Promise<Uint8Array>;

export interface PackSourceOptions {
  /** For browsers without `DecompressionStream`. */
  readonly inflate?: Inflate;
  /** So many solids are held in memory, those read last; absent: all. */
  readonly held?: number;
}

export function createPackSource(read: ReadFile, options: PackSourceOptions = {}): PackSource {
  const inflate = options.inflate ?? inflateGzip;
  const once = createMemory();
  const onceText = createMemory(options.held);
  const onceArticle = createMemory(options.held);

  const library = (): Promise<Library> =>
    once('library', async () => decodeLibrary(await read('library.json'), 'library.json'));

  /** Does not wait for the library: a link to an article opens with one file less. */
  const index = (pack: string): Promise<PackIndex> =>
    once(`index ${pack}`, async () => {
      const path = `${encodeURIComponent(pack)}/index.json`;
      const bytes = await read(path).catch(async (error: unknown) => {
        const known = (await library()).packs.some(({ id }) => id === pack);
        throw known ? error : new PackProblem('missing', pack, { cause: error });
      });
      return decodeIndex(bytes, path);
    });

  const lines = (solid: Solid): Promise<readonly string[]> =>
    onceText(solid.href, async () => decodeSolid(await read(solid.href), solid, inflate));

  const line = async (solid: Solid, position: number, hash: string): Promise<string> => {
    try {
      return (await lines(solid))[position - solid.first] ?? '';
    } catch (problem) {
      // After an update only the articles that changed are fetched, each as its own file.
      if (!isMissing(problem)) throw problem;
      const path = `o/${hash}.json`;
      return decodeText(await read(path), path);
    }
  };

  const article = (pack: string, id: string, lang: Lang): Promise<Article> =>
    onceArticle(`${pack} ${id} ${lang}`, async () => {
      const at = `${pack}/${id}.${lang}`;
      const { articles, solids } = await index(pack);
      const position = articles.findIndex((entry) => entry.id === id);
      const hash = articles[position]?.hash[lang];
      const solid = solids[lang].find((one) => covers(one, position));
      if (hash === undefined || solid === undefined) throw new PackProblem('missing', at);
      const found = decodeArticle(await line(solid, position, hash), at);
      if (found.pack !== pack || found.id !== id || found.lang !== lang) {
        throw new PackProblem('damaged', at);
      }
      return found;
    });

  const reference = (): Promise<Reference> =>
    once('reference', async () => decodeReference(await read('reference.json'), 'reference.json'));

  const templates = (pack: string): Promise<readonly Template[]> =>
    once(`templates ${pack}`, async () => {
      const path = `${encodeURIComponent(pack)}/templates.json`;
      return decodeTemplates(await read(path), path);
    });

  return {
    library,
    index,
    article,
    reference,
    templates,
    picture: (_pack, src) => read(src),
    file: read,
    pictureAddress: (src) => `packs/${src}`,
  };
}

function covers(solid: Solid, position: number): boolean {
  return position >= solid.first && position < solid.first + solid.count;
}

function isMissing(problem: unknown): boolean {
  return problem instanceof PackProblem && problem.code === 'missing';
}

/**
 * Runs each job once, also while it is still running; a job that failed may be tried again.
 * @param most so many are remembered, those asked for last
 */
function createMemory(most = Infinity): <T>(key: string, job: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<unknown>>();
  return <T>(key: string, job: () => Promise<T>): Promise<T> => {
    const known = running.get(key);
    // A key is only ever asked for with one kind of job.
    if (known !== undefined) {
      if (most < Infinity) running.delete(key);
      running.set(key, known);
      return known as Promise<T>;
    }
    const started = job().catch((error: unknown) => {
      running.delete(key);
      throw error;
    });
    running.set(key, started);
    const [oldest = key] = running.keys();
    if (running.size > most) running.delete(oldest);
    return started;
  };
}

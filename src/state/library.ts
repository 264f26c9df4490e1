/** Packs on this phone and what stands in their lists. */
import { computed, signal } from '@preact/signals';
import type { Filter, Sort } from '../domain/article-list.ts';
import { pick, t } from '../i18n/translate.ts';
import type { Article, Lang, Library, PackIndex } from '../pack/format.ts';
import type { KeptPack, OWN_PACK } from '../pack/kept.ts';
import { type OpenProblem, openProblem } from './pack-problem.ts';
import type { Services } from './services.ts';

/** Packs that came with the app. */
export const library = signal<Library | undefined>(undefined);
/** Packs that did not, own texts included; they come later than the others. */
export const keptPacks = signal<readonly KeptPack[] | undefined>(undefined);
/** Lists of articles of all packs, by id. */
export const indexes = signal<ReadonlyMap<string, PackIndex>>(new Map());
/** What the list is narrowed to, and its order: coming back from an article finds both as they were. */
export const articleFilter = signal<Filter>({});
export const articleOrder = signal<Sort>('pack');
export const libraryProblem = signal<OpenProblem | undefined>(undefined);

/** Lists of all packs in the order of the library: what came with the app, own texts, the others. */
export const shownPacks = computed((): readonly PackIndex[] => {
  const bundled = (library.value?.packs ?? []).flatMap(({ id }) => indexes.value.get(id) ?? []);
  const kept = (keptPacks.value ?? []).map(({ index }) => index);
  return [...bundled, ...kept.filter(isOwn), ...kept.filter((index) => !isOwn(index))];
});

/** Whether every list is here, or will not come: until then the lists would push each other down. */
export const areListed = computed(
  (): boolean =>
    libraryProblem.value !== undefined ||
    library.value?.packs.every(({ id }) => indexes.value.has(id)) === true,
);

/** Must be `OWN_PACK`; the start does without the rest of that file. */
const OWN: typeof OWN_PACK = 'own';

const isOwn = ({ id }: Pick<PackIndex, 'id'>): boolean => id === OWN;

/** What a pack is called in the language of the app. */
export const packTitle = (pack: Pick<PackIndex, 'id' | 'title'>): string =>
  isOwn(pack) ? t('library.own') : pick(pack.title);

/** Opens the list of packs, then the packs' lists of articles; kept packs join when they are read. */
export async function openLibrary(services: Services): Promise<void> {
  const { packs } = services;
  libraryProblem.value = undefined;
  // Code that does not come is the shell's to tell of.
  void import('./kept.ts').then(
    ({ openKept }) => openKept(services),
    () => undefined,
  );
  try {
    const opened = await packs.library();
    library.value = opened;
    const lists = await Promise.allSettled(opened.packs.map(({ id }) => packs.index(id)));
    const here = lists.flatMap((list) => (list.status === 'fulfilled' ? [list.value] : []));
    // All at once: one after another they would push each other down under the reader's eyes.
    indexes.value = new Map([...indexes.value, ...here.map((index) => [index.id, index] as const)]);
    const failed = lists.find((list) => list.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  } catch (error) {
    libraryProblem.value = openProblem(error);
  }
}

/** Articles whose solid is opened ahead, so that the first tap finds its text ready. */
const AHEAD = 3;

/**
 * Opens the first article of the first packs in the background; neighbours share its solid.
 * @returns one of them
 */
export async function openAhead({ packs }: Services, lang: Lang): Promise<Article | undefined> {
  let one: Article | undefined;
  for (const { id, articles } of [...indexes.value.values()].slice(0, AHEAD)) {
    const [first] = articles;
    // What cannot be opened now says so when it is asked for.
    const article = first && (await packs.article(id, first.id, lang).catch(() => undefined));
    one ??= article;
  }
  return one;
}

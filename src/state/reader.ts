/** The article on the screen. */
import { computed, signal } from '@preact/signals';
import type { Article, ArticleEntry, Lang, PackIndex } from '../pack/format.ts';
import { languageFor, languagesOf } from '../pack/languages.ts';
import { type OpenProblem, openProblem } from './pack-problem.ts';
import type { Services } from './services.ts';

export type Opened =
  | { readonly status: 'loading' }
  | { readonly status: 'problem'; readonly code: OpenProblem }
  | {
      readonly status: 'open';
      readonly article: Article;
      readonly index: PackIndex;
      /** The same article in the other language, once bilingual reading asked for it. */
      readonly other?: Article;
    };

export const opened = signal<Opened>({ status: 'loading' });

/** The articles before and after the open one in its pack. */
export const neighbours = computed((): { before?: ArticleEntry; after?: ArticleEntry } => {
  if (opened.value.status !== 'open') return {};
  const { article, index } = opened.value;
  const at = index.articles.findIndex(({ id }) => id === article.id);
  const before = index.articles[at - 1];
  const after = index.articles[at + 1];
  return { ...(before && { before }), ...(after && { after }) };
});

let latest = 0;

/** Opens an article; one asked for later wins. An article without that language opens in the one it has. */
export async function openArticle(
  { packs }: Services,
  pack: string,
  id: string,
  lang: Lang,
): Promise<void> {
  latest += 1;
  const turn = latest;
  const shown = opened.value;
  const same = shown.status === 'open' && shown.article.pack === pack && shown.article.id === id;
  if (!same) opened.value = { status: 'loading' };
  const next = await load();
  if (turn === latest) opened.value = next;

  async function load(): Promise<Opened> {
    try {
      const index = await packs.index(pack);
      const article = await packs.article(pack, id, languageFor(index, id, lang));
      return { status: 'open', article, index };
    } catch (error) {
      return { status: 'problem', code: openProblem(error) };
    }
  }
}

/** Brings the other language in beside the open article; does nothing when it has only one. */
export async function openOther({ packs }: Services): Promise<void> {
  const shown = opened.value;
  if (shown.status !== 'open' || shown.other !== undefined) return;
  const { article, index } = shown;
  const lang = languagesOf(index, article.id).find((has) => has !== article.lang);
  if (lang === undefined) return;
  const other = await packs.article(article.pack, article.id, lang).catch(() => undefined);
  if (other !== undefined && opened.value === shown) opened.value = { ...shown, other };
}

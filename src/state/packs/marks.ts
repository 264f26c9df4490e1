/** What becomes of highlights and notes when a version of a pack takes the place of the one here. */
import { findAnchor, type Flow, flowOf } from '../../domain/anchor.ts';
import {
  type Annotation,
  type ArticleAnchor,
  readAnnotation,
} from '../../domain/annotation/annotation.ts';
import type { Article } from '../../pack/format.ts';
import { passagesOf } from '../../pack/passages.ts';
import type { OpenedPack } from '../../transfer/pack/open.ts';
import type { PackPlan } from '../../transfer/pack/plan.ts';
import type { Services } from '../services.ts';

/** Of the articles that change or go; highlights by the words that they quote. */
export interface MarksFate {
  /** Their words stand there as before. */
  readonly same: readonly string[];
  /** Their words were changed, and they are put to what they became. */
  readonly changed: readonly string[];
  /** Their words are not found any more: they stay in the list of notes. */
  readonly lost: readonly string[];
  /** Notes on a whole article, which stay. */
  readonly notes: number;
}

export async function marksFate(
  { records }: Pick<Services, 'records'>,
  { content: { pack, articles } }: OpenedPack,
  plan: Pick<PackPlan, 'updated' | 'gone'>,
): Promise<MarksFate> {
  const touched = new Set([...plan.updated, ...plan.gone].map(({ id }) => `${pack.id}/${id}`));
  if (touched.size === 0) return { same: [], changed: [], lost: [], notes: 0 };
  const all = (await records.list('annotation')).map(readAnnotation);
  const mine = all.filter(({ article, deleted }) => !deleted && touched.has(article ?? ''));
  const fitOf = placer(articles);
  const fates = mine.flatMap(({ article, anchor }: Annotation) =>
    anchor === undefined ? [] : [{ quote: anchor.quote, fit: fitOf(article ?? '', anchor) }],
  );
  const quotes = (wanted: string) =>
    fates.filter(({ fit }) => fit === wanted).map(({ quote }) => quote);
  return {
    same: quotes('same'),
    changed: quotes('changed'),
    lost: quotes('lost'),
    notes: mine.length - fates.length,
  };
}

/** Looks for passages in the new texts, each laid out once. */
function placer(articles: readonly Article[]) {
  const flows = new Map<string, Flow>();
  return (article: string, anchor: ArticleAnchor): 'same' | 'changed' | 'lost' => {
    const name = `${article} ${anchor.lang}`;
    const text = articles.find(({ pack, id, lang }) => `${pack}/${id} ${lang}` === name);
    if (text === undefined) return 'lost';
    const flow = flows.get(name) ?? flowOf(passagesOf(text));
    flows.set(name, flow);
    return findAnchor(flow, anchor)?.fit ?? 'lost';
  };
}

/** A text on its way into the phone, and own texts that are changed or taken away. */
import { signal } from '@preact/signals';
import type { Article } from '../../pack/format.ts';
import { OWN_PACK } from '../../pack/kept.ts';
import {
  type ArticleHead,
  articleOf,
  headOf,
  linesOfArticle,
} from '../../transfer/article/article-of.ts';
import {
  bylineOf,
  type Draft,
  type DraftLine,
  type LineKind,
  titleOf,
} from '../../transfer/article/draft.ts';
import type { ArticleRefusal } from '../../transfer/article/limits.ts';
import { withKind } from '../../transfer/article/change.ts';
import { keepText } from '../kept.ts';
import { type Preview, rememberedPreview } from './half-done.ts';
import type { Services } from '../services.ts';

export { LINE_KINDS } from '../../transfer/article/draft.ts';
export { likeliestOther } from '../../transfer/article/change.ts';
export type { ArticleResult, OtherFile } from '../../transfer/article/open.ts';
export type { ArticleHead, DraftLine, LineKind };

/** What another app shared with this one, or why that could not be taken. */
export type Shared = File | string | { readonly refused: ArticleRefusal };

/** What is looked through before it is kept. */
export interface Bringing extends Preview {
  /** The own text that it changes; absent for a new one. */
  readonly before?: Article;
}

/** Kept while other screens are open. */
export const bringing = signal<Bringing | undefined>(undefined);

export function startBringing(draft: Draft): void {
  const head: ArticleHead = {
    title: titleOf(draft),
    date: draft.date ?? '',
    outlet: draft.outlet,
    byline: bylineOf(draft),
    topics: [],
    place: '',
    province: '',
    lang: looksVietnamese(draft) ? 'vi' : 'en',
  };
  bringing.value = { head, lines: draft.lines, corrections: draft.corrections };
}

/** Letters that English does not have. */
function looksVietnamese({ lines }: Draft): boolean {
  const text = lines.map((line) => line.text).join(' ');
  const marked = text.match(/[ăâđêôơư\u1ea0-\u1ef9]/giu)?.length ?? 0;
  return marked * 50 > text.length;
}

/** Opens an own text for changes; false when it is not there. */
export async function changeOwn({ kept, drafts }: Services, id: string): Promise<boolean> {
  const article =
    (await kept.article(OWN_PACK, id, 'vi').catch(() => undefined)) ??
    (await kept.article(OWN_PACK, id, 'en').catch(() => undefined));
  if (article === undefined) return false;
  const asKept = { head: headOf(article), lines: linesOfArticle(article), corrections: [] };
  bringing.value = { ...(rememberedPreview(drafts, id) ?? asKept), before: article };
  return true;
}

export function changeHead(change: Partial<ArticleHead>): void {
  const now = bringing.peek();
  if (now) bringing.value = { ...now, head: { ...now.head, ...change } };
}

/** Title and names follow the lines that are them. */
export function changeKind(at: number, kind: LineKind): void {
  const now = bringing.peek();
  const line = now?.lines[at];
  if (now === undefined || line === undefined) return;
  const lines = withKind(now.lines, at, kind);
  const { head } = now;
  const title = kind === 'title' ? line.text : head.title;
  const byline =
    (line.kind === 'byline') !== (kind === 'byline') ? bylineOf({ lines }) : head.byline;
  const outlet = kind === 'outlet' ? line.text : head.outlet;
  bringing.value = { ...now, lines, head: { ...head, title, byline, outlet } };
}

/** Keeps what is on the screen; its id, or undefined when that failed, after telling the person. */
export async function keepBringing(services: Services): Promise<string | undefined> {
  const now = bringing.peek();
  if (now === undefined) return undefined;
  const { head, lines, before } = now;
  const id = before?.id ?? services.newId().toLowerCase();
  const title = head.title.normalize('NFC').trim();
  const made = articleOf(id, (before?.edition ?? 0) + 1, { ...head, title }, lines);
  const article = before === undefined ? made : { ...made, ...keptOf(before) };
  if (!(await keepText(services, { articles: [article], pictures: [] }))) return undefined;
  bringing.value = undefined;
  return id;
}

/** What this screen does not change. */
const keptOf = ({ figures, citations, questions, checklist, editorNotes }: Article) => ({
  figures,
  citations,
  questions,
  checklist,
  editorNotes,
});

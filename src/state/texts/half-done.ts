/** What a person did to a text in its preview, kept on the phone until the text is kept or put away. */
import type { ArticleHead } from '../../transfer/article/article-of.ts';
import { type Correction, type DraftLine, LINE_KINDS } from '../../transfer/article/draft.ts';
import type { DraftNote } from '../services.ts';

export interface Preview {
  readonly head: ArticleHead;
  readonly lines: readonly DraftLine[];
  readonly corrections: readonly Correction[];
}

/** @param article the own text that is changed; undefined: a new one */
const nameOf = (article: string | undefined, part: 'head' | 'lines'): string =>
  `bring-in/${article ?? 'new'}/${part}`;

/** Lines are many and change seldom, the head with every key; so each is written when it changes. */
export function rememberPreview(
  drafts: DraftNote,
  article: string | undefined,
  { head, lines, corrections }: Preview,
  before: Preview | undefined,
): void {
  const put = (part: 'head' | 'lines', value: unknown) =>
    drafts.write(nameOf(article, part), { text: JSON.stringify(value), seen: [] });
  if (lines !== before?.lines) put('lines', { lines, corrections });
  if (head !== before?.head) put('head', head);
}

export function forgetPreview(drafts: DraftNote, article: string | undefined): void {
  for (const part of ['head', 'lines'] as const) drafts.write(nameOf(article, part), undefined);
}

/** Undefined when nothing was left half done, or not in a shape that this version knows. */
export function rememberedPreview(
  drafts: DraftNote,
  article: string | undefined,
): Preview | undefined {
  const head = read(drafts, nameOf(article, 'head'));
  const text = read(drafts, nameOf(article, 'lines'));
  if (!isHead(head) || !isText(text)) return undefined;
  return { head, lines: text.lines, corrections: text.corrections };
}

function read(drafts: DraftNote, name: string): unknown {
  try {
    return JSON.parse(drafts.read(name)?.text ?? 'null');
  } catch {
    // Cut short by a full phone: what is not whole is not shown as if it were.
    return undefined;
  }
}

const WORDS = ['title', 'date', 'outlet', 'byline', 'place', 'province'] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isHead = (value: unknown): value is ArticleHead =>
  isObject(value) &&
  WORDS.every((name) => typeof value[name] === 'string') &&
  Array.isArray(value.topics) &&
  (value.lang === 'vi' || value.lang === 'en');

const isText = (value: unknown): value is Omit<Preview, 'head'> =>
  isObject(value) &&
  Array.isArray(value.lines) &&
  Array.isArray(value.corrections) &&
  value.lines.every(isLine);

const isLine = (value: unknown): value is DraftLine =>
  isObject(value) &&
  typeof value.line === 'number' &&
  typeof value.text === 'string' &&
  LINE_KINDS.some((kind) => kind === value.kind);

/** What taking in a pack would change, for a person to look through before. */
import type { ArticleEntry, PackIndex } from '../../pack/format.ts';
import type { KeptPack } from '../../pack/kept.ts';
import type { OpenedPack } from './open.ts';

/**
 * - `own`: signed on this phone
 * - `known`: signed by somebody whose packs are here
 * - `unknown`: signed by a key that was never seen here
 * - `changed`: signed by another key than the pack that is here
 * - `unsigned`: anybody may have made it
 */
export type AuthorFace = 'own' | 'known' | 'unknown' | 'changed' | 'unsigned';

export interface PackPlan {
  readonly news: readonly ArticleEntry[];
  readonly updated: readonly ArticleEntry[];
  readonly unchanged: readonly ArticleEntry[];
  /** Here, and not in the new version. */
  readonly gone: readonly ArticleEntry[];
  readonly author: AuthorFace;
  /** Version that is here; absent when the pack is new. */
  readonly before?: string;
  /** The one here is newer: taken in only when a person insists. */
  readonly isOlder: boolean;
  /** Never taken in. */
  readonly refused?: 'comes_with_app' | 'unsigned_over_signed';
}

export interface Here {
  /** Ids of the packs that come with the app. */
  readonly bundled: readonly string[];
  readonly kept: readonly KeptPack[];
  /** Public key of this phone. */
  readonly ownKey: string | undefined;
}

export function planPack({ content, signature }: OpenedPack, here: Here): PackPlan {
  const { pack } = content;
  const old = here.kept.find(({ id }) => id === pack.id);
  const articles = pack.index.articles;
  const before = new Map(old?.index.articles.map((entry) => [entry.id, entry]));
  const key = signature === 'valid' ? pack.author?.key : undefined;
  const refused = refusalOf(here, pack.id, old, key);
  return {
    news: articles.filter(({ id }) => !before.has(id)),
    updated: articles.filter((entry) => isChanged(before.get(entry.id), entry)),
    unchanged: articles.filter(
      (entry) => before.has(entry.id) && !isChanged(before.get(entry.id), entry),
    ),
    gone: [...before.values()].filter(({ id }) => articles.every((entry) => entry.id !== id)),
    author: faceOf(here, old, key),
    ...(old && { before: old.index.version }),
    isOlder: old !== undefined && compareVersions(pack.index, old.index) < 0,
    ...(refused && { refused }),
  };
}

function refusalOf(
  { bundled }: Here,
  id: string,
  old: KeptPack | undefined,
  key: string | undefined,
): PackPlan['refused'] {
  if (bundled.includes(id)) return 'comes_with_app';
  return old?.author?.key !== undefined && key === undefined ? 'unsigned_over_signed' : undefined;
}

function faceOf(
  { kept, ownKey }: Here,
  old: KeptPack | undefined,
  key: string | undefined,
): AuthorFace {
  if (key === undefined) return 'unsigned';
  if (old?.author?.key !== undefined && old.author.key !== key) return 'changed';
  if (key === ownKey) return 'own';
  return kept.some(({ author }) => author?.key === key) ? 'known' : 'unknown';
}

function isChanged(old: ArticleEntry | undefined, entry: ArticleEntry): boolean {
  if (old === undefined) return false;
  return old.hash.vi !== entry.hash.vi || old.hash.en !== entry.hash.en;
}

/** By numbers, not letters: 1.10.0 comes after 1.9.0. */
export function compareVersions(
  one: Pick<PackIndex, 'version'>,
  other: Pick<PackIndex, 'version'>,
): number {
  const [a, b] = [one, other].map(({ version }) => version.split('.').map(Number));
  const at = [0, 1, 2].find((part) => a?.[part] !== b?.[part]);
  return at === undefined ? 0 : (a?.[at] ?? 0) - (b?.[at] ?? 0);
}

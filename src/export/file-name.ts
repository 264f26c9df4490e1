import { lastOf } from '../domain/last-of.ts';
import { fold } from '../domain/fold.ts';

/** Longer names are cut by chats and old phones. */
const LONGEST = 80;

/**
 * `bien-ban-chi-bo-thon-2-2026-11-03.docx`: plain letters, which every system and chat keeps.
 * The last part tells files apart and is never cut.
 */
export function fileName(parts: readonly (string | undefined)[], ending: string): string {
  const words = parts.map((part) => plain(part ?? '')).filter((part) => part !== '');
  const last = lastOf(words) ?? 'tep';
  const before = plain(
    words
      .slice(0, -1)
      .join('-')
      .slice(0, Math.max(0, LONGEST - last.length)),
  );
  return `${before === '' ? last : `${before}-${last}`}.${ending}`;
}

const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

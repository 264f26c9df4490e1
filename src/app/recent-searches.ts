/** What was looked for last. It stays in this browser: no record, no backup, no file holds it. */
import { fold } from '../domain/fold.ts';

const KEY = 'chuyen-de.searches';
const MOST = 8;

export interface RecentSearches {
  read(): readonly string[];
  /** Puts it first. */
  add(typed: string): void;
  clear(): void;
  /** Takes out what holds one of the names, in any writing. */
  forget(names: readonly string[]): void;
}

export const recentSearches: RecentSearches = {
  read,
  add: (typed) => {
    const text = typed.trim();
    const others = read().filter((one) => one.toLowerCase() !== text.toLowerCase());
    write([text, ...others].slice(0, MOST));
  },
  clear: () => write([]),
  forget: (names) => {
    const wanted = names.map(fold).filter((name) => name !== '');
    write(read().filter((text) => !wanted.some((name) => fold(text).includes(name))));
  },
};

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    // Lockdown throws here, and a note that cannot be read is no note.
    return [];
  }
}

function write(texts: readonly string[]): void {
  try {
    if (texts.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // Without storage nothing is remembered; searching does not need it.
  }
}

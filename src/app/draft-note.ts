import type { Draft, DraftNote } from '../state/services.ts';

const KEY = 'chuyen-de.draft.';

/** Kept in localStorage, as the database does not finish a write while the page is going away. */
export const draftNote: DraftNote = {
  read: (name) => {
    try {
      return decode(localStorage.getItem(KEY + name));
    } catch {
      // Lockdown throws here, and what is not ours does not decode: there is no draft then.
      return undefined;
    }
  },
  write: (name, draft) => {
    try {
      if (draft === undefined) localStorage.removeItem(KEY + name);
      else localStorage.setItem(KEY + name, JSON.stringify(draft));
    } catch {
      // A full phone: the database has told so already.
      return;
    }
  },
  forget: (part) => {
    try {
      for (const name of Object.keys(localStorage)) {
        if (name.startsWith(KEY) && partsOf(name).includes(part)) localStorage.removeItem(name);
      }
    } catch {
      // Lockdown throws here: there are no drafts then.
      return;
    }
  },
};

const partsOf = (name: string): readonly string[] => name.slice(KEY.length).split(/[/:]/);

function decode(note: string | null): Draft | undefined {
  const found: unknown = JSON.parse(note ?? 'null');
  if (typeof found !== 'object' || found === null) return undefined;
  if (!('text' in found) || !('seen' in found) || typeof found.text !== 'string') return undefined;
  const seen: readonly unknown[] = Array.isArray(found.seen) ? found.seen : [];
  return { text: found.text, seen: seen.filter((one) => typeof one === 'string') };
}

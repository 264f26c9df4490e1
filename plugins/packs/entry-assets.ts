/** What the app's own page loads at once; the static pages load the same. */

export interface EntryAssets {
  /** Paths relative to the root of the site. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly modules: readonly string[];
}

/** Reads the tags that Vite has written into `index.html`. */
export function readEntryAssets(html: string): EntryAssets {
  return {
    styles: paths(html, /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g),
    scripts: paths(html, /<script\b[^>]*\bsrc="([^"]+)"/g),
    modules: paths(html, /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g),
  };
}

function paths(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, path = '']) => path.replace(/^\.?\//, ''));
}

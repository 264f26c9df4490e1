/** What a finished build consists of. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Paths of all files below a folder, with forward slashes, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Scripts and style sheets that `index.html` asks for before anything is shown. */
export interface FirstView {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export async function readFirstView(dist: string): Promise<FirstView> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  return {
    scripts: attributes(
      html,
      /<script\b[^>]*\bsrc="([^"]+)"|<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g,
    ),
    styles: attributes(html, /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g),
  };
}

function attributes(html: string, pattern: RegExp): string[] {
  const paths = [...html.matchAll(pattern)].map(([, a, b]) => (a ?? b ?? '').replace(/^\.?\//, ''));
  return [...new Set(paths)];
}

/** The content folder in memory: paths with forward slashes to bytes, sorted by path. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, type Problems } from './problem.ts';

export type ContentFiles = ReadonlyMap<string, Uint8Array>;

export async function readContentFiles(root: string): Promise<ContentFiles> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.path, entry.name))
    .sort(compareText);
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const name = path.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
    files.set(name, new Uint8Array(await readFile(path)));
  }
  return files;
}

/** What no text of a book may hold (XML forbids most of it), what hides, and what turns a line around. */
const UNWANTED = /[^\P{Cc}\t]|[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd-\uffff]/u;

/** Text of a file; problems when it is not UTF-8, a line is not NFC or holds an unwanted character. */
export function readText(files: ContentFiles, path: string, problems: Problems): string {
  const bytes = files.get(path);
  if (bytes === undefined) {
    problems.error(path, 1, 'the file is missing');
    return '';
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    problems.error(path, 1, 'not UTF-8: save the file as UTF-8');
    return '';
  }
  if (text !== text.normalize('NFC')) {
    for (const [index, line] of text.split('\n').entries()) {
      if (line === line.normalize('NFC')) continue;
      problems.error(path, index + 1, 'text is not NFC: save it with composed letters');
    }
  }
  const clean = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  findUnwanted(path, clean, problems);
  return clean;
}

function findUnwanted(path: string, text: string, problems: Problems): void {
  for (const [index, line] of text.split('\n').entries()) {
    const found = UNWANTED.exec(line)?.[0];
    if (found === undefined) continue;
    const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const message =
      found === '\ufffd'
        ? `the character ${code} stands for a letter that was lost: write the letter`
        : `the invisible character ${code} has no place in a text: take it out`;
    problems.error(path, index + 1, message);
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Told to the author by the caller.
    return undefined;
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Debian links the command to a jar, which needs help where the kernel does not run jars. */
function findEpubcheck(): readonly string[] | undefined {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'epubcheck'))
    .find((file) => existsSync(file));
  if (found === undefined) return undefined;
  const file = realpathSync(found);
  return file.endsWith('.jar') ? ['java', '-jar', file] : [file];
}

const [command, ...args] = findEpubcheck() ?? [];

/** What epubcheck says of the book; undefined where it is not installed. */
export const epubcheck =
  command === undefined
    ? undefined
    : (epub: Uint8Array): string => {
        const folder = mkdtempSync(join(tmpdir(), 'epub-'));
        try {
          writeFileSync(join(folder, 'book.epub'), epub);
          const file = join(folder, 'book.epub');
          return String(execFileSync(command, [...args, file], { stdio: 'pipe' }));
        } finally {
          rmSync(folder, { recursive: true });
        }
      };

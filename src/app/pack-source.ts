import { createPackSource, type PackSource } from '../pack/source.ts';
import { readPackFile } from './read-pack-file.ts';

let source: PackSource | undefined;

/** The one source of the page, so that what the first text opened is open for the app too. */
export const packSource = (root: string): PackSource =>
  (source ??= createPackSource(readPackFile(root)));

/**
 * fflate as the library of workbooks takes it. For large sheets fflate would start more workers from blobs,
 * which our policy forbids; so everything is packed at once. `plugins/zip-at-once.ts` puts it in place.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';

export { strToU8, zipSync };

export function zip(
  files: Zippable,
  done: (error: unknown, packed: Uint8Array | undefined) => void,
): void {
  done(null, zipSync(files));
}

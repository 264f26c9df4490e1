/** Codes in a photograph or screenshot that a person picked. */
import type { CodeReader } from './reader.ts';

export type PhotoProblem = 'too_large' | 'no_picture';

/** Bytes; above it, old phones run out of memory while unpacking. */
const LARGEST = 30_000_000;

/** Texts of the codes in the picture; none is an empty list. */
export async function readPhoto(
  file: Blob,
  reader: CodeReader,
): Promise<readonly string[] | { readonly problem: PhotoProblem }> {
  if (file.size > LARGEST) return { problem: 'too_large' };
  const picture = await createImageBitmap(file).catch(() => undefined);
  // Not a picture, or of a kind that this browser cannot show (HEIC).
  if (picture === undefined) return { problem: 'no_picture' };
  try {
    return await reader.read(picture);
  } finally {
    picture.close();
  }
}

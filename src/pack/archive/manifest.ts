/** `META-INF/pack.json`: what an importer needs to know first, with a hash for each file. */
import * as v from 'valibot';
import { FORMAT, LANGS } from '../format.ts';

export const MANIFEST_PATH = 'META-INF/pack.json';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const path = v.pipe(v.string(), v.maxLength(300));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{1,128}={0,2}$/));

export const manifestSchema = v.object({
  format: v.literal(FORMAT),
  id,
  version: v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)),
  modified: v.pipe(v.string(), v.isoDate()),
  languages: v.pipe(v.array(v.picklist(LANGS)), v.minLength(1), v.maxLength(LANGS.length)),
  /** Folder of what is listed next. */
  root: path,
  index: path,
  templates: path,
  reference: path,
  /** Texts, one article's JSON a line. */
  articles: v.array(path),
  files: v.array(
    v.object({ path, bytes: v.pipe(v.number(), v.integer(), v.minValue(0)), sha256: hash }),
  ),
  /** Who made it; the key is there when it is signed. */
  author: v.optional(
    v.object({ name: v.pipe(v.string(), v.maxLength(200)), key: v.optional(base64) }),
  ),
  /** Ed25519 over the canonical JSON of all the rest, base64. */
  signature: v.optional(base64),
});
export type PackManifest = v.InferOutput<typeof manifestSchema>;

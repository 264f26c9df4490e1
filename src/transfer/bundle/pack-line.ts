/** A kept pack as JSON. Out of a file it is checked as the build checks what it writes. */
import * as v from 'valibot';
import type { PackContent } from '../../pack/kept.ts';
import { articleSchema, packIndexSchema, referenceSchema } from '../../pack/schemas.ts';
import { templateSchema } from '../../pack/template.ts';
import { fromBase64, toBase64 } from './bytes.ts';

const PICTURE = /^o\/[0-9a-f]{64}\.(png|jpg|webp)$/;
const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

const packSchema = v.object({
  pack: v.object({
    id: v.string(),
    origin: v.picklist(['own', 'file', 'catalogue']),
    index: packIndexSchema,
    reference: referenceSchema,
    templates: v.array(templateSchema),
    author: v.exactOptional(v.object({ name: v.string(), key: v.exactOptional(v.string()) })),
    at: v.number(),
  }),
  articles: v.array(articleSchema),
  pictures: v.array(
    v.object({
      src: v.pipe(v.string(), v.regex(PICTURE)),
      type: v.picklist(PICTURE_TYPES),
      data: v.string(),
    }),
  ),
});

export const packLine = ({ pack, articles, pictures }: PackContent): object => ({
  pack,
  articles,
  pictures: pictures.map(({ src, type, bytes }) => ({ src, type, data: toBase64(bytes) })),
});

/** Undefined when it is not as this version knows packs. */
export function readPackLine(value: unknown): PackContent | undefined {
  const read = v.safeParse(packSchema, value);
  if (!read.success) return undefined;
  const { pack, articles, pictures } = read.output;
  const isOne = pack.index.id === pack.id && articles.every((one) => one.pack === pack.id);
  const shown = pictures.flatMap(({ src, type, data }) => {
    const bytes = fromBase64(data);
    return bytes === undefined ? [] : [{ src, type, bytes }];
  });
  if (!isOne || shown.length !== pictures.length) return undefined;
  return { pack, articles, pictures: shown };
}

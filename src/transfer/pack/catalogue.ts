/** The list of packs on the app's own server: a static OPDS 2.0 feed (https://drafts.opds.io/opds-2.0). */
import * as v from 'valibot';
import { PackProblem } from '../../pack/problem.ts';
import { parseStrictJson } from '../strict-json.ts';

const text = v.pipe(v.string(), v.maxLength(2000));

const feed = v.object({
  publications: v.array(
    v.object({
      metadata: v.object({
        title: v.object({ vi: v.optional(text), en: v.optional(text) }),
        description: v.optional(text, ''),
        version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
      }),
      links: v.array(
        v.object({ type: v.optional(v.string()), href: text, properties: v.optional(v.unknown()) }),
      ),
    }),
  ),
});

/** The link by which the app fetches a pack file by file. */
const PACK_TYPE = 'application/vnd.chuyen-de.pack+json';

const properties = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Those that do not come with the app. @throws PackProblem `damaged` when it is no such list */
export function readCatalogue(bytes: Uint8Array) {
  const parsed = v.safeParse(feed, parseStrictJson(bytes));
  if (!parsed.success) throw new PackProblem('damaged', 'catalog.json');
  return parsed.output.publications.flatMap(({ metadata, links }) => {
    const link = links.find(({ type }) => type === PACK_TYPE);
    const facts = v.safeParse(properties, link?.properties);
    if (link === undefined || !facts.success || !isBelow(link.href)) return [];
    const { title, description: summary, version } = metadata;
    return [{ ...facts.output, title, summary, version, href: link.href }];
  });
}

/** A path within the folder of packs, and nothing else. */
const isBelow = (href: string): boolean => /^[\w-]+(?:\/[\w-]+)*\.json$/.test(href);

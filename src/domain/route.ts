/** Where the app can be. `parseRoute` and `routeHref` are inverse. */

export type Route =
  | { readonly name: 'library' }
  | { readonly name: 'continue' }
  | { readonly name: 'pack'; readonly pack: string }
  | {
      readonly name: 'article';
      readonly pack: string;
      readonly article: string;
      /** Language asked for by a shared link; absent means the language of the app. */
      readonly lang?: string;
      /** Block to go to; absent means where the reader left off. */
      readonly at?: string;
    }
  | { readonly name: 'documents'; readonly at?: string }
  | { readonly name: 'glossary'; readonly at?: string }
  | { readonly name: 'settings' }
  | { readonly name: 'install' }
  | { readonly name: 'about' }
  | { readonly name: 'unknown'; readonly path: string };

const SIMPLE = ['continue', 'settings', 'install', 'about'] as const;
type Simple = (typeof SIMPLE)[number];

const isSimple = (name: string): name is Simple => (SIMPLE as readonly string[]).includes(name);

/** Reads `#/read/pack/article?at=b3`. Anything it does not know becomes `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter(Boolean).map(decode);
  return parseParts(parts, new URLSearchParams(query)) ?? { name: 'unknown', path };
}

function parseParts(parts: readonly string[], query: URLSearchParams): Route | undefined {
  const [head = '', pack, article] = parts;
  if (parts.length === 0) return { name: 'library' };
  if (parts.length === 1) return parseSimple(head, query);
  if (parts.length === 2 && head === 'packs' && pack !== undefined) return { name: 'pack', pack };
  if (parts.length !== 3 || head !== 'read' || pack === undefined || article === undefined) {
    return undefined;
  }
  return { name: 'article', pack, article, ...pick(query, 'lang'), ...pick(query, 'at') };
}

function parseSimple(name: string, query: URLSearchParams): Route | undefined {
  if (name === 'documents' || name === 'glossary') return { name, ...pick(query, 'at') };
  return isSimple(name) ? { name } : undefined;
}

/** The hash link of a route, starting with `#`. */
export function routeHref(route: Route): string {
  switch (route.name) {
    case 'library':
      return '#/';
    case 'pack':
      return `#/packs/${encodeURIComponent(route.pack)}`;
    case 'article':
      return withQuery(
        `#/read/${encodeURIComponent(route.pack)}/${encodeURIComponent(route.article)}`,
        { lang: route.lang, at: route.at },
      );
    case 'documents':
    case 'glossary':
      return withQuery(`#/${route.name}`, { at: route.at });
    case 'continue':
    case 'settings':
    case 'install':
    case 'about':
      return `#/${route.name}`;
    case 'unknown':
      return `#${route.path}`;
  }
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) params.set(key, value);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

function pick<K extends string>(params: URLSearchParams, key: K): { [P in K]?: string } {
  const value = params.get(key);
  return value === null ? {} : ({ [key]: value } as { [P in K]?: string });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray % is shown as it was typed.
    return part;
  }
}

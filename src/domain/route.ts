/** Where the app can be. `parseRoute` and `routeHref` are inverse. */

export type Route = ReadingRoute | WorkRoute | { readonly name: 'unknown'; readonly path: string };

/** Articles, what is looked up, and the phone. */
export type ReadingRoute =
  | { readonly name: 'library' }
  | { readonly name: 'continue' }
  | {
      readonly name: 'search';
      readonly q?: string;
      /** Kind of result to be shown alone. */
      readonly kind?: string;
    }
  | { readonly name: 'pack'; readonly pack: string }
  /** `article`: the own text that is to be changed; absent: a new one. */
  | { readonly name: 'bring-in'; readonly article?: string }
  | {
      readonly name: 'article';
      readonly pack: string;
      readonly article: string;
      /** Language asked for by a shared link; absent means the language of the app. */
      readonly lang?: string;
      /** Block to go to; absent means where the reader left off. */
      readonly at?: string;
      /** `group/key` of the session that the article was opened from. */
      readonly session?: string;
    }
  | { readonly name: 'documents'; readonly at?: string }
  | { readonly name: 'glossary'; readonly at?: string }
  | MakingRoute
  | { readonly name: 'settings' }
  | { readonly name: 'install' }
  | { readonly name: 'about' }
  | {
      readonly name: 'privacy';
      /** Absent: the page itself. */
      readonly part?: string;
    }
  /** Here, and not with the work: it is needed most when records are lost. */
  | { readonly name: 'backup' }
  | {
      readonly name: 'codes';
      /** `send`: this phone shows QR codes; else it reads them. */
      readonly way: string;
      /** `group/key` of the session to be sent; absent: everything. */
      readonly session?: string;
    };

/** Packs that do not come with the app. */
export type MakingRoute =
  | { readonly name: 'make-pack' }
  | { readonly name: 'import-pack' }
  | { readonly name: 'catalogue' };

/** Groups, sessions and tasks. */
export type WorkRoute =
  | { readonly name: 'groups' }
  | { readonly name: 'group-new' }
  | { readonly name: 'group'; readonly group: string }
  | { readonly name: 'members'; readonly group: string }
  | { readonly name: 'member'; readonly group: string; readonly key: string }
  /** All that is kept of a person. */
  | { readonly name: 'person'; readonly group: string; readonly key: string }
  | { readonly name: 'import'; readonly group: string }
  | { readonly name: 'cards'; readonly group: string }
  | { readonly name: 'themes'; readonly group: string }
  | { readonly name: 'lists'; readonly group: string }
  | { readonly name: 'sessions' }
  | {
      readonly name: 'session-new';
      readonly group: string;
      /** Kind of session that was asked for; absent: the one that comes next. */
      readonly kind?: string;
    }
  | {
      readonly name: 'session';
      readonly group: string;
      readonly key: string;
      /** Absent: the part that fits how far the session is. */
      readonly part?: string;
    }
  | {
      readonly name: 'notes';
      /** `pack/article` that they are on. */
      readonly article?: string;
      /** `group/key` of the session that they are on. */
      readonly session?: string;
      /** Key of the note to go to. */
      readonly at?: string;
    }
  | { readonly name: 'reports' }
  | { readonly name: 'registers'; readonly group: string }
  | { readonly name: 'send-report'; readonly group: string }
  | RollUpRoute
  | { readonly name: 'campaign'; readonly group: string }
  | {
      readonly name: 'entry';
      readonly group: string;
      /** `new`, or the key of one that is there. */
      readonly key: string;
      /** Which register a new one goes into. */
      readonly type?: string;
    }
  | { readonly name: 'tasks' }
  | { readonly name: 'task-new'; readonly group: string }
  | { readonly name: 'task'; readonly group: string; readonly key: string };

/** Reports of many units. */
export type RollUpRoute =
  | { readonly name: 'roll-up' }
  | { readonly name: 'roll-up-units' }
  | { readonly name: 'roll-up-tables' }
  | { readonly name: 'roll-up-unit'; readonly unit: string };

type Name = Exclude<Route['name'], 'unknown'>;
type Values = Readonly<Record<string, string>>;

/** `:part` is a value of the path; what stands behind `?` may be asked for. */
const ADDRESSES: Readonly<Record<Name, string>> = {
  library: '',
  continue: 'continue',
  search: 'search?q&kind',
  pack: 'packs/:pack',
  'bring-in': 'bring-in?article',
  article: 'read/:pack/:article?lang&at&session',
  documents: 'documents?at',
  glossary: 'glossary?at',
  'make-pack': 'make-pack',
  'import-pack': 'import-pack',
  catalogue: 'catalogue',
  settings: 'settings',
  install: 'install',
  about: 'about',
  privacy: 'privacy?part',
  backup: 'backup',
  codes: 'codes/:way?session',
  groups: 'groups',
  'group-new': 'groups/new',
  group: 'groups/:group',
  members: 'groups/:group/members',
  member: 'groups/:group/members/:key',
  person: 'groups/:group/members/:key/all',
  import: 'groups/:group/import',
  cards: 'groups/:group/cards',
  themes: 'groups/:group/themes',
  lists: 'groups/:group/lists',
  sessions: 'sessions',
  'session-new': 'sessions/:group/new?kind',
  session: 'sessions/:group/:key?part',
  notes: 'notes?article&session&at',
  reports: 'reports',
  registers: 'groups/:group/registers',
  entry: 'groups/:group/registers/:key?type',
  campaign: 'groups/:group/campaign',
  'send-report': 'groups/:group/report',
  'roll-up': 'roll-up',
  'roll-up-units': 'roll-up/units',
  'roll-up-tables': 'roll-up/tables',
  'roll-up-unit': 'roll-up/unit/:unit',
  tasks: 'tasks',
  'task-new': 'tasks/:group/new',
  task: 'tasks/:group/:key',
};

interface Address {
  readonly name: string;
  readonly parts: readonly string[];
  readonly queries: readonly string[];
}

/** Those with fixed words before those with values, so that `new` is no key. */
const PATTERNS: readonly Address[] = Object.entries(ADDRESSES)
  .map(([name, address]) => addressOf(name, address))
  .sort((a, b) => valuesIn(a) - valuesIn(b));

function addressOf(name: string, address: string): Address {
  const [path = '', query = ''] = address.split('?');
  return {
    name,
    parts: path.split('/').filter(Boolean),
    queries: query.split('&').filter(Boolean),
  };
}

function isValue(part: string): boolean {
  return part.startsWith(':');
}

function valuesIn({ parts }: Address): number {
  return parts.filter(isValue).length;
}

/** Reads `#/read/pack/article?at=b3`. Anything it does not know becomes `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter(Boolean).map(decode);
  for (const pattern of PATTERNS) {
    const values = match(pattern, parts);
    if (values === undefined) continue;
    const asked = new URLSearchParams(query);
    const queries = pattern.queries.flatMap((key) => {
      const value = asked.get(key);
      return value === null ? [] : [[key, value] as const];
    });
    // Its name says which values it has.
    return { name: pattern.name, ...values, ...Object.fromEntries(queries) } as Route;
  }
  return { name: 'unknown', path };
}

function match({ parts: wanted }: Address, parts: readonly string[]): Values | undefined {
  if (wanted.length !== parts.length) return undefined;
  const fits = wanted.every((part, at) => isValue(part) || part === parts[at]);
  if (!fits) return undefined;
  const values = wanted.flatMap((part, at) => (isValue(part) ? [[part.slice(1), parts[at]]] : []));
  return Object.fromEntries(values) as Values;
}

/** The hash link of a route, starting with `#`. */
export function routeHref(route: Route): string {
  if (route.name === 'unknown') return `#${route.path}`;
  const { parts, queries } = addressOf(route.name, ADDRESSES[route.name]);
  const values = new Map(Object.entries(route));
  const path = parts.map((part) =>
    isValue(part) ? encodeURIComponent(values.get(part.slice(1)) ?? '') : part,
  );
  const asked = new URLSearchParams();
  for (const key of queries) {
    const value = values.get(key);
    if (value !== undefined) asked.set(key, value);
  }
  const query = asked.toString();
  return `#/${path.join('/')}${query === '' ? '' : `?${query}`}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray % is shown as it was typed.
    return part;
  }
}

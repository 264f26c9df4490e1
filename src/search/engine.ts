/** Asks every shelf, reads what is shown, and puts the best first. */
import {
  type Answer,
  type Ask,
  type Found,
  SEARCH_KINDS,
  type SearchEngine,
  type SearchKind,
  type ShelfName,
  type ShelfState,
} from '../domain/search/answer.ts';
import { marker } from '../domain/search/excerpt.ts';
import { forgive, parseQuery, type Query } from '../domain/search/query.ts';
import { nearOf } from '../domain/search/score.ts';
import { joinRanked } from './packs-shelf.ts';
import type { Candidate, Filled, Ranked, Shelf } from './shelf.ts';

export interface Openers {
  readonly packs: () => Promise<Shelf>;
  readonly kept: (changed: () => void) => Promise<Shelf>;
  readonly own: (changed: () => void) => Promise<Shelf>;
}

/** At most so many articles are read to see whether words that stand two by two together stand all together. */
const LOOKED_THROUGH = 80;

export function createEngine(open: Openers): SearchEngine {
  const shelves = new Map<ShelfName, Shelf>();
  const states: Record<ShelfName, ShelfState> = {
    packs: 'opening',
    kept: 'opening',
    own: 'opening',
  };
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of watchers) watcher();
  };
  const start = async (name: ShelfName) => {
    states[name] = 'opening';
    try {
      shelves.set(name, await open[name](changed));
      states[name] = 'open';
    } catch {
      // The answers say so, and the screen offers to try again.
      states[name] = 'failed';
    }
    changed();
  };
  for (const name of ['packs', 'own', 'kept'] as const) void start(name);
  let latest = 0;
  return {
    ask: async (ask) => {
      latest += 1;
      const turn = latest;
      const answer = await answerTo(ask, [...shelves.values()], () => turn !== latest);
      return answer && { ...answer, shelves: { ...states } };
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    retry: () => {
      for (const name of ['packs', 'own', 'kept'] as const)
        if (states[name] === 'failed') void start(name);
    },
  };
}

async function answerTo(
  { typed, kind, lang, most }: Ask,
  shelves: readonly Shelf[],
  isOld: () => boolean,
): Promise<Omit<Answer, 'shelves'> | undefined> {
  const parsed = parseQuery(typed);
  const search = (query: Query): Ranked =>
    joinRanked(shelves.map((shelf) => shelf.search(query, lang)));
  const exact = search(parsed);
  const isFound = exact.best.length > 0 || parsed.length === 0;
  const query = isFound ? parsed : forgive(parsed);
  const { counts, best } = isFound ? exact : search(query);
  const all = { ...NONE, ...counts };
  const found: Found[] = [];
  for (const one of SEARCH_KINDS.filter((name) => kind === undefined || name === kind)) {
    const candidates = best.filter((candidate) => candidate.kind === one);
    const read = await readBest(candidates, query, most, isOld);
    if (read === undefined) return undefined;
    all[one] -= read.dropped;
    found.push(...read.found);
  }
  return { typed, counts: all, found, forgiven: !isFound && best.length > 0 };
}

const NONE = Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, 0])) as Record<
  SearchKind,
  number
>;

/** Undefined when the answer is not wanted any more. */
async function readBest(
  candidates: readonly Candidate[],
  query: Query,
  most: number,
  isOld: () => boolean,
): Promise<{ found: readonly Found[]; dropped: number } | undefined> {
  const mark = marker(query);
  const hasPhrase = query.some(({ joined }) => joined);
  const whole = query.length - 1;
  const together = candidates.filter(({ score }) => nearOf(score) === whole).length;
  const looked = whole > 1 ? Math.min(Math.max(together, hasPhrase ? most : 0), LOOKED_THROUGH) : 0;
  const filled: Filled[] = [];
  let dropped = 0;
  let right = 0;
  for (const candidate of candidates) {
    const isEnough = right >= most || filled.length + dropped >= looked;
    if (filled.length >= most && isEnough) break;
    // One that cannot be read is told by its own screen; the others are still worth showing.
    const one = await candidate.read(mark).catch(() => undefined);
    if (isOld()) return undefined;
    if (one === undefined) continue;
    if (hasPhrase && !one.phrases) dropped += 1;
    else filled.push(one);
    if (one.run === whole) right += 1;
  }
  const first = filled.slice(0, looked).sort((a, b) => b.run - a.run);
  const ordered = [...first, ...filled.slice(looked)].slice(0, most);
  return { found: ordered.map(({ found }) => found), dropped };
}

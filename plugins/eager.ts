/** Telling what the start of the app needs from what only its screens share. */
import { resolve } from 'node:path';

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const ENTRY = resolve('src/main.tsx');

/**
 * The name of a chunk for what several screens share; null for what the start needs, directly or through
 * others: that stays with the start, which must not wait for anything of the screens.
 */
export function sharedChunk(name: string): (id: string, graph: Graph) => string | null {
  let eager: ReadonlySet<string> | undefined;
  return (id, graph) => {
    eager ??= reachedFrom(ENTRY, graph);
    return eager.has(id) ? null : name;
  };
}

function reachedFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

/** Fails the build when chunks import each other in a ring: what one of them defines would be undefined in another. */
import type { Plugin } from 'vite';

type Imports = ReadonlyMap<string, readonly string[]>;

export function chunkRings(): Plugin {
  return {
    name: 'chunk-rings',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const imports = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
      const caught = chunksInRings(imports);
      if (caught.length > 0)
        throw new Error(`chunk-rings: ${caught.join(', ')} wait for each other`);
    },
  };
}

/** Chunks that reach themselves by static imports. */
export function chunksInRings(imports: Imports): readonly string[] {
  return [...imports.keys()].filter((chunk) => {
    const reached = new Set(imports.get(chunk));
    for (const next of reached) for (const one of imports.get(next) ?? []) reached.add(one);
    return reached.has(chunk);
  });
}

import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Folders of a build, absolute. */
export interface Build {
  readonly root: string;
  readonly dist: string;
}

/**
 * A plugin that works on the finished folder: the packs and the public files are in place, and those before it in
 * the list are done.
 */
export function afterBuild(name: string, work: (build: Build) => Promise<void>): Plugin {
  let build: Build = { root: '', dist: '' };
  let written = false;
  return {
    name,
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      build = { root, dist: resolve(root, outDir) };
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // It is called after a failure too, when there is nothing to work on and the true error must be heard.
        if (written) await work(build);
        written = false;
      },
    },
  };
}

/** Vite plugin: the content folder becomes packs, static pages and the library's first view. */
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { compileContent } from './compile.ts';
import type { Compiled } from './compiled.ts';
import { readContentFiles } from './content-files.ts';
import { packFiles, type OutputFiles } from './outputs.ts';
import { readEntryAssets } from './entry-assets.ts';
import { libraryText } from './library-text.ts';
import { servePacks, servePages } from './serve.ts';
import { siteAddress } from './site-address.ts';
import { staticPages } from './static-page.ts';
import { policyMeta } from '../security-policy.ts';

export interface PacksOptions {
  /** Folder of the content; the variable `CHUYEN_DE_CONTENT` wins over it. */
  readonly content: string;
  /** Where the build will be served; previews in chats need it. */
  readonly site?: string | undefined;
}

interface Built {
  readonly compiled: Compiled;
  readonly files: OutputFiles;
}

export function packs(options: PacksOptions): Plugin {
  const folder = process.env['CHUYEN_DE_CONTENT'] ?? options.content;
  const site = siteAddress(options.site);
  let config: ResolvedConfig;
  let building: Promise<Built> | undefined;

  const build = async (): Promise<Built> => {
    const compiled = compileContent(await readContentFiles(resolve(config.root, folder)));
    for (const warning of compiled.warnings) config.logger.warn(`content: ${warning}`);
    return { compiled, files: packFiles(compiled) };
  };
  /** One compilation for all who ask, until the content changes. */
  const built = (): Promise<Built> => (building ??= build());

  return {
    name: 'packs',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      building = undefined;
      if (config.command === 'build') await built();
    },
    configureServer(server) {
      watchContent(server, resolve(config.root, folder), () => (building = undefined));
      server.middlewares.use(servePacks(async () => (await built()).files, server));
      server.middlewares.use(
        servePages(async () => staticPages((await built()).compiled, undefined), server),
      );
    },
    transformIndexHtml: {
      // After Vite, which would read a thousand links in search of assets.
      order: 'post',
      async handler(html) {
        const { compiled } = await built();
        return html
          .replace('<!--policy-->', config.command === 'build' ? policyMeta() : '')
          .replace('content="share.png"', `content="${site ?? ''}share.png"`)
          .replace('<!--library-->', () => libraryText(compiled));
      },
    },
    async generateBundle(_options, bundle) {
      const { compiled, files } = await built();
      for (const [path, source] of files) {
        this.emitFile({ type: 'asset', fileName: `packs/${path}`, source });
      }
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('packs: index.html is not built yet');
      const pages = staticPages(compiled, readEntryAssets(String(index.source)), site);
      for (const [fileName, source] of pages) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function watchContent(server: ViteDevServer, folder: string, forget: () => void): void {
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    forget();
    server.ws.send({ type: 'full-reload' });
  });
}

/** Packs in development: served from memory, never written. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import type { OutputFiles } from './outputs.ts';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  pack: 'application/octet-stream',
  xhtml: 'application/xhtml+xml; charset=utf-8',
  epub: 'application/epub+zip',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

type Next = (error?: unknown) => void;

export function serveFiles(
  files: () => Promise<OutputFiles>,
  server: ViteDevServer,
): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.startsWith('/packs/')) {
      next();
      return;
    }
    files()
      .then((all) => answer(response, path, all.get(path.slice('/packs/'.length))))
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        server.config.logger.error(message);
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(message);
      });
  };
}

function answer(
  response: ServerResponse,
  path: string,
  content: string | Uint8Array | undefined,
): void {
  if (content === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[path.replace(/^.*\./, '')] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
}

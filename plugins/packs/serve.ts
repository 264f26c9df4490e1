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
  html: 'text/html; charset=utf-8',
};

type Next = (error?: unknown) => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;
type Files = () => Promise<OutputFiles>;

export function servePacks(files: Files, server: ViteDevServer): Middleware {
  return below('/packs/', server, async (path, response) => {
    answer(response, path, (await files()).get(path));
  });
}

/** Static pages get the scripts of development like any other page. */
export function servePages(pages: Files, server: ViteDevServer): Middleware {
  return below('/a/', server, async (path, response) => {
    const page = (await pages()).get(`a/${path}`);
    const url = `/a/${path}`;
    const html = page && (await server.transformIndexHtml(url, String(page)));
    answer(response, path, html);
  });
}

/** Answers addresses below a prefix; a mistake in the content is shown as text. */
function below(
  prefix: string,
  server: ViteDevServer,
  respond: (path: string, response: ServerResponse) => Promise<void>,
): Middleware {
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.startsWith(prefix)) {
      next();
      return;
    }
    respond(path.slice(prefix.length), response).catch((error: unknown) => {
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

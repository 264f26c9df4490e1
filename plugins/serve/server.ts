/**
 * The static server behind `npm start`, the tests and the benchmarks. What it can do wrong on request
 * (slow lines, lost requests, captive portals) is what phones meet.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Found, findFile } from './files.ts';
import { createLine, type LineOptions } from './line.ts';

export interface ServeOptions {
  /** Folder of the build. */
  readonly dist: string;
  /** Path that the app lives under, with slashes at both ends. */
  readonly base?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Address to listen at; this machine only unless told otherwise. */
  readonly host?: string;
  readonly line?: LineOptions;
}

/** What to do with a request instead of answering it properly. */
export type Fault =
  | { readonly type: 'drop' }
  | {
      readonly type: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** Decides on each request, by its path below the base and its number since the start. */
export type Faults = (path: string, count: number) => Fault | undefined;

export interface Served {
  /** Where the app is, with a slash at the end. */
  readonly url: string;
  /** Path below the base of every request, in order. */
  readonly log: string[];
  /** Puts another build in place. */
  deploy(dist: string): void;
  /** Undefined makes everything right again. */
  fail(faults: Faults | undefined): void;
  /** Stops at once, cutting every connection. */
  close(): Promise<void>;
}

export async function serve(options: ServeOptions): Promise<Served> {
  const { base = '/', port = 0, host = '127.0.0.1', dist } = options;
  const site = createSite(dist, base, options.line);
  const server = createServer((request, response) => {
    site.answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const close = closer(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const url = `http://${host === '0.0.0.0' ? 'localhost' : host}:${taken}${base}`;
  return { url, close, log: site.log, deploy: site.deploy, fail: site.fail };
}

function createSite(first: string, base: string, slow: LineOptions | undefined) {
  const line = slow && createLine(slow);
  const log: string[] = [];
  let dist = first;
  let faults: Faults | undefined;

  async function find(path: string, fault: Fault | undefined, accepts: string): Promise<Found> {
    if (fault?.type !== 'answer') return findFile(dist, path, accepts);
    const headers = { 'content-type': 'text/html; charset=utf-8', ...fault.headers };
    return { status: fault.status, headers, body: Buffer.from(fault.body) };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathBelow(base, request.url ?? '/');
    log.push(path ?? `outside ${request.url}`);
    if (path === undefined) {
      const home = request.url === '/';
      response.writeHead(home ? 302 : 404, home ? { location: base } : {}).end();
      return;
    }
    const fault = faults?.(path, log.length);
    if (fault?.type === 'drop') {
      response.destroy();
      return;
    }
    await send(
      await find(path, fault, request.headers['accept-encoding'] ?? ''),
      request,
      response,
    );
  }

  async function send(found: Found, request: IncomingMessage, response: ServerResponse) {
    const { headers, body } = found;
    if (isUnchanged(found, request)) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(found.status, { ...headers, 'content-length': body.length });
    if (request.method === 'HEAD') response.end();
    else if (line === undefined) response.end(body);
    else await line.send(response, body);
  }

  return {
    answer,
    log,
    deploy: (next: string) => {
      dist = next;
    },
    fail: (next: Faults | undefined) => {
      faults = next;
    },
  };
}

function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}

/** Undefined when the address is not below the base or is not readable at all. */
function pathBelow(base: string, url: string): string | undefined {
  const [path = ''] = url.split('?');
  if (!path.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    // A stray % names no file.
    return undefined;
  }
}

function isUnchanged({ status, headers }: Found, request: IncomingMessage): boolean {
  const { etag } = headers;
  return status === 200 && etag !== undefined && request.headers['if-none-match'] === etag;
}

/** Which file answers a request, and with which headers. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.epub': 'application/epub+zip',
};

/** Names that hold a hash of the content: such a file never changes. */
const HASHED = /^(assets|packs\/o)\//;

export interface Found {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * The file for a path below the base, or else the 404 page.
 * @param path decoded, without a leading slash; one that leads out of the folder finds nothing
 * @param accepts the request's `Accept-Encoding`
 */
export async function findFile(dist: string, path: string, accepts: string): Promise<Found> {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const file = normalize(join(dist, name));
  const inside = file.startsWith(normalize(dist) + sep);
  if (inside && (await isFile(file))) return read(file, name, accepts);
  const page = join(dist, '404.html');
  if (await isFile(page)) return { ...(await read(page, '404.html', accepts)), status: 404 };
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return { status: 404, headers, body: Buffer.from('404 Not Found\n') };
}

async function read(file: string, name: string, accepts: string): Promise<Found> {
  const { body, encoding } = await compressed(file, accepts);
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
    ...(encoding !== undefined && { 'content-encoding': encoding }),
  };
  return { status: 200, headers, body };
}

const FORMS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

async function compressed(
  file: string,
  accepts: string,
): Promise<{ body: Buffer; encoding?: string }> {
  for (const [encoding, ending] of FORMS) {
    if (new RegExp(`\\b${encoding}\\b`).test(accepts) && (await isFile(file + ending))) {
      return { body: await readFile(file + ending), encoding };
    }
  }
  return { body: await readFile(file) };
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

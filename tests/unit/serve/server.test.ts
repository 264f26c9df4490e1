import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compressAll } from '../../../plugins/compress.ts';
import { type Served, serve, type ServeOptions } from '../../../plugins/serve/server.ts';

const PAGE = `<!doctype html><title>Trang</title>${'<p>một dòng chữ'.repeat(100)}`;
let folder = '';
let dist = '';
let server: Served | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  dist = join(folder, 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await writeFile(join(dist, 'index.html'), PAGE);
  await writeFile(join(dist, 'assets/a-12345678.js'), 'export const a = 1;');
  await writeFile(join(dist, 'sw.js'), 'self;');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await compressAll(dist);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => server?.close());

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Unlike `fetch` it sends a path as it is and inflates nothing. */
async function get(
  path: string,
  headers: Record<string, string> = {},
  options?: Partial<ServeOptions>,
) {
  server = await serve({ dist, ...options });
  const { hostname, port } = new URL(server.url);
  return new Promise<Answer>((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0 } = response;
        resolve({ status: statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  test('gives a folder its page, compressed for those who take it', async () => {
    const { headers, body } = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(brotliDecompressSync(body).toString()).toBe(PAGE);
  });

  test('gives it plain to the others', async () => {
    const { headers, body } = await get('/');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(PAGE);
  });

  test('has hashed files kept for ever and others asked for each time', async () => {
    expect((await get('/assets/a-12345678.js')).headers['cache-control']).toContain('immutable');
    await server?.close();
    expect((await get('/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  test('answers 304 to who has it already', async () => {
    const { headers } = await get('/sw.js');
    await server?.close();
    const again = await get('/sw.js', { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test.for(['/missing', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%'])(
    'has nothing at %s',
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body.toString()).not.toContain('secret');
    },
  );

  test('lives under a path and leads there from the root', async () => {
    const base = '/some/path/';
    expect((await get('/some/path/', {}, { base })).body.toString()).toBe(PAGE);
    await server?.close();
    expect((await get('/', {}, { base })).headers['location']).toBe(base);
    await server?.close();
    expect((await get('/other', {}, { base })).status).toBe(404);
  });

  test('sends no faster than its line', async () => {
    const began = performance.now();
    await get('/', {}, { line: { latency: 50, bandwidth: 100_000 } });
    // 2,000 bytes at 100 kbit/s take 160 ms after the first 50; the first chunk goes out at once.
    expect(performance.now() - began).toBeGreaterThanOrEqual(50);
  });
});

/** The least that a page with one article and a small service worker can be, written by hand. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const STYLE =
  'body{max-width:42rem;margin:auto;padding:20px;font:18.5px/1.65 Georgia,serif}@media(prefers-color-scheme:dark){body{background:#15110f;color:#f3e9da}}';

const WORKER = `
const files = ['article.html', 'index.html'];
self.addEventListener('install', (e) => e.waitUntil(caches.open('f').then((c) => c.addAll(files)).then(() => skipWaiting())));
self.addEventListener('activate', (e) => e.waitUntil(clients.claim()));
self.addEventListener('fetch', (e) => e.respondWith(caches.match(e.request).then((r) => r || fetch(e.request))));
`;

/** Writes a site with the paragraphs given at `article.html`. */
export async function writeFloor(folder: string, paragraphs: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = paragraphs.map(
    (one) => `<p>${one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
  );
  const page = (body: string) =>
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title><style>${STYLE}</style><main class="prose">${body}</main><script>addEventListener('load',()=>navigator.serviceWorker.register('sw.js'))</script></html>`;
  const files: Record<string, string> = {
    'article.html': page(`<h1>Floor</h1>${text.join('')}`),
    'index.html': page('<a href="article.html">Article</a>'),
    'sw.js': WORKER,
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content);
    await writeFile(join(folder, `${name}.br`), brotliCompressSync(content));
  }
}

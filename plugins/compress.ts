/** Writes `.br` and `.gz` beside the files of a build, for servers that send ready-compressed files. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.ts';
import { listFiles } from './dist-files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const TEXT = /\.(html|js|css|json|svg|xhtml|webmanifest|xml|txt|wasm)$/;
/** Files that come by the thousand: an article each. */
const PER_ARTICLE = /^(a|packs\/o)\//;
/** Smaller files fit one packet either way. */
const WORTH_IT = 400;
/** Libuv works on four at a time; more only takes memory. */
const AT_ONCE = 8;

export const compress = (): Plugin => afterBuild('compress', ({ dist }) => compressAll(dist));

export async function compressAll(dist: string): Promise<void> {
  const queue = (await listFiles(dist)).filter((file) => TEXT.test(file)).values();
  const lane = async () => {
    for (const file of queue) await compressOne(dist, file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function compressOne(dist: string, file: string): Promise<void> {
  const bytes = await readFile(join(dist, file));
  if (bytes.length < WORTH_IT) return;
  const many = PER_ARTICLE.test(file);
  // Quality 11 takes ten times as long as 9 for 4 % less; thousands of articles are not worth it.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: many ? 9 : 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(join(dist, `${file}.br`), await toBrotli(bytes, { params }));
  // Every browser that the app supports takes brotli over https; gzip is for tools and plain http.
  if (!many) await writeFile(join(dist, `${file}.gz`), await toGzip(bytes, { level: 9 }));
}

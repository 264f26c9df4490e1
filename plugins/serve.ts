/** `node plugins/run.mjs plugins/serve.ts [--port 4173] [--base /some/path/] [--dir dist] [--host 0.0.0.0]` */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from './say.ts';
import { serve } from './serve/server.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    base: { type: 'string', default: '/' },
    dir: { type: 'string', default: 'dist' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

const dist = resolve(values.dir);
if (!existsSync(join(dist, 'index.html')))
  throw new Error(`${dist} holds no build: run the build first`);

const base = `/${values.base}/`.replaceAll(/\/+/g, '/');
const wanted = { dist, base, host: values.host, port: Number(values.port) };
const { url } = await serve(wanted).catch((error: NodeJS.ErrnoException) => {
  // Another program has the usual port: take any.
  if (error.code === 'EADDRINUSE') return serve({ ...wanted, port: 0 });
  throw error;
});
say(`Chuyên Đề: ${url}`);

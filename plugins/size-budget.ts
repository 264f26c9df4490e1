/** Fails the build when what a phone has to fetch grows past its budget, or when a page would break its own CSP. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.ts';
import { listFiles, readFirstView } from './dist-files.ts';
import { say } from './say.ts';

/** Kilobytes of 1,000 bytes, gzipped. */
const BUDGET = { firstScripts: 45, firstStyles: 12, lazy: 25, worker: 10 } as const;

/** Libraries that cannot be cut smaller, with the reason; each comes only when it is asked for. */
const EXCEPTIONS: readonly (readonly [RegExp, number])[] = [
  // The English phrases of all screens in one file, which only those who read English fetch, after the first view.
  [/^assets\/en-/, 45],
  // A worker is one script: htmlparser2 with the names of all signs of HTML, marked, and fflate.
  [/^assets\/read-worker-/, 60],
  // docx writes Word files and is one class that knows every part of them; its worker is one script.
  [/^assets\/docx-worker-/, 80],
];

/** What a visit in English fetches besides. */
const ENGLISH = /^assets\/english-first-.*\.js$/;

interface Row {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

export function sizeBudget(): Plugin {
  return afterBuild('size-budget', async ({ dist }) => {
    const faults = await overBudget(dist, say);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
}

/** What is wrong with a finished build, a sentence each; `tell` takes the table of sizes. */
export async function overBudget(
  dist: string,
  tell: (table: string) => void = () => undefined,
): Promise<string[]> {
  const rows = await measure(dist);
  tell(table(rows));
  const over = rows.filter(({ bytes, limit }) => bytes > limit);
  return [...over.map(({ what }) => `${what} is over its budget`), ...(await inlineCode(dist))];
}

async function measure(dist: string): Promise<Row[]> {
  const { scripts, styles } = await readFirstView(dist);
  const first = await withImports(dist, scripts);
  const lazy = (await listFiles(dist)).filter(
    (file) =>
      /^assets\/.*\.(js|css)$/.test(file) && !first.includes(file) && !styles.includes(file),
  );
  const english = lazy.filter((file) => ENGLISH.test(file));
  const rows: Row[] = [
    await row(dist, 'first view, scripts', first, BUDGET.firstScripts),
    await row(dist, 'first view, styles', styles, BUDGET.firstStyles),
    await row(dist, 'service worker', ['sw.js'], BUDGET.worker),
  ];
  if (english.length > 0) {
    const what = 'first view in English, scripts';
    rows.splice(1, 0, await row(dist, what, [...first, ...english], BUDGET.firstScripts));
  }
  for (const file of lazy) {
    const exception = EXCEPTIONS.find(([name]) => name.test(file))?.[1];
    rows.push(await row(dist, file, [file], exception ?? BUDGET.lazy));
  }
  return rows;
}

async function row(
  dist: string,
  what: string,
  files: readonly string[],
  limit: number,
): Promise<Row> {
  let bytes = 0;
  for (const file of files)
    bytes += gzipSync(await readFile(join(dist, file)), { level: 9 }).length;
  return { what, bytes, limit: limit * 1000 };
}

/** The scripts and everything that they import statically. */
async function withImports(dist: string, scripts: readonly string[]): Promise<string[]> {
  const seen = new Set(scripts);
  for (const file of seen) {
    const code = await readFile(join(dist, file), 'utf8');
    for (const [, name] of code.matchAll(
      /(?:^|[;}\n])(?:import|export)\b[^;"'`()]*?["']\.\/([^"']+)["']/g,
    )) {
      seen.add(`assets/${name}`);
    }
  }
  return [...seen];
}

/** Scripts, styles and handlers written into a page, which its Content-Security-Policy would refuse. */
async function inlineCode(dist: string): Promise<string[]> {
  const pages = (await listFiles(dist)).filter((file) => file.endsWith('.html'));
  const faults: string[] = [];
  for (const page of pages) {
    const html = await readFile(join(dist, page), 'utf8');
    if (!allowed(html, /<script(?![^>]*\b(?:src=|type="application\/))[^>]*>([^]*?)<\/script>/g))
      faults.push(`${page} has an inline script`);
    if (/<[^>]+\sstyle=/.test(html) || !allowed(html, /<style\b[^>]*>([^]*?)<\/style>/g))
      faults.push(`${page} has an inline style`);
    if (/<[^>]+\son[a-z]+=/.test(html)) faults.push(`${page} has an inline handler`);
  }
  return faults;
}

/** What stands inside the page is allowed when its own policy names its hash. */
const allowed = (html: string, inline: RegExp): boolean =>
  [...html.matchAll(inline)].every(([, text = '']) =>
    html.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );

function table(rows: readonly Row[]): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
  return rows
    .map(({ what, bytes, limit }) => {
      const mark = bytes > limit ? 'OVER' : 'ok';
      return `${what.padEnd(44)} ${kilobytes(bytes)} of ${kilobytes(limit)} kB gz  ${mark}`;
    })
    .join('\n');
}

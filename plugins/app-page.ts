/**
 * `app.html`: what the service worker answers visits with. It is `index.html` without the library as text,
 * which would flash before the first screen. Nothing has to be fetched before its first paint: styles and
 * `src/first.ts`, which shows the text of an article before the app's own code is read, stand inside it.
 */
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { hashOf, type InlineStyle, readerStyles } from './critical-styles.ts';
import { phrases } from './phrases.ts';
import { policyMeta } from './security-policy.ts';

export function appPage(): Plugin {
  let root = '.';
  return {
    name: 'app-page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ root } = config);
    },
    async generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('app-page: index.html is not built yet');
      const page = String(index.source);
      const { sheet, fonts } = sheetOf(page, bundle);
      const app = entryOf(page);
      const parts = importsOf(app, bundle);
      const script = await firstScript(root, { __APP__: app, __PARTS__: parts, __SHEET__: sheet });
      this.emitFile({
        type: 'asset',
        fileName: 'app.html',
        source: toAppPage(page, script, readerStyles(fonts)),
      });
    },
  };
}

const ENTRY = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const SHEET = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/;

/** What the text need not wait for; the script moves it into the head. */
const LATER = /<link rel="(?:manifest|icon|apple-touch-icon)"[^>]*>\s*/g;
/** The fonts of a text come while the page is still being read. */
const fontLinks = (css: string): string =>
  [...css.matchAll(/url\((\.\/assets\/(?:literata|be-vietnam-pro-[a-z]+-400)[^)]*)\)/g)]
    .map(
      ([, href]) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`,
    )
    .join('');

/** Saves an empty frame: nothing is drawn before the script has put the text there. */
const UNTIL_SCRIPT = '<link rel="expect" href="#end" blocking="render">';

/** @throws Error */
function entryOf(page: string): string {
  const [, entry] = ENTRY.exec(page) ?? [];
  if (entry === undefined) throw new Error('app-page: index.html has no script');
  return entry;
}

/** What the app imports at once, so that it is not asked for one after another. */
function importsOf(app: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const entry = bundle[app.replace('./', '')];
  return entry?.type === 'chunk' ? entry.imports.map((file) => `./${file}`) : [];
}

interface Addresses {
  readonly __APP__: string;
  readonly __PARTS__: readonly string[];
  readonly __SHEET__: string;
}

/** `src/first.ts` as one classic script that ends by starting the app. */
async function firstScript(root: string, addresses: Addresses): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [phrases()],
    define: Object.fromEntries(
      Object.entries(addresses).map(([name, address]) => [name, JSON.stringify(address)]),
    ),
    build: {
      write: false,
      target: ['chrome87', 'safari15', 'firefox114'],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'src/first.ts'),
        // What is imported is an address of the finished site.
        external: [addresses.__APP__],
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('app-page: src/first.ts gave no script');
  return chunk.code.trim();
}

/** The app's sheet and, out of it, the rules of the fonts with addresses as seen from the page. */
function sheetOf(page: string, bundle: Rolldown.OutputBundle): { sheet: string; fonts: string } {
  const [, file = ''] = SHEET.exec(page) ?? [];
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error('app-page: index.html has no sheet');
  const fonts = String(sheet.source).match(/@font-face\s*{[^}]*}/g) ?? [];
  return { sheet: `./${file}`, fonts: fonts.join('').replaceAll('url(./', 'url(./assets/') };
}

/** @throws Error when the page is not of the expected shape */
export function toAppPage(html: string, script: string, { css, hash }: InlineStyle): string {
  const emptied = html.replace(/<div id="app">[^]*<\/div>(?=\s*<\/body>)/, '<div id="app"></div>');
  const later = emptied.match(LATER)?.join('') ?? '';
  const policy = policyMeta({ style: hash, script: hashOf(script) });
  const page = emptied
    .replace('<html lang="vi"', '<html lang="vi" data-fonts')
    .replaceAll(/<link rel="(?:modulepreload|stylesheet)"[^>]*>\s*/g, '')
    .replace(new RegExp(`\\s*${ENTRY.source}`), '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, () => policy)
    .replaceAll(LATER, '')
    .replace('</head>', () => `${UNTIL_SCRIPT}${fontLinks(css)}<style>${css}</style></head>`)
    // After the text, which stands in front of it when the worker puts it there.
    .replace(
      '</body>',
      () =>
        `<template id="later">${later}</template><script>${script}</script><i id="end" hidden></i></body>`,
    );
  if (emptied === html || !page.includes('data-fonts') || !page.includes(policy))
    throw new Error('app-page: index.html has another shape');
  if (/<\/(script|style)/i.test(`${script}${css}`))
    throw new Error('app-page: what stands inside the page would end too early');
  return page;
}

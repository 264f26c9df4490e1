/**
 * `app.html`: what the service worker answers visits with. It is `index.html` without the library as text,
 * which would flash before the first screen, with the web fonts on, as they are on the phone by then,
 * and with the two screens of reading fetched beside the app's own code instead of after it.
 */
import type { Plugin } from 'vite';

export function appPage(): Plugin {
  return {
    name: 'app-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('app-page: index.html is not built yet');
      this.emitFile({
        type: 'asset',
        fileName: 'app.html',
        source: toAppPage(String(index.source), screens(Object.keys(bundle))),
      });
    },
  };
}

const screens = (files: readonly string[]): readonly string[] =>
  files.filter((file) => /^assets\/(reader|library)-screen-.*\.js$/.test(file));

/** @throws Error when the page is not of the expected shape */
export function toAppPage(html: string, modules: readonly string[]): string {
  const emptied = html.replace(/<div id="app">[^]*<\/div>(?=\s*<\/body>)/, '<div id="app"></div>');
  const preloads = modules.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);
  const page = emptied
    .replace('<html lang="vi"', '<html lang="vi" class="web-fonts"')
    .replace('</head>', `${preloads.join('')}</head>`);
  if (emptied === html || !page.includes('web-fonts'))
    throw new Error('app-page: index.html has another shape');
  return page;
}

/**
 * `app.html`: what the service worker answers visits with. It is `index.html` without the library as text,
 * which would flash before the first screen, and with the web fonts on, as they are on the phone by then.
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
        source: toAppPage(String(index.source)),
      });
    },
  };
}

/** @throws Error when the page is not of the expected shape */
export function toAppPage(html: string): string {
  const emptied = html.replace(/<div id="app">[^]*<\/div>(?=\s*<\/body>)/, '<div id="app"></div>');
  const page = emptied.replace('<html lang="vi"', '<html lang="vi" class="web-fonts"');
  if (emptied === html || page === emptied)
    throw new Error('app-page: index.html has another shape');
  return page;
}

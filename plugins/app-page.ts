/**
 * `app.html`: what the service worker answers visits with. It is `index.html` without the library as text,
 * which would flash before the first screen, with the mark that asks for the web fonts, which are on the phone by then,
 * and with the two screens of reading and the fonts fetched beside the app's own code instead of after it.
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
        source: toAppPage(String(index.source), ahead(Object.keys(bundle))),
      });
    },
  };
}

/** What the first paint needs and the page would ask for too late. */
function ahead(files: readonly string[]): readonly string[] {
  const screens = files.filter((file) => /^assets\/(reader|library)-screen-.*\.js$/.test(file));
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  return [
    ...screens.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
    ...fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`,
    ),
  ];
}

/** @throws Error when the page is not of the expected shape */
export function toAppPage(html: string, links: readonly string[]): string {
  const emptied = html.replace(/<div id="app">[^]*<\/div>(?=\s*<\/body>)/, '<div id="app"></div>');
  const page = emptied
    .replace('<html lang="vi"', '<html lang="vi" data-fonts')
    .replace('</head>', `${links.join('')}</head>`);
  if (emptied === html || !page.includes('data-fonts'))
    throw new Error('app-page: index.html has another shape');
  return page;
}

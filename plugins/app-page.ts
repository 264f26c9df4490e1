/**
 * `app.html`: what the service worker answers visits with. It is `index.html` without the library as text,
 * which would flash before the first screen, with the mark that asks for the web fonts, which are on the phone by then,
 * and with `src/first.ts` in front of the app's own code.
 */
import type { Plugin, Rolldown } from 'vite';

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
        source: toAppPage(String(index.source), entryFile(bundle), ahead(Object.keys(bundle))),
      });
    },
  };
}

/**
 * The chunk of `src/first.ts`, which shows the text before the app.
 * @throws Error when it would wait for more than the few modules that it shares with the app
 */
function entryFile(bundle: Rolldown.OutputBundle): string {
  const entry = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.name === 'first',
  );
  if (entry?.type !== 'chunk') throw new Error('app-page: there is no entry `first`');
  const opening = Object.values(bundle).find(({ fileName }) => /opening-[^/]*\.js$/.test(fileName));
  const needed = [...entry.imports, ...(opening?.type === 'chunk' ? opening.imports : [])];
  const others = needed.filter((file) => file !== opening?.fileName);
  if (others.length === 0) return entry.fileName;
  throw new Error(`app-page: the first text would wait for ${others.join(', ')}: see OPENING`);
}

/** Known to be needed, so asked for at once. Each further link costs a slow phone some milliseconds before the text. */
const ahead = (files: readonly string[]): readonly string[] =>
  files
    .filter((file) => /^assets\/opening-.*\.js$/.test(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);

const script = (file: string): string =>
  `<script type="module" crossorigin src="./${file}"></script>`;

/** @throws Error when the page is not of the expected shape */
export function toAppPage(html: string, entry: string, links: readonly string[]): string {
  const emptied = html.replace(/<div id="app">[^]*<\/div>(?=\s*<\/body>)/, '<div id="app"></div>');
  const page = emptied
    .replace('<html lang="vi"', '<html lang="vi" data-fonts')
    .replaceAll(/<link rel="modulepreload"[^>]*>\s*|<script type="module"[^>]*><\/script>\s*/g, '')
    .replace('</head>', `${script(entry)}${links.join('')}</head>`);
  if (emptied === html || !page.includes('data-fonts'))
    throw new Error('app-page: index.html has another shape');
  return page;
}

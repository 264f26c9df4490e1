/**
 * The page that was served is either the app's own or the static page of one article. A static page is
 * turned into the app without reloading: same article, same paragraph, the app's address.
 */
import { type Route, routeHref } from '../domain/route.ts';

const meta = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;

/** Absolute address of the folder of the app, with a slash at the end. */
export const appRoot = (): string => new URL(meta('app-root') ?? './', document.baseURI).href;

/** The article of a static page, at the paragraph on the screen; undefined on the app's own page. */
export function staticArticle(): Route | undefined {
  const [pack, article, lang] = meta('article')?.split('/') ?? [];
  if (pack === undefined || article === undefined || lang === undefined) return undefined;
  const at = location.hash.slice(1) || blockOnScreen();
  return { name: 'article', pack, article, lang, ...(at === undefined ? {} : { at }) };
}

/** Gives the page the app's own address. */
export function takeAddress(root: string, route: Route): void {
  history.replaceState(null, '', new URL(routeHref(route), root));
}

/** First block that reaches below the top of the screen, unless the page has not been scrolled. */
function blockOnScreen(): string | undefined {
  if (scrollY < 40) return undefined;
  const blocks = document.querySelectorAll<HTMLElement>('.prose [id]');
  return [...blocks].find((block) => block.getBoundingClientRect().bottom > 0)?.id;
}

/** What is answered from the phone, and what is left to the network. */
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { Route } from 'workbox-routing/Route.js';
import { Router } from 'workbox-routing/Router.js';
import { scope } from './scope.ts';
import { controller, shellFile } from './shell.ts';
import { textFile } from './texts.ts';

const scopePath = new URL(scope).pathname;
/** The path below the app's folder; undefined outside of it. */
const within = ({ origin, pathname }: URL): string | undefined =>
  origin === location.origin && pathname.startsWith(scopePath)
    ? pathname.slice(scopePath.length)
    : undefined;

const ARTICLE_PAGE = /^a\/([\w-]+)\/([\w-]+)\.(vi|en)\.html$/;

/**
 * Where a visit of this address leads: to the app itself (an empty string), to a place in the app,
 * or, being undefined, to the network.
 */
function placeOf(url: URL): string | undefined {
  const path = within(url);
  if (path === undefined || path.startsWith('kill/') || path.startsWith('packs/')) return undefined;
  if (path === '' || path === 'index.html') return '';
  const page = ARTICLE_PAGE.exec(path);
  if (page !== null) return articlePlace(page, url.hash);
  // Any other page of ours would be the 404 page; files such as pictures stay what they are.
  return /(^|\/)[^.]*$|\.html$/.test(path) ? '#/' : undefined;
}

function articlePlace([, pack, article, lang]: RegExpExecArray, hash: string): string {
  const at = /^#([\w-]+)$/.exec(hash)?.[1];
  return `#/read/${pack}/${article}?lang=${lang}${at === undefined ? '' : `&at=${at}`}`;
}

async function visit({ request, url }: { request: Request; url: URL }): Promise<Response> {
  const place = placeOf(url) ?? '';
  if (place !== '') return Response.redirect(new URL(`./${place}`, scope).href);
  return (await shellFile('index.html')) ?? fetch(request);
}

/**
 * Files of the app. One that is missing is fetched, checked and kept again by workbox; when the server
 * already has a newer one the check fails, and then the newer one, unkept, is better than nothing.
 */
function precacheRoute(): Route {
  const route = new PrecacheRoute(controller, {
    // A query string must not make a held file unknown.
    ignoreURLParametersMatching: [/./],
    cleanURLs: false,
  });
  return new Route(route.match, async (options) => {
    try {
      return await route.handler.handle(options);
    } catch {
      return fetch(options.request);
    }
  });
}

const isText = (url: URL): boolean =>
  /^packs\/o\/[0-9a-f]{64}\.(pack|png|jpg|webp|svg)$/.test(within(url) ?? '');

export function listen(): void {
  const router = new Router();
  router.registerRoute(
    new Route(
      ({ request, url }) => request.mode === 'navigate' && placeOf(url) !== undefined,
      visit,
    ),
  );
  router.registerRoute(precacheRoute());
  router.registerRoute(
    new Route(
      ({ url }) => isText(url),
      async ({ request, url }) => (await textFile(url.href)) ?? fetch(request),
    ),
  );
  router.addFetchListener();
}

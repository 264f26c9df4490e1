/** What is answered from the phone, and what is left to the network. */
import { PAGE, SHARE } from '../names.ts';
import { scope } from './scope.ts';
import { pageFor } from './page.ts';
import { stashShared } from './shared.ts';
import { controller, heldAs, laterEntries } from './shell.ts';
import { textFile } from './texts.ts';

declare const self: ServiceWorkerGlobalScope;

const scopePath = new URL(scope).pathname;
/** The path below the app's folder; undefined outside of it. */
const within = ({ origin, pathname }: URL): string | undefined =>
  origin === location.origin && pathname.startsWith(scopePath)
    ? pathname.slice(scopePath.length)
    : undefined;

const ARTICLE_PAGE = /^a\/([\w-]+)\/([\w-]+)\.(vi|en)\.html$/;

/**
 * Where a visit of this path leads: to the app itself (an empty string), to a place in the app,
 * or, being undefined, to the network.
 */
function placeOf(path: string, hash: string): string | undefined {
  if (path.startsWith('kill/') || path.startsWith('packs/')) return undefined;
  if (path === '' || path === 'index.html' || path === PAGE) return '';
  const page = ARTICLE_PAGE.exec(path);
  if (page !== null) return articlePlace(page, hash);
  // Any other page of ours would be the 404 page; files such as pictures stay what they are.
  return /(^|\/)[^.]*$|\.html$/.test(path) ? '#/' : undefined;
}

function articlePlace([, pack, article, lang]: RegExpExecArray, hash: string): string {
  const at = /^#([\w-]+)$/.exec(hash)?.[1];
  return `#/read/${pack}/${article}?lang=${lang}${at === undefined ? '' : `&at=${at}`}`;
}

async function visit({ request }: FetchEvent, place: string, hash: string): Promise<Response> {
  if (place !== '') return Response.redirect(new URL(`./${place}`, scope).href);
  return (await pageFor(hash)) ?? fetch(request);
}

/**
 * A file of the app. One that is missing is fetched, checked and kept again by workbox; when the server
 * already has a newer one the check fails, and then the newer one, unkept, is better than nothing.
 */
async function appFile(event: FetchEvent, file: string): Promise<Response> {
  const { request } = event;
  try {
    if (controller.getCacheKeyForURL(file) === undefined) await laterEntries();
    const cacheKey = controller.getCacheKeyForURL(file);
    if (cacheKey === undefined) return await fetch(request);
    const held = await heldAs(cacheKey);
    if (held !== undefined) return held;
    const params = { cacheKey, integrity: controller.getIntegrityForCacheKey(cacheKey) };
    return await controller.strategy.handle({ request, event, params });
  } catch {
    return fetch(request);
  }
}

const IS_TEXT = /^packs\/o\/[0-9a-f]{64}\.(pack|png|jpg|webp|svg)$/;
/** Whether it is held is known only once the list of what comes later is read. */
const MAY_BE_LATER = /^assets\/|^packs\/search\/|^[^/]+\.(svg|webmanifest)$/;

async function text({ request }: FetchEvent, url: string): Promise<Response> {
  return (await textFile(url)) ?? fetch(request);
}

/** The answer from the phone; undefined leaves the request to the network. */
function answer(event: FetchEvent): Promise<Response> | undefined {
  const { method, mode, url: address } = event.request;
  const url = new URL(address);
  const path = within(url);
  if (method === 'POST' && path === SHARE) return stashShared(event.request);
  if (method !== 'GET' || path === undefined) return undefined;
  const place = mode === 'navigate' ? placeOf(path, url.hash) : undefined;
  if (place !== undefined) return visit(event, place, url.hash);
  if (IS_TEXT.test(path)) return text(event, url.href);
  // A query string must not make a held file unknown.
  const file = url.origin + url.pathname;
  const ours = controller.getCacheKeyForURL(file) !== undefined || MAY_BE_LATER.test(path);
  return ours ? appFile(event, file) : undefined;
}

export function listen(): void {
  self.addEventListener('fetch', (event) => {
    const response = answer(event);
    if (response !== undefined) event.respondWith(response);
  });
}

/** The route on the screen. The address bar is the truth; this signal follows it. */
import { lastOf } from '../domain/last-of.ts';
import { signal } from '@preact/signals';
import { parseRoute, type Route, routeHref } from '../domain/route.ts';

export const route = signal<Route>({ name: 'library' });

/** Addresses visited in this page, to know whether “back” stays inside the app. */
const visited: string[] = [];

/** Puts another route in the place of the current one: “back” skips it. */
export function replaceRoute(next: Route): void {
  rememberAddress(next);
  route.value = next;
}

/** Where “back” is to return to, when that is more exact than the address of the screen. */
export function rememberAddress(place: Route): void {
  const href = routeHref(place);
  globalThis.history.replaceState(null, '', href);
  visited[Math.max(0, visited.length - 1)] = href;
}

/** One step back, or to the library when the app was opened at this very screen. */
export function goBack(): void {
  if (visited.length > 1) globalThis.history.back();
  else replaceRoute({ name: 'library' });
}

/** Back to the screen that this one was opened from; in the place of this one where it was not. */
export function goBackTo(screen: Route): void {
  const before = lastOf(visited, 1)?.split('?')[0];
  if (before === routeHref(screen).split('?')[0]) globalThis.history.back();
  else replaceRoute(screen);
}

/** Starts following the address bar. */
export function followAddress(): void {
  const follow = () => {
    const { hash } = globalThis.location;
    if (lastOf(visited, 1) === hash) visited.pop();
    else visited.push(hash);
    route.value = parseRoute(hash);
  };
  globalThis.addEventListener('hashchange', follow);
  follow();
}

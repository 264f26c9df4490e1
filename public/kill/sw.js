// The kill switch: put in the place of sw.js, it removes the service worker and everything that it kept.
// IndexedDB, where people's own records are, is not touched. How and when: docs/kill-switch.md

self.addEventListener('install', () => {
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});

// No fetch handler: every request goes to the network from now on.

async function removeAll() {
  const scope = self.registration.scope;
  // Other apps may live on the same origin; our caches end in our own address.
  const names = (await caches.keys()).filter((name) => name.endsWith(scope));
  await Promise.all(names.map((name) => caches.delete(name)));
  // Only pages that the old worker still answered for: a page that comes fresh from the network registers this
  // script again, and reloading that one would never end.
  const pages = await self.clients.matchAll({ type: 'window' });
  await self.registration.unregister();
  await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
}

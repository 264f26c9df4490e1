/** The service worker: keeps the app and all its packs on the phone and answers from there. */
import type { Answer, Depth, Progress, Question } from './messages.ts';
import { isQuestion } from './messages.ts';
import { manifest } from './worker/manifest.ts';
import { listen } from './worker/routes.ts';
import { dropOldShell, firstEntries, healShell, laterEntries, precache } from './worker/shell.ts';
import { dropUnnamed, healTexts, planTexts } from './worker/texts.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * All or nothing: whatever cannot be fetched unaltered makes the installation fail, and the worker before stays
 * with all that it needs, as files are only added here. Texts come before fonts and lazy parts.
 */
async function install(event: ExtendableEvent): Promise<void> {
  const first = self.registration.active === null;
  let done = 0;
  let total = firstEntries.length;
  const each = () => {
    done += 1;
    void tellPages({ type: 'progress', done, total });
  };
  await precache(firstEntries, event, each);
  const [texts, later] = await Promise.all([planTexts(), laterEntries()]);
  total += texts.files + later.length;
  await texts.run(each);
  await precache(later, event, each);
  // Only when there is no older version: that one goes when a person agrees.
  if (first) await self.skipWaiting();
}

async function activate(event: ExtendableEvent): Promise<void> {
  await Promise.all([dropOldShell(event), dropUnnamed()]);
  await self.clients.claim();
}

async function tellPages(progress: Progress): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(progress);
}

async function verify(depth: Depth, event: ExtendableEvent): Promise<Answer> {
  const shell = await healShell(depth, event);
  // The lists of packs are part of the shell; without them nothing can be said of the packs.
  const packs = await healTexts(depth).catch(() => []);
  return { type: 'verified', packs, shell };
}

async function answer(question: Question, event: ExtendableMessageEvent): Promise<void> {
  const [port] = event.ports;
  switch (question.type) {
    case 'skip-waiting':
      return self.skipWaiting();
    case 'news':
      port?.postMessage({
        type: 'news',
        build: manifest.build,
        news: manifest.news,
      } satisfies Answer);
      return;
    case 'verify':
      port?.postMessage(await verify(question.depth, event));
  }
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('message', (event) => {
  if (isQuestion(event.data)) event.waitUntil(answer(event.data, event));
});
listen();

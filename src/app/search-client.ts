/** The search worker as the screens see it. */
import type { Answer, Ask, SearchEngine } from '../domain/search/answer.ts';
import type { Question, Told } from '../search/messages.ts';
import workerUrl from '../search/worker.ts?worker&url';
import { scriptUrl } from './offline/script-url.ts';
import { appRoot } from './take-over.ts';

let engine: SearchEngine | undefined;

/** One for the page: what it has read stays read. */
export const openSearch = (): SearchEngine => (engine ??= connect(appRoot()));

interface Waiting {
  readonly ask: Ask;
  readonly resolve: (answer: Answer | undefined) => void;
}

function connect(root: string): SearchEngine {
  const waiting = new Map<number, Waiting>();
  const watchers = new Set<() => void>();
  const hear = (told: Told) => {
    if (told.type === 'changed') for (const watcher of watchers) watcher();
    else {
      waiting.get(told.id)?.resolve(told.answer);
      waiting.delete(told.id);
    }
  };
  let post: (question: Question) => void = () => undefined;
  const repeat = () => {
    for (const [id, { ask }] of waiting) post({ type: 'ask', id, ask });
  };
  post = startWorker(root, hear, (other) => {
    post = other;
    repeat();
  });
  let asked = 0;
  return {
    ask: (ask) =>
      new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, { ask, resolve });
        post({ type: 'ask', id: asked, ask });
      }),
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    retry: () => post({ type: 'retry' }),
  };
}

/** Where a worker cannot be started, or breaks, the page does its work itself. */
function startWorker(
  root: string,
  hear: (told: Told) => void,
  replace: (post: (question: Question) => void) => void,
): (question: Question) => void {
  const workHere = async () => {
    const { serve } = await import('../search/serve.ts');
    replace(serve(root, hear));
  };
  try {
    const worker = new Worker(scriptUrl(workerUrl, root), { type: 'module', name: root });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
    worker.addEventListener(
      'error',
      () => {
        worker.terminate();
        void workHere();
      },
      { once: true },
    );
    return (question) => worker.postMessage(question);
  } catch {
    void workHere();
    return () => undefined;
  }
}

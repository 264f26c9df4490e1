/** Reads a text beside the page; the page ends it when it takes too long. One question, one answer. */
import { openArticle, type ArticleResult } from './open.ts';

interface Scope {
  postMessage(result: ArticleResult): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<Uint8Array | string>) => void,
  ): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener('message', ({ data }) => scope.postMessage(openArticle(data)));

/** Search, beside the page: typing waits for nothing. Its name is the address of the folder of the app. */
import type { Question, Told } from './messages.ts';
import { serve } from './serve.ts';

interface Scope {
  readonly name: string;
  postMessage(told: Told): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Question>) => void): void;
}

const scope = globalThis as unknown as Scope;

const answer = serve(scope.name, (told) => scope.postMessage(told));
scope.addEventListener('message', ({ data }) => answer(data));

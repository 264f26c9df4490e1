import { type Answer, isAnswer, type Question } from '../../sw/messages.ts';

/** A worker that was stopped while answering never will; fetching a whole pack on a slow line takes about this long. */
const PATIENCE = 120_000;

/** Asks a service worker; undefined when it does not answer. */
export function ask(worker: ServiceWorker, question: Question): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(finish, PATIENCE, undefined);
    port1.addEventListener('message', ({ data }) => finish(isAnswer(data) ? data : undefined));
    port1.start();
    worker.postMessage(question, [port2]);

    function finish(answer: Answer | undefined): void {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    }
  });
}

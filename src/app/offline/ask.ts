import { messageSW } from 'workbox-window';
import { type Answer, isAnswer, type Question } from '../../sw/messages.ts';

/** A worker that was stopped while answering never will; fetching a whole pack on a slow line takes about this long. */
const PATIENCE = 120_000;

/** Asks a service worker; undefined when it does not answer. */
export async function ask(worker: ServiceWorker, question: Question): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  const answer: unknown = await Promise.race([messageSW(worker, question), tired]);
  clearTimeout(timer);
  return isAnswer(answer) ? answer : undefined;
}

/** A file that a worker writes: what it is asked, how far it is, what comes of it. */

/** @param done pieces of all; with the last one the library begins to pack */
export type Told = (done: number, of: number) => void;

export type Answer =
  | { readonly is: 'progress'; readonly done: number; readonly of: number }
  | { readonly is: 'file'; readonly part: ArrayBuffer | Blob }
  | { readonly is: 'failure'; readonly why: string };

interface Scope {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<never>) => void): void;
}

/** Makes the file that each question asks for. Progress is told per cent by per cent. */
export function answerWith(
  make: (question: never, told: Told) => Promise<ArrayBuffer | Blob>,
): void {
  const scope = globalThis as unknown as Scope;
  scope.addEventListener('message', ({ data }) => {
    let percent = 0;
    const told: Told = (done, of) => {
      const now = Math.floor((100 * done) / of);
      if (now === percent) return;
      percent = now;
      scope.postMessage({ is: 'progress', done, of });
    };
    void make(data, told)
      .then((part): Answer => ({ is: 'file', part }))
      .catch((error: unknown): Answer => ({ is: 'failure', why: String(error) }))
      .then((answer) => scope.postMessage(answer));
  });
}

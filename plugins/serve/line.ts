/** A slow line that all answers of a server share. */
import type { ServerResponse } from 'node:http';

export interface LineOptions {
  /** Milliseconds before an answer begins. */
  readonly latency: number;
  /** Bits a second, for all answers together. */
  readonly bandwidth: number;
}

/** About one TCP segment pair: small enough that answers interleave as they do on a real line. */
const CHUNK = 2_920;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Sends bodies over one line; answers under way take turns, chunk by chunk. */
export function createLine({ latency, bandwidth }: LineOptions) {
  const perChunk = ((CHUNK * 8) / bandwidth) * 1000;
  const waiting: (() => void)[] = [];
  let freeAt = 0;
  let running = false;

  async function run(): Promise<void> {
    running = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const now = performance.now();
      freeAt = Math.max(freeAt, now) + perChunk;
      next();
      // A timer is a millisecond or more late; the debt is paid by the next chunks.
      if (freeAt - now > perChunk) await pause(freeAt - now - perChunk);
    }
    running = false;
  }

  function turn(): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      if (!running) void run();
    });
  }

  async function send(response: ServerResponse, body: Buffer): Promise<void> {
    await pause(latency);
    for (let at = 0; at < body.length && !response.destroyed; at += CHUNK) {
      await turn();
      response.write(body.subarray(at, at + CHUNK));
    }
    response.end();
  }

  return { send };
}

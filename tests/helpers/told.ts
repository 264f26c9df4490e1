/** The life of a page that tells a server what it does, in a browser that is killed in the end. */
import { expect } from 'vitest';
import type { Served } from '../../plugins/serve/server.ts';
import { type Killable, kill, toldSince } from './killable.ts';

/** Milliseconds for anything to happen. */
const PATIENCE = 30_000;

/** Beginning of a script: how it tells, and what it does when something breaks. */
export const TELL = `const tell = (...parts) => fetch('told/' + parts.join('/'), { keepalive: true });
  addEventListener('unhandledrejection', ({ reason }) => tell('fault', encodeURIComponent(reason)));
  const pause = () => new Promise((resolve) => setTimeout(resolve, 4));`;

export async function until(holds: () => boolean, state: () => string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!holds()) {
    if (Date.now() > deadline) expect.fail(`${PATIENCE} ms: ${state()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** From the start of the browser until it is killed, so long after it gave the sign. Gives all that was told. */
export async function lifeUntil(
  engine: Killable,
  { profile, url, server }: { profile: string; url: string; server: Served },
  sign: string,
  span: number,
): Promise<readonly string[]> {
  const from = server.log.length;
  const browser = await engine.start(profile, url);
  try {
    await until(
      () => toldSince(server, from).some((line) => line.startsWith(sign)),
      () => `no ${sign}; exit code ${browser.exitCode}; asked: ${server.log.slice(from).join(' ')}`,
    );
    await new Promise((resolve) => setTimeout(resolve, span));
  } finally {
    await kill(browser);
  }
  return toldSince(server, from);
}

/** A browser of any engine that has been here before: its own folder, past the welcome, with nothing to install. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Faults, type Served, serve } from '../../plugins/serve/server.ts';
import { BUILDS } from './builds.ts';
import type { Engine, Session } from './engines.ts';
import { ROWS } from './page-content.ts';

const PASS_WELCOME = `localStorage.setItem('chuyen-de.boot', JSON.stringify({ language: 'vi' }));`;

/** Installing would keep a slow machine busy for longer than anything here, and plays no part. */
const WITHOUT_WORKER: Faults = (path) =>
  path === 'sw.js' ? { type: 'answer', status: 404, body: '' } : undefined;

/** Until the test is over. */
export async function serveWithoutWorker(): Promise<Served> {
  const server = await serve({ dist: BUILDS.first });
  server.fail(WITHOUT_WORKER);
  onTestFinished(() => server.close());
  return server;
}

/** Until the test is over. */
export async function launchSettled(engine: Engine, { url }: Served): Promise<Session> {
  const profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
  const session = await engine.launch(profile);
  onTestFinished(async () => {
    await session.quit();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  await session.open(url);
  // WebKitGTK answers no page about its database after one that was left while it opened.
  await session.run(ROWS);
  await session.run(PASS_WELCOME);
  return session;
}

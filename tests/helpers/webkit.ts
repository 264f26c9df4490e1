/** WebKitGTK through its own driver, in the few words of the W3C WebDriver protocol that the tests need. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Session } from './engines.ts';

export const MINI_BROWSER = ['x86_64', 'aarch64']
  .map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find((path) => existsSync(path));

export const hasWebkit =
  MINI_BROWSER !== undefined &&
  existsSync('/usr/bin/WebKitWebDriver') &&
  existsSync('/usr/bin/xvfb-run');

const START_WITHIN = 20_000;
const TIMEOUTS = { script: 60_000, pageLoad: 60_000 };

export async function launchWebkit(): Promise<Session> {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', '/usr/bin/WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    // A group of its own, as xvfb-run starts more than one process.
    detached: true,
  });
  try {
    return await openSession(`http://127.0.0.1:${port}`, driver);
  } catch (error) {
    endGroup(driver);
    throw error;
  }
}

async function openSession(server: string, driver: ChildProcess): Promise<Session> {
  const options = { binary: MINI_BROWSER, args: ['--automation'] };
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
  await untilUp(server);
  const { sessionId } = await ask<{ sessionId: string }>(`${server}/session`, {
    capabilities: { alwaysMatch },
  });
  const session = `${server}/session/${sessionId}`;
  await ask(`${session}/timeouts`, TIMEOUTS);
  return {
    open: (url) => ask(`${session}/url`, { url }),
    run: (body) => runIn(session, body),
    async quit() {
      await fetch(session, { method: 'DELETE' });
      endGroup(driver);
    },
  };
}

async function runIn<T>(session: string, body: string): Promise<T> {
  const script = `const tell = arguments[arguments.length - 1];
    (async () => {${body}})().then((value) => tell({ value }), (error) => tell({ error: String(error) }));`;
  const told = await ask<{ value: T; error?: string }>(`${session}/execute/async`, {
    script,
    args: [],
  });
  if (told.error !== undefined) throw new Error(told.error);
  return told.value;
}

async function ask<T>(url: string, body: object): Promise<T> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: T & { message?: string } };
  if (!response.ok) throw new Error(`${url}: ${value.message}`);
  return value;
}

async function untilUp(server: string): Promise<void> {
  const deadline = Date.now() + START_WITHIN;
  for (;;) {
    try {
      await fetch(`${server}/status`);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      // The driver or its screen is not up yet.
      await new Promise((resolve) => {
        setTimeout(resolve, 200);
      });
    }
  }
}

function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

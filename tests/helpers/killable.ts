/**
 * Browsers as people have them, with no driver attached, that can be killed at once with all their
 * processes. A page that is to do something by itself gets a script along from the server.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Faults, Served } from '../../plugins/serve/server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts';
import { hasFirefox } from './engines.ts';
import { hasWebkit, MINI_BROWSER } from './webkit.ts';

export interface Killable {
  readonly name: string;
  /** Opens the address with what the folder kept. */
  start(profile: string, url: string): Promise<ChildProcess>;
}

/** Ends all processes of the browser without warning, and waits until they are gone. */
export async function kill(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.pid === undefined) return;
  const gone = once(browser, 'exit');
  process.kill(-browser.pid, 'SIGKILL');
  await gone;
}

const start = (
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  said: 'ignore' | number = 'ignore',
) =>
  // A group of its own: browsers are many processes.
  spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'ignore', said],
    env: { ...process.env, ...env },
  });

const saidFile = (profile: string): string => join(profile, 'said.log');

/** How often Chromium found its own files broken after a kill and deleted the whole database. */
export const deletedByBrowser = (profile: string): number =>
  existsSync(saidFile(profile))
    ? readFileSync(saidFile(profile), 'utf8').split('corrupted (and deleted) database').length - 1
    : 0;

const chromium: Killable = {
  name: 'Chromium',
  start: async (profile, url) => {
    // It names a process; the number may be somebody else's by now.
    await rm(join(profile, 'SingletonLock'), { force: true });
    const args = [
      ...CHROMIUM_ARGUMENTS,
      '--headless=new',
      '--enable-logging=stderr',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      url,
    ];
    const said = openSync(saidFile(profile), 'a');
    try {
      return start(await chromiumPath(), args, {}, said);
    } finally {
      closeSync(said);
    }
  },
};

const FIREFOX_PREFS = `
user_pref('browser.sessionstore.resume_from_crash', false);
user_pref('toolkit.startup.max_resumed_crashes', -1);
user_pref('browser.aboutwelcome.enabled', false);
user_pref('termsofuse.bypassNotification', true);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
`;

const firefox: Killable = {
  name: 'Firefox',
  start: async (profile, url) => {
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, 'user.js'), FIREFOX_PREFS);
    return start('/usr/bin/firefox-esr', ['--headless', '--no-remote', '--profile', profile, url]);
  },
};

const webkit: Killable = {
  name: 'WebKit',
  // Without its driver it keeps what it stores.
  start: async (profile, url) => {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
    const browser = start(MINI_BROWSER ?? '', [url], {
      DISPLAY: `:${display.toString().trim()}`,
      HOME: profile,
      XDG_DATA_HOME: join(profile, 'data'),
      XDG_CACHE_HOME: join(profile, 'cache'),
      XDG_CONFIG_HOME: join(profile, 'config'),
    });
    browser.once('exit', () => screen.kill());
    return browser;
  },
};

export const killables: readonly Killable[] = [
  chromium,
  ...(hasFirefox ? [firefox] : []),
  ...(hasWebkit ? [webkit] : []),
];

/**
 * Sends the script along with the page, and keeps the service worker out of it. What the script asks
 * for below `told/` is in the server's log.
 */
export function sendAlong(
  { dist, server }: { dist: string; server: Served },
  script: string,
): void {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const faults: Faults = (path) => {
    if (path === '')
      return answer(page.replace('</body>', '<script src="./along.js"></script></body>'));
    if (path === 'along.js') return answer(script, 'text/javascript');
    if (path.startsWith('told/')) return answer('');
    return path === 'sw.js' ? { type: 'drop' } : undefined;
  };
  server.fail(faults);
}

const answer = (body: string, type = 'text/html; charset=utf-8') =>
  ({
    type: 'answer',
    status: 200,
    body,
    headers: { 'content-type': type, 'cache-control': 'no-store' },
  }) as const;

/** What the script told since the log had that length. */
export const toldSince = ({ log }: Served, from: number): readonly string[] =>
  log
    .slice(from)
    .filter((path) => path.startsWith('told/'))
    .map((path) => path.slice('told/'.length));

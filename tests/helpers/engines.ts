/**
 * The browsers that this machine has, behind one small shape, so that one test speaks to all.
 * Those that are not installed define no tests; one line says so.
 */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { launchChromiumIn } from './chromium.ts';
import { hasWebkit, launchWebkit } from './webkit.ts';

export interface Tab {
  open(url: string): Promise<void>;
  /** Runs the body of an async function in the page. */
  run<T>(body: string): Promise<T>;
}

export interface Session extends Tab {
  /** Ends the browser's process. */
  quit(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** What a session leaves in the folder is there for the next one. */
  readonly keepsProfile: boolean;
  launch(profile: string): Promise<Session>;
}

const chromium: Engine = {
  name: 'Chromium',
  keepsProfile: true,
  async launch(profile) {
    const context = await launchChromiumIn(profile);
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      open: async (url) => void (await page.goto(url)),
      run: (body) => page.evaluate(`(async () => {${body}})()`),
      quit: () => context.close(),
    };
  },
};

const FIREFOX_PREFS = {
  // Else `persist()` waits for an answer for ever.
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': true,
};

const firefox: Engine = {
  name: 'Firefox',
  keepsProfile: true,
  async launch(profile) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless: true,
      userDataDir: profile,
      extraPrefsFirefox: FIREFOX_PREFS,
    });
    const [page = await browser.newPage()] = await browser.pages();
    return {
      open: async (url) => void (await page.goto(url)),
      run: async (body) => (await page.evaluate(`(async () => {${body}})()`)) as never,
      quit: () => browser.close(),
    };
  },
};

const webkit: Engine = {
  name: 'WebKit',
  // Automation always uses a store that ends with the session.
  keepsProfile: false,
  launch: launchWebkit,
};

export const hasFirefox = existsSync('/usr/bin/firefox-esr');

/** Chromium comes with npm where the machine has none. */
export const engines: readonly Engine[] = [
  chromium,
  ...(hasFirefox ? [firefox] : []),
  ...(hasWebkit ? [webkit] : []),
];

export function announceEngines(): void {
  console.log(`End-to-end tests run in ${engines.map(({ name }) => name).join(', ')}.`);
  const missing = [hasFirefox ? '' : 'Firefox', hasWebkit ? '' : 'WebKit'].filter(Boolean);
  if (missing.length > 0) console.log(`Not installed, so without tests: ${missing.join(', ')}.`);
}

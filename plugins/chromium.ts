/** The Chromium that tests, benchmarks and picture scripts drive: the machine's own, or else the one from npm. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path and arguments. The one from npm is unpacked to the temporary folder at first use. */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const own = process.env['CHROMIUM'] ?? SYSTEM.find((path) => existsSync(path));
  // Containers run as root, where the sandbox refuses to start; their /dev/shm is small.
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  if (own !== undefined) return { executablePath: own, args };
  const { default: bundled } = await import('@sparticuz/chromium');
  return { executablePath: await bundled.executablePath(), args };
}

export async function openChromium(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch());
}

/** A browser with a folder of its own, so that what it keeps outlives its process. */
export async function openChromiumProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, await chromiumLaunch());
}

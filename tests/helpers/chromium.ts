import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../plugins/chromium.ts';

export { CHROMIUM_ARGUMENTS, chromiumPath };

const options = async () => ({
  executablePath: await chromiumPath(),
  args: [...CHROMIUM_ARGUMENTS],
});

/** A browser whose contexts each begin empty. */
export const launchChromium = async (): Promise<Browser> => chromium.launch(await options());

/** A browser with a folder of its own, so that what it keeps outlives its process. */
export const launchChromiumIn = async (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, await options());

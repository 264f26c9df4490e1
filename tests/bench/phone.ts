/** A phone for a benchmark: a browser with a folder of its own, past the first visit, with records on it. */
import type { Page } from 'playwright-core';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { launchChromiumIn } from '../helpers/chromium.ts';
import { UNTIL_KEPT } from '../helpers/in-page.ts';
import { type Maker, seedBodies } from '../helpers/made-records.ts';

/** Runs in a browser process of its own; the same folder is the same phone. */
export async function onPhone<T>(folder: string, job: (page: Page) => Promise<T>): Promise<T> {
  const context = await launchChromiumIn(folder);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize({ width: 390, height: 844 });
    return await job(page);
  } finally {
    await context.close();
  }
}

/** The first visit, everything kept, the app past its welcome; then the records are put into its database. */
export const fillPhone = (folder: string, url: string, maker: Maker): Promise<void> =>
  onPhone(folder, async (page) => {
    await page.goto(url);
    await page.evaluate(`(async () => {${UNTIL_KEPT}})()`);
    await page.getByRole('button', { name: vi.welcome.start }).click();
    await page.getByRole('heading', { level: 1, name: vi.library.title }).waitFor();
    for (const body of seedBodies(maker)) await page.evaluate(`(async () => {${body}})()`);
  });

/** What tests of reading share: an article with figures and documents, and where the reader stands in it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { BUILDS, everyArticle, type Expected } from './builds.ts';

export const PACK = 'nam-huyen';

/** The article of the pack in a language. */
export const textOf = (article: string, lang: 'vi' | 'en'): Expected =>
  everyArticle(BUILDS.first).find(
    (one) => one.pack === PACK && one.article === article && one.lang === lang,
  ) ?? expect.fail(`no ${article} in ${lang}`);

/** Brings a block to the top of the screen; text that is laid out only then may move it once more. */
export async function scrollToBlock(page: Page, block: string): Promise<void> {
  const bring = async () => {
    await page.evaluate(async (id) => {
      const bar = document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
      const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: top - Math.max(bar, 0) - 4, behavior: 'instant' });
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
    }, block);
    return distanceFromTop(page, block);
  };
  await expect.poll(bring).toBeLessThan(6);
}

/** Id of the first block of which more than a sliver shows below the bar at the top. */
export const topBlock = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const bar = document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
    const blocks = [...document.querySelectorAll('.prose > [id]')];
    return blocks.find((one) => one.getBoundingClientRect().bottom > Math.max(bar, 0) + 12)?.id;
  });

/** Pixels between the bar at the top and the upper edge of a block. */
export const distanceFromTop = (page: Page, block: string): Promise<number> =>
  page.evaluate((id) => {
    const bar = document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
    return Math.abs(top - Math.max(bar, 0));
  }, block);

/** What the phone has kept of an article. */
export const keptReading = (page: Page, article: string): Promise<{ block?: string } | undefined> =>
  page.evaluate(
    (id) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('chuyen-de');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('reading').objectStore('reading').get(id);
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result as { block?: string } | undefined);
          });
        });
      }),
    `${PACK}/${article}`,
  );

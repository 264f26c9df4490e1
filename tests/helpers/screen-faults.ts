/** What a screen must not have: faults of accessibility, parts that stick out, targets too small for a finger. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing lies over the text by chance of the scrolling, and all of it is laid out. */
const spreadOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>(
      '.reader-bar, .reader-foot, .tabs, .dock',
    )) {
      bar.style.position = 'relative';
    }
    for (const part of document.querySelectorAll<HTMLElement>('.prose > *, .mark-row')) {
      part.style.contentVisibility = 'visible';
    }
  });

export const faults = (page: Page): Promise<string[]> =>
  found(page, {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });

/** All that another colour scheme can change. */
const pale = (page: Page): Promise<string[]> =>
  found(page, { type: 'rule', values: ['color-contrast'] });

async function found(page: Page, runOnly: RunOptions['runOnly'] & object): Promise<string[]> {
  await spreadOut(page);
  // Once a page: reading it anew for each screen would take longer than using it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    // No need to hear of what is right, and no frames.
    const options: RunOptions = { runOnly: only, resultTypes: ['violations'], iframes: false };
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, runOnly);
}

/** In light colours and then in dark ones, where names and order of things are the same. */
export async function faultsInBothColours(page: Page): Promise<string[]> {
  const light = await faults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await pale(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((fault) => `dark ${fault}`)];
}

/** Parts that stick out of the screen to the side and cannot be scrolled by themselves. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .map((one) => `${one.localName}.${one.className} ${one.textContent.slice(0, 60)}`);
  });

/** The same at twice the text size. */
export async function overflowLarge(page: Page): Promise<string[]> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const found = await overflow(page);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return found;
}

/** Controls that a finger would miss; links inside running text are text. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** A label around it, or before it where the control itself is hidden. */
    const touchedFor = (one: HTMLElement): HTMLElement => {
      const hidden = one.matches('.visually-hidden') && one instanceof HTMLInputElement;
      return one.closest('label') ?? (hidden ? one.labels?.[0] : undefined) ?? one;
    };
    return [...document.querySelectorAll<HTMLElement>('button, select, input, a[href]')]
      .filter(
        (one) =>
          one.checkVisibility({ contentVisibilityAuto: true }) &&
          !one.closest('.prose, p, td, .skip-link'),
      )
      .map((one) => [one, touchedFor(one)] as const)
      .filter(([, target]) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height) < 43.5;
      })
      .map(([one]) => `${one.localName}.${one.className} ${one.textContent.slice(0, 60)}`);
  });

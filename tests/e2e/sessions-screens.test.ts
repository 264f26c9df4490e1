/** Every screen of groups, sessions and tasks is accessible and fits, with a cell's real data on it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Route, routeHref } from '../../src/domain/route.ts';
import type { Cell } from '../helpers/cell.ts';
import { goTo, passWelcome } from '../helpers/page-records.ts';
import {
  faults,
  faultsInBothColours,
  overflow,
  overflowLarge,
  smallTargets,
} from '../helpers/screen-faults.ts';
import { test } from '../helpers/work.ts';

const PARTS = {
  planned: ['plan', 'agenda', 'attendance'],
  running: ['agenda', 'attendance', 'minutes', 'read-back', 'close'],
  closed: [
    'result',
    'agenda',
    'attendance',
    'minutes',
    'read-back',
    'plan',
    'papers',
    'papers~minutes',
    'papers~score',
  ],
} as const;

function screensOf({ group, members: [key = ''], planned, running, closed, task }: Cell): Route[] {
  const refs = { planned, running, closed };
  const parts = Object.entries(PARTS).flatMap(([status, names]) =>
    names.map((part) => ({ name: 'session', ...refs[status as keyof typeof refs], part }) as const),
  );
  return [
    { name: 'groups' },
    { name: 'group-new' },
    { name: 'group', group },
    { name: 'members', group },
    { name: 'member', group, key },
    { name: 'person', group, key },
    { name: 'import', group },
    { name: 'cards', group },
    { name: 'themes', group },
    { name: 'lists', group },
    { name: 'lists', group: 'all' },
    { name: 'backup' },
    { name: 'privacy', part: 'log' },
    { name: 'privacy', part: 'lock' },
    { name: 'privacy', part: 'wipe' },
    { name: 'codes', way: 'send', session: `${running.group}/${running.key}` },
    { name: 'reports' },
    { name: 'registers', group },
    { name: 'entry', group, key: 'new', type: 'inspection' },
    { name: 'campaign', group },
    { name: 'send-report', group },
    { name: 'roll-up' },
    { name: 'roll-up-units' },
    { name: 'sessions' },
    { name: 'session-new', group },
    ...parts,
    { name: 'notes' },
    { name: 'tasks' },
    { name: 'task-new', group },
    { name: 'task', ...task },
    { name: 'session', group, key: 'gone' },
    { name: 'task', group, key: 'gone' },
    { name: 'members', group: 'gone' },
  ];
}

/** The screen is there when its heading and its own part are, and nothing is being fetched. */
async function visit(page: Page, route: Route): Promise<void> {
  await goTo(page, routeHref(route));
  await page.waitForFunction(
    (hash) =>
      location.hash === hash &&
      document.querySelector('h1') !== null &&
      document.querySelector('main:not(:empty)') !== null &&
      document.querySelector('[aria-busy="true"]') === null,
    routeHref(route),
  );
}

async function faultsOfScreens(
  page: Page,
  cell: Cell,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const route of screensOf(cell)) {
    await visit(page, route);
    for (const fault of await look(page)) found.push(`${nameOf(route)} ${fault}`);
  }
  return found;
}

const nameOf = (route: Route): string => routeHref(route).replaceAll(/0{8}\d+/g, '…');

/** Faults of one screen that is 320 px wide. */
async function narrowFaults(page: Page): Promise<string[]> {
  const targets = await smallTargets(page);
  const parts = await overflowLarge(page);
  return [...targets.map((one) => `target ${one}`), ...parts.map((one) => `overflow ${one}`)];
}

describe('every working screen', () => {
  test(
    'is accessible, and has text that stands out in light and dark colours',
    { timeout: 120_000 },
    async ({ page, cell, misdeeds }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await faultsOfScreens(page, cell, faultsInBothColours)).toEqual([]);
      expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
    },
  );

  test.for(['vi', 'en'] as const)(
    'in %s fits 320 px at twice the text size, with targets for a finger',
    async (language, { page, cell }) => {
      await passWelcome(page, language);
      await page.reload();
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await faultsOfScreens(page, cell, narrowFaults)).toEqual([]);
    },
  );
});

test('a list stands beside what was opened from it where there is room', async ({ page, cell }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const { group, key } = cell.closed;
  const found: string[] = [];
  for (const [list, opened] of [
    [{ name: 'library' }, { name: 'article', pack: 'nam-huyen', article: 'vi-xuyen' }],
    [{ name: 'sessions' }, { name: 'session', group, key }],
  ] as const) {
    await visit(page, list);
    const row = page.locator(`a[href="${routeHref(opened)}"]`);
    await row.click();
    await page.locator('.screen h1').waitFor();
    expect(await row.getAttribute('aria-current')).toBe('page');
    for (const fault of await faults(page)) found.push(`${opened.name} ${fault}`);
    for (const part of await overflow(page)) found.push(`${opened.name} overflow ${part}`);
  }
  expect(found).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('main').waitFor();
  expect(await page.locator('a[aria-current]').count()).toBe(0);
});

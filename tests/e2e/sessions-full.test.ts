/** A full phone: whatever is written stays on the screen, is said not to be saved, and is saved once there is room. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { CONCLUSION } from '../../src/domain/minutes/minutes.ts';
import { type Route, routeHref } from '../../src/domain/route.ts';
import { type Served, serve } from '../../plugins/serve/server.ts';
import { BUILDS } from '../helpers/builds.ts';
import { type Cell, makeCell, NAMES } from '../helpers/cell.ts';
import { launchChromiumIn } from '../helpers/chromium.ts';
import { goTo, idsWith, passWelcome, seed } from '../helpers/page-records.ts';
import { devtools } from '../helpers/visit.ts';
import { say } from '../helpers/words.ts';

/** A kind of write, by what of it is seen on the screen and found in the database. */
interface Writing {
  readonly at: (cell: Cell) => Route;
  /** Where it is seen afterwards, when not there. */
  readonly seenAt?: Route;
  readonly write: (page: Page, text: string) => Promise<unknown>;
  readonly text: string;
  /** Looks on the screen where that is not simply the text. */
  readonly isShown?: (page: Page) => Promise<boolean>;
}

const part = (part: string) => (cell: Cell) =>
  ({ name: 'session', ...cell.running, part }) as const;
const PERSON = NAMES[6] ?? '';
const person = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true });
const isPressed = async (page: Page, name: string) =>
  (await person(page, name).getAttribute('aria-pressed')) === 'true';

const WRITINGS: Readonly<Record<string, Writing>> = {
  'a tick': {
    at: part('attendance'),
    // The closed session has other marks.
    text: 'thien_tai',
    write: async (page) => {
      const { change, status, reason } = vi.attendance;
      await page
        .getByRole('button', { name: say(change, { name: PERSON, status: status.chua_ghi }) })
        .click();
      await page.getByRole('dialog').getByRole('button', { name: reason.thien_tai }).click();
    },
    isShown: (page) => page.getByRole('main').getByText(vi.attendance.reason.thien_tai).isVisible(),
  },
  'an agenda item': {
    at: part('plan'),
    text: 'Bàn việc làm đường ấp',
    write: async (page, text) => {
      await page.getByLabel(vi.sessions.itemNew).fill(text);
      await page.getByLabel(vi.sessions.itemNew).press('Enter');
    },
  },
  minutes: {
    at: (cell) => part(`minutes~${CONCLUSION}`)(cell),
    text: 'Chi bộ giao bí thư theo dõi.',
    write: (page, text) => page.getByRole('textbox', { name: vi.minutes.conclusion }).fill(text),
    isShown: async (page) =>
      (await page.getByRole('textbox', { name: vi.minutes.conclusion }).inputValue()) ===
      'Chi bộ giao bí thư theo dõi.',
  },
  'a task': {
    at: ({ group }) => ({ name: 'task-new', group }),
    seenAt: { name: 'tasks' },
    text: 'Quét vôi nhà văn hóa',
    write: async (page, text) => {
      await page.getByLabel(vi.tasks.goal).fill(text);
      await page.getByRole('button', { name: vi.tasks.give.assignment }).click();
    },
  },
  'a person': {
    at: ({ group }) => ({ name: 'members', group }),
    text: 'Tạ Quang Bửu',
    write: async (page, text) => {
      await page.getByLabel(vi.members.name).fill(text);
      await page.getByLabel(vi.members.name).press('Enter');
    },
  },
};

/** One phone for all: Chromium heeds a quota only if it is told before the database is first opened. */
let profile: string;
let server: Served;
const cell = makeCell();

const inBrowser = async (work: (page: Page) => Promise<void>): Promise<void> => {
  const context = await launchChromiumIn(profile);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await passWelcome(page, 'vi');
    await work(page);
  } finally {
    await context.close();
  }
};

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'chuyen-de-'));
  server = await serve({ dist: BUILDS.first });
  await inBrowser(async (page) => {
    await page.goto(`${server.url}#/settings`);
    await seed(page, cell);
  });
});

afterAll(async () => {
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test.for(Object.entries(WRITINGS).map((one, at) => [...one, NAMES[12 + at] ?? ''] as const))(
  'on a full phone %s is not lost',
  ([, writing, other]) =>
    inBrowser(async (page) => {
      const { text } = writing;
      const { origin } = new URL(server.url);
      const session = await devtools(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await page.goto(server.url + routeHref(writing.at(cell)));
      await writing.write(page, text);
      await page.getByText(vi.storage.full).first().waitFor();
      await expect.poll(() => isShown(page, writing)).toBe(true);
      expect(await idsWith(page, text)).toEqual([]);

      await session.send('Storage.overrideQuotaForOrigin', { origin });
      // Whatever is written next takes along what was left.
      await goTo(page, routeHref(part('attendance')(cell)));
      await person(page, other).click();
      await expect.poll(() => isPressed(page, other)).toBe(true);
      await expect.poll(() => idsWith(page, text)).not.toEqual([]);
      await page.reload();
      await goTo(page, routeHref(writing.seenAt ?? writing.at(cell)));
      await expect.poll(() => isShown(page, writing)).toBe(true);
    }),
);

const isShown = (page: Page, { text, isShown }: Writing): Promise<boolean> =>
  isShown?.(page) ?? page.getByText(text).first().isVisible();

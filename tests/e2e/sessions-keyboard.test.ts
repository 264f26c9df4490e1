/** A session from its plan to its end without a finger on the screen. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { NAMES } from '../helpers/cell.ts';
import { goTo } from '../helpers/page-records.ts';
import { say } from '../helpers/words.ts';
import { test } from '../helpers/work.ts';

/** Everything on the longest of these screens, there and back. */
const FAR = 120;
const [FIRST = '', SECOND = ''] = NAMES;

/** Walks with one key until the control has the focus. */
async function reach(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  const isThere = () => target.evaluate((one) => one === document.activeElement);
  await target.waitFor({ state: 'attached' });
  for (let steps = 0; !(await isThere()); steps += 1) {
    if (steps === FAR) expect.fail(`${String(target)} is not reached`);
    await page.keyboard.press(key);
  }
}

async function press(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await reach(page, target, key);
  await page.keyboard.press('Enter');
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** From one part to the one beside it, with an arrow, as in any group of choices. */
async function toNextPart(page: Page): Promise<void> {
  await reach(page, page.getByRole('radio', { checked: true }).first(), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
}

const focusOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.localName);

test(
  'a whole session can be run with the keyboard alone',
  { timeout: 120_000 },
  async ({ page, cell }) => {
    await goTo(page, '#/sessions');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const inDialog = (name: string | RegExp) =>
      page.getByRole('dialog').getByRole('button', { name });
    await press(page, page.getByRole('link', { name: vi.sessions.new, exact: true }));
    await write(page, page.getByRole('textbox', { name: vi.sessions.place }), 'Nhà văn hóa');
    await press(page, button(vi.sessions.make));
    await page.getByRole('heading', { level: 1 }).waitFor();

    await toNextPart(page);
    await press(page, button(vi.agenda.start));
    await button(say(vi.agenda.done, { number: 1 })).waitFor();
    await expect.poll(() => focusOf(page)).toBe('button');

    await toNextPart(page);
    const status = vi.attendance.status.chua_ghi;
    await press(page, button(say(vi.attendance.change, { name: SECOND, status })));
    await press(page, inDialog(vi.attendance.reason.om));
    // One has a standing exemption.
    const rest = NAMES.length - 2;
    await press(page, button(say(vi.attendance.restPresent_other, { count: rest })));
    await page.getByText(vi.attendance.allRecorded).waitFor();
    await expect.poll(() => focusOf(page)).toBe('main');

    await toNextPart(page);
    await write(page, page.getByRole('main').getByRole('textbox').first(), 'Bàn việc làm đường.');
    await press(page, button(vi.minutes.vote).first());
    await write(
      page,
      page.getByRole('dialog').getByRole('textbox', { name: vi.minutes.matter }),
      'Làm đường',
    );
    await press(page, inDialog(say(vi.minutes.allFor, { number: 27 })));
    await press(page, inDialog(vi.app.save));
    await press(page, button(vi.minutes.task).first());
    await press(page, inDialog(FIRST));
    await press(page, inDialog(/^\d\d\/\d\d\/\d{4}$/).first());
    await page.getByText(vi.minutes.taskGiven).waitFor();

    await press(page, page.getByRole('link', { name: vi.agenda.part['read-back'], exact: true }));
    await press(page, button(vi.minutes.adopt));
    await page.getByText(vi.minutes.adoptionDone).waitFor();
    await press(page, button(vi.app.more), 'Shift+Tab');
    await press(page, page.getByRole('dialog').getByRole('link', { name: vi.agenda.part.close }));
    await press(page, button(vi.closing.close));
    await page.getByText(vi.closing.isClosed).waitFor();
    await expect.poll(() => focusOf(page)).toBe('main');
    expect(cell.members).toHaveLength(NAMES.length);
  },
);

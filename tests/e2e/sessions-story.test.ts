/** A whole meeting without network, in the words of the screen: from the first list to the next session. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { dayInMonth, monthOf } from '../../src/domain/day.ts';
import { dayAt } from '../../src/state/work/today.ts';
import { CELL_NAME, NAMES } from '../helpers/cell.ts';
import { tapper } from '../helpers/taps.ts';
import { test, visitAndKeep } from '../helpers/visit.ts';
import { say } from '../helpers/words.ts';

const GOAL = 'Vận động 5 hộ làm hàng rào cây xanh.';
const MATTER = 'Thông qua kế hoạch trồng hàng rào cây xanh';
const CONCLUSION = 'Chi bộ thống nhất trồng hàng rào cây xanh dọc đường ấp.';
const REASON = 'Ghi nhầm người';
const [CHAIR = '', SECRETARY = '', OWNER = ''] = NAMES;

/** Who is not simply present, and what is tapped of it. */
const EXCEPTIONS = [
  [3, vi.attendance.reason.cong_tac],
  [11, vi.attendance.reason.om],
  [17, vi.attendance.status.vang_kld],
  [25, say(vi.attendance.setMark.minutes_other, { count: 10 })],
] as const;

const TAPS_AT_MOST = 12;
const SECONDS_AT_MOST = 30;
/** Milliseconds that a person needs to find the next name. */
const THINKING = 1000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });
const openPart = (page: Page, part: keyof typeof vi.agenda.part) =>
  page.getByRole('radio', { name: vi.agenda.part[part], exact: true }).click({ force: true });

test(
  'a secretary runs a whole meeting offline',
  { timeout: 120_000 },
  async ({ page, server, misdeeds }) => {
    page.setDefaultTimeout(10_000);
    await visitAndKeep(page, server);
    await server.close();
    await page.context().setOffline(true);
    await page.reload();

    await makeGroup(page);
    await pasteRoster(page);
    await planSession(page);
    await startSession(page);
    await callTheRoll(page);
    await writeMinutes(page);
    await readBack(page);
    await closeSession(page);
    await correctMark(page);
    await nextSessionShowsTasks(page);
    expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
  },
);

async function makeGroup(page: Page): Promise<void> {
  await link(page, vi.app.tabSessions).click();
  await link(page, vi.sessions.makeGroup).click();
  await button(page, vi.groups.first.start).click();
  await field(page, vi.groups.name).fill(CELL_NAME);
  await button(page, vi.groups.create).click();
}

async function pasteRoster(page: Page): Promise<void> {
  await link(page, vi.members.addPaste).click();
  await field(page, vi.roster.paste).fill(NAMES.map((name, at) => `${at + 1}. ${name}`).join('\n'));
  await button(page, vi.roster.read).click();
  await heading(page, say(vi.roster.found_other, { count: NAMES.length })).waitFor();
  await button(page, say(vi.roster.add_other, { count: NAMES.length })).click();
  await page
    .getByText(say(vi.members.count_other, { count: NAMES.length }))
    .first()
    .waitFor();
  await button(page, vi.app.back).click();
}

/** From the template of the kind of session. */
async function planSession(page: Page): Promise<void> {
  await link(page, vi.sessions.plan).click();
  await choice(page, vi.sessions.kindLabel).selectOption({ label: vi.sessions.kind.chuyen_de });
  await field(page, vi.sessions.day).fill(dayAt(Date.now()));
  await field(page, vi.sessions.time).fill('19:00');
  await field(page, vi.sessions.place).fill('Nhà văn hóa ấp');
  await choice(page, vi.sessions.chair).selectOption({ label: CHAIR });
  await choice(page, vi.sessions.secretary).selectOption({ label: SECRETARY });
  await button(page, vi.sessions.make).click();
}

async function startSession(page: Page): Promise<void> {
  await openPart(page, 'agenda');
  await button(page, vi.agenda.start).click();
  await page.getByRole('button', { name: say(vi.agenda.done, { number: 1 }) }).waitFor();
}

/** Thirty people with four exceptions, tapped no faster than by a person. */
async function callTheRoll(page: Page): Promise<void> {
  await openPart(page, 'attendance');
  const taps = tapper(THINKING);
  for (const [at, mark] of EXCEPTIONS) {
    const name = NAMES[at] ?? '';
    const status = vi.attendance.status.chua_ghi;
    await taps.tap(button(page, say(vi.attendance.change, { name, status })));
    await taps.tap(inDialog(page, mark));
  }
  const rest = NAMES.length - EXCEPTIONS.length;
  await taps.tap(button(page, say(vi.attendance.restPresent_other, { count: rest })));
  await page.getByText(vi.attendance.allRecorded).waitFor();
  const { count, seconds } = taps.done();
  console.log(
    `${NAMES.length} people, ${EXCEPTIONS.length} exceptions: ${count} taps, ${seconds.toFixed(1)} s`,
  );
  expect(count).toBeLessThanOrEqual(TAPS_AT_MOST);
  expect(seconds).toBeLessThanOrEqual(SECONDS_AT_MOST);
  await page
    .getByText(say(vi.attendance.ofBase, { base: 30, rate: '90%' }))
    .first()
    .waitFor();
}

async function writeMinutes(page: Page): Promise<void> {
  await openPart(page, 'minutes');
  const [text] = await page.getByRole('main').getByRole('textbox').all();
  await text?.fill(`Các đồng chí báo cáo việc tháng trước.\n${GOAL}`);
  await button(page, vi.minutes.vote).click();
  await page.getByRole('dialog').getByRole('textbox', { name: vi.minutes.matter }).fill(MATTER);
  await inDialog(page, say(vi.minutes.allFor, { number: 27 })).click();
  await inDialog(page, vi.app.save).click();
  await page
    .getByText(say(vi.minutes.passes, { needed: 16 }))
    .first()
    .waitFor();
  await button(page, vi.minutes.task).click();
  await inDialog(page, OWNER).click();
  const [, month = '', date = ''] = dayInMonth(monthOf(dayAt(Date.now())), 31).split('-');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `${date}/${month}` })
    .click();
  await page.getByText(vi.minutes.taskGiven).waitFor();
  await button(page, vi.minutes.conclusion).click();
  await field(page, vi.minutes.conclusion).fill(CONCLUSION);
}

async function readBack(page: Page): Promise<void> {
  await link(page, vi.agenda.part['read-back']).click();
  for (const words of [GOAL, MATTER, CONCLUSION, say(vi.minutes.present, { number: 27 })])
    await page.getByText(words).first().waitFor();
  await button(page, vi.minutes.adopt).click();
  await page.getByText(vi.minutes.adoptionDone).waitFor();
}

async function closeSession(page: Page): Promise<void> {
  await button(page, vi.app.more).click();
  await page.getByRole('dialog').getByRole('link', { name: vi.agenda.part.close }).click();
  await button(page, vi.closing.close).click();
  await page.getByText(vi.closing.isClosed).waitFor();
}

async function correctMark(page: Page): Promise<void> {
  await openPart(page, 'attendance');
  await button(page, vi.agenda.correct).click();
  await page.getByRole('dialog').getByRole('textbox').fill(REASON);
  await inDialog(page, vi.agenda.correct).click();
  const [at] = EXCEPTIONS[2];
  const name = NAMES[at] ?? '';
  const status = vi.attendance.status.vang_kld;
  await button(page, say(vi.attendance.change, { name, status })).click();
  await inDialog(page, vi.attendance.reason.gia_dinh).click();
  await page.getByText(status).first().waitFor();
  await button(page, vi.agenda.correctDone).click();
  await openPart(page, 'result');
  const corrections = page.getByRole('region', { name: vi.closing.corrections });
  for (const words of [REASON, name, status, vi.attendance.reason.gia_dinh])
    await corrections.getByText(words).first().waitFor();
}

/** The next one goes through what the last one gave out, at its review step. */
async function nextSessionShowsTasks(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      if (!(await link(page, vi.sessions.new).isVisible())) await button(page, vi.app.back).click();
      return link(page, vi.sessions.new).isVisible();
    })
    .toBe(true);
  await link(page, vi.sessions.new).click();
  await field(page, vi.sessions.day).fill(dayAt(Date.now()));
  await button(page, vi.sessions.make).click();
  await openPart(page, 'agenda');
  await button(page, vi.agenda.start).click();
  const review = page.getByRole('region', { name: vi.agenda.review });
  for (let number = 1; !(await review.isVisible()); number += 1) {
    await button(page, say(vi.agenda.done, { number })).click();
    await button(page, say(vi.agenda.done, { number: number + 1 })).waitFor();
  }
  const tick = review.getByRole('checkbox', { name: GOAL });
  await tick.click();
  await expect.poll(() => tick.isChecked()).toBe(true);
}

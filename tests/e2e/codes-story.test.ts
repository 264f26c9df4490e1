/** Two phones side by side, without a network: QR codes on one screen, the camera or pictures of the other. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { routeHref } from '../../src/domain/route.ts';
import { CELL_NAME, NAMES } from '../helpers/cell.ts';
import { goTo, idsWith, passWelcome } from '../helpers/page-records.ts';
import { faults, overflow } from '../helpers/screen-faults.ts';
import { test } from '../helpers/work.ts';

const { exchange, backup } = vi;
const PHONE = { width: 390, height: 844 };

/** A camera that stands askew, a little out of focus, before whatever picture is held up. */
const CAMERA = `
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1280, 720];
  const context = canvas.getContext('2d');
  const clear = () => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.filter = 'none';
    context.fillStyle = '#554';
    context.fillRect(0, 0, 1280, 720);
  };
  globalThis.holdUp = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    clear();
    context.setTransform(1.62, 0.14, -0.11, 1.6, 360, 30);
    context.filter = 'blur(0.6px) brightness(0.8)';
    context.drawImage(picture, 0, 0, 350, 350);
  };
  navigator.mediaDevices.getUserMedia = async () => {
    clear();
    return canvas.captureStream(15);
  };`;

async function memberPhone(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'vi-VN', viewport: PHONE })).newPage();
  await page.addInitScript(CAMERA);
  await passWelcome(page, 'vi');
  await page.goto(`${url}#/codes/receive`);
  return page;
}

/** Pictures of the codes on the screen, until there are some more than are needed. */
async function photographs(page: Page): Promise<readonly Buffer[]> {
  const code = page.getByRole('img', { name: exchange.code });
  await code.waitFor();
  const said = page.getByText(/^Mã \d+ \(cần \d+ mã\)$/);
  if ((await said.count()) === 0) return [await code.screenshot()];
  await page.getByRole('button', { name: exchange.pause }).click();
  const count = Number(/cần (\d+)/.exec(await said.innerText())?.[1]);
  const pictures: Buffer[] = [];
  for (let at = 0; at < count + 6; at += 1) {
    pictures.push(await code.screenshot());
    await page.getByRole('button', { name: exchange.next }).click();
  }
  // Two were missed.
  return pictures.slice(2);
}

async function join(page: Page): Promise<void> {
  await page.getByRole('heading', { name: backup.preview }).waitFor();
  await page.getByRole('button', { name: backup.take }).click();
  await page.getByText(backup.taken).waitFor();
}

test('a member’s phone reads along after the camera saw the codes, and another after their pictures', async ({
  page,
  server,
  browser,
  cell,
  misdeeds,
}) => {
  const { running } = cell;
  await goTo(page, routeHref({ name: 'session', ...running, part: 'agenda' }));
  await page.getByRole('button', { name: vi.app.more }).click();
  await page.getByText(vi.sessions.sendOn).click();
  await page.getByRole('radio', { name: exchange.whats.members }).waitFor();
  expect([...(await faults(page)), ...(await overflow(page))]).toEqual([]);
  await page.getByRole('button', { name: exchange.show }).click();
  const forMembers = await photographs(page);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: vi.app.close }).click();

  const member = await memberPhone(browser, server.url);
  await member.getByText(exchange.waiting).waitFor();
  expect([...(await faults(member)), ...(await overflow(member))]).toEqual([]);
  const preview = member.getByRole('heading', { name: backup.preview });
  for (const picture of forMembers) {
    await member.evaluate(`holdUp('${picture.toString('base64')}')`);
    await member.waitForTimeout(250);
    if ((await preview.count()) > 0) break;
  }
  await join(member);
  expect(await idsWith(member, NAMES[0] ?? '')).toEqual([]);
  await goTo(member, routeHref({ name: 'session', ...running, part: 'agenda' }));
  await member.getByText('Học tập chuyên đề quý').first().waitFor();
  await goTo(member, routeHref({ name: 'session', ...running, part: 'plan' }));
  await member
    .getByRole('link', { name: /Vị Xuyên/ })
    .first()
    .click();
  await member.getByRole('heading', { level: 1, name: 'Vị Xuyên' }).waitFor();
  expect(member.url()).toContain('#/read/nam-huyen/vi-xuyen');

  await page.getByRole('radio', { name: exchange.whats.session }).click();
  await page.getByRole('button', { name: exchange.show }).click();
  const pictures = await photographs(page);
  const other = await memberPhone(browser, server.url);
  await other
    .getByLabel(exchange.pictures)
    .setInputFiles(
      pictures.map((buffer, at) => ({ name: `${at}.png`, mimeType: 'image/png', buffer })),
    );
  await join(other);
  expect(await idsWith(other, NAMES[0] ?? '')).toHaveLength(1);
  await goTo(other, routeHref({ name: 'sessions' }));
  await other.getByText(CELL_NAME).first().waitFor();
  expect(misdeeds).toEqual({ foreign: [], violations: [], errors: [] });
});

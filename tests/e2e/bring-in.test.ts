/** Own texts: a newspaper page is pasted, looked through, kept, and read without a network. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { SHARE } from '../../src/sw/names.ts';
import { faults, overflowLarge, smallTargets } from '../helpers/screen-faults.ts';
import { start, test, untilKept } from '../helpers/visit.ts';

const SEED = readFileSync('tests/fixtures/articles/seeds/000_50c322409a118bb1.txt', 'utf8');
const TITLE = 'Tri Tôn quan tâm công tác xây dựng Đảng';
const { texts, library } = vi;

test('a newspaper page is kept and read without a network, and one shared by another app is read too', async ({
  page,
  server,
  misdeeds,
}) => {
  await page.goto(server.url);
  await start(page);
  await untilKept(page);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: library.bringIn }).click();
  await page.getByLabel(texts.paste).fill(SEED);
  await page.getByRole('button', { name: texts.read }).click();
  await expect.poll(() => page.getByLabel(texts.fields.title).inputValue()).toBe(TITLE);
  await page.setViewportSize({ width: 320, height: 640 });
  expect([await overflowLarge(page), await smallTargets(page)]).toEqual([[], []]);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: texts.keep }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByRole('heading', { name: 'Nâng cao vai trò cấp ủy Đảng' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();

  await page.evaluate(
    ([share, text]) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.enctype = 'multipart/form-data';
      form.action = share ?? '';
      const field = document.createElement('textarea');
      field.name = 'text';
      field.value = text ?? '';
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [new URL(SHARE, server.url).href, SEED],
  );
  await expect.poll(() => page.getByLabel(texts.fields.title).inputValue()).toBe(TITLE);
  expect(misdeeds.violations).toEqual([]);
  expect(misdeeds.errors).toEqual([]);
});

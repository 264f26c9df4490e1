/**
 * `npm run bench:rollup [-- --rounds 5 --slow 4 --dist dist]`: how long a phone takes to read the report files of 400
 * cells over a quarter, keep them, and show what they come to; and whether the totals are those that were made.
 */
import type { CDPSession, Page } from 'playwright-core';
import vi from '../../src/i18n/vi.json' with { type: 'json' };
import { writeReport } from '../../src/transfer/report/lines.ts';
import { serve } from '../../plugins/serve/server.ts';
import { launchChromium } from '../helpers/chromium.ts';
import { madeReports } from '../helpers/made-reports.ts';
import { passWelcome } from '../helpers/page-records.ts';
import { fiveArticles } from './corpora.ts';
import { type Row, table } from './statistics.ts';

const ASKED = {
  cells: 400,
  people: 7300,
  period: { by: 'quarter', year: 2026, quarter: 4 },
  themes: [
    { theme: 'Sinh hoạt thường kỳ', kind: 'thuong_ky', sessions: 800, attendances: 14_020 },
    { theme: 'Nêu gương trong việc nhỏ', kind: 'chuyen_de', sessions: 400, attendances: 7_020 },
  ],
} as const;
const SESSIONS = '1.200';
const ATTENDANCES = '21.040';

interface UploadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export async function main(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const rounds = Number(option('--rounds') ?? 5) || 5;
  const slow = Number(option('--slow') ?? 4) || 1;
  const dist = option('--dist') ?? (await fiveArticles()).dist;
  const files = await quarter();
  const server = await serve({ dist });
  const browser = await launchChromium();
  try {
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({
        locale: 'vi-VN',
        viewport: { width: 390, height: 844 },
      });
      const page = await context.newPage();
      measured.push(await measure(page, server.url, files, slow));
      await context.close();
    }
    const bytes = files.reduce((sum, { buffer }) => sum + buffer.length, 0);
    console.log(
      `${files.length} files, ${Math.round(bytes / 1000)} kB; processor ${slow} times slower`,
    );
    console.log(table(`roll-up; medians of ${rounds}`, rowsOf(measured)));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function quarter(): Promise<readonly UploadFile[]> {
  const made = Date.UTC(2027, 0, 2);
  return Promise.all(
    madeReports(ASKED).map(async (report, at) => {
      const { bytes } = await writeReport(report, { from: 'bench000', made: made + at });
      return { name: `bao-cao-${at}.txt`, mimeType: 'text/plain', buffer: Buffer.from(bytes) };
    }),
  );
}

interface Round {
  readonly read: number;
  readonly kept: number;
  readonly again: number;
  readonly heap: number;
}

const rowsOf = (rounds: readonly Round[]): readonly Row[] => [
  {
    what: 'read 400 files, until asked',
    unit: 'ms',
    values: rounds.map(({ read }) => read),
    budget: 10_000,
  },
  {
    what: 'keep them and show the totals',
    unit: 'ms',
    values: rounds.map(({ kept }) => kept),
    budget: 10_000,
  },
  {
    what: 'the same 400 files again',
    unit: 'ms',
    values: rounds.map(({ again }) => again),
    budget: 10_000,
  },
  {
    what: 'memory of the page after it',
    unit: 'MB',
    values: rounds.map(({ heap }) => heap),
    budget: 150,
  },
];

async function measure(
  page: Page,
  url: string,
  files: readonly UploadFile[],
  slow: number,
): Promise<Round> {
  await passWelcome(page, 'vi');
  await page.goto(`${url}#/reports`);
  await page.getByRole('link', { name: vi.reports.rollUp }).click();
  const input = page.getByLabel(vi.rollUp.add);
  await input.waitFor({ state: 'attached' });
  await chooseQuarter(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const take = page.getByRole('button', { name: /^Nhận 400 / });
  const read = await timed(async () => {
    await input.setInputFiles([...files]);
    await take.waitFor();
  });
  const kept = await timed(async () => {
    await take.click();
    await page.getByText(ATTENDANCES, { exact: true }).waitFor();
  });
  await page.getByText(SESSIONS, { exact: true }).waitFor();
  const again = await timed(async () => {
    await page.getByRole('button', { name: vi.app.close }).click();
    await input.setInputFiles([...files]);
    await page.getByText(/đổi gì: 400$/).waitFor();
  });
  await page.getByText(ATTENDANCES, { exact: true }).waitFor();
  return { read, kept, again, heap: await heap(session) };
}

/** The period stays while the app is open. */
async function chooseQuarter(page: Page): Promise<void> {
  await page.getByLabel(vi.reports.period).selectOption({ label: vi.reports.by.range });
  await page.getByLabel(vi.reports.from).fill('2026-10-01');
  await page.getByLabel(vi.reports.to).fill('2026-12-31');
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 100_000) / 10;
}

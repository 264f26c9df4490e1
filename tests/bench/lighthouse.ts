/** `npm run audit`: Lighthouse's mobile scores of the build, medians of three runs. Fails under 98. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../plugins/chromium.ts';
import { serve } from '../../plugins/serve/server.ts';
import { median } from './statistics.ts';

const PAGES = ['', 'a/nam-huyen/vi-xuyen.vi.html', '#/read/nam-huyen/vi-xuyen'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const LEAST = 98;
const ROUNDS = 3;
const PORT = 9333;

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

interface Audited {
  readonly scores: Scores;
  /** Names of the audits that cost points. */
  readonly faults: readonly string[];
}

export async function main(): Promise<void> {
  const site = await serve({ dist: resolve('dist') });
  let enough = true;
  try {
    for (const path of PAGES) {
      const rounds: Audited[] = [];
      while (rounds.length < ROUNDS) rounds.push(await audit(site.url + path));
      const medians = CATEGORIES.map(
        (name) => [name, median(rounds.map(({ scores }) => scores[name]))] as const,
      );
      enough &&= medians.every(([, score]) => score >= LEAST);
      console.log(`/${path}: ${medians.map(([name, score]) => `${name} ${score}`).join(', ')}`);
      for (const fault of new Set(rounds.flatMap(({ faults }) => faults)))
        console.log(`  ${fault}`);
    }
  } finally {
    await site.close();
  }
  if (!enough) process.exitCode = 1;
}

/** In a browser that has never been here before. */
async function audit(url: string): Promise<Audited> {
  const profile = await mkdtemp(join(tmpdir(), 'audit-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${PORT}`],
    viewport: null,
  });
  try {
    const result = await lighthouse(url, {
      port: PORT,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (result === undefined) throw new Error(`Lighthouse says nothing about ${url}`);
    const { categories, audits } = result.lhr;
    const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
    const faults = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ''}`),
    );
    const scores = {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    };
    return { scores, faults };
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

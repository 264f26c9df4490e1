import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellReport, isConsistent } from '../../../src/domain/roll-up/cell-report.ts';
import type { BundleLine } from '../../../src/transfer/bundle/format.ts';
import { newLock } from '../../../src/transfer/bundle/lock.ts';
import { writeBundle } from '../../../src/transfer/bundle/write.ts';
import {
  readReport,
  reportLines,
  reportOf,
  ReportProblem,
  writeReport,
} from '../../../src/transfer/report/lines.ts';
import { ABOUT, EXAMPLE } from './example.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (file: Uint8Array) => new TextDecoder().decode(file);
const codeOf = (error: unknown) => (error instanceof ReportProblem ? error.code : 'threw');
const outcome = (file: Uint8Array) => readReport(file).then(() => 'taken', codeOf);
const wrapped = async (lines: readonly BundleLine[]) =>
  (await writeBundle(lines, { scope: 'report', ...ABOUT })).bytes;

describe('a report file', () => {
  it('gives back what went in, and begins with words', async () => {
    const { bytes: file } = await writeReport(EXAMPLE, ABOUT);
    expect(text(file)).toMatch(/^chuyen-de 1 text [0-9a-f]{64} \{"from":"phone000"/);
    const { report, header } = await readReport(file);
    expect(report).toEqual(EXAMPLE);
    expect(header).toMatchObject({ scope: 'report', ...ABOUT });
  });

  it('is the same file for the same report', async () => {
    const [one, other] = [await writeReport(EXAMPLE, ABOUT), await writeReport(EXAMPLE, ABOUT)];
    expect(one.sha256).toBe(other.sha256);
  });

  it('of format 1 is read for ever', async () => {
    const file = readFileSync('tests/fixtures/reports/1.txt');
    expect((await readReport(file)).report).toEqual(EXAMPLE);
  });

  it('has no names unless they were chosen', async () => {
    const { names: _, ...counts } = EXAMPLE;
    const lines = JSON.stringify(reportLines(counts));
    expect(lines).not.toContain('Đào');
    expect((await readReport(await wrapped(reportLines(counts)))).report).toEqual(counts);
  });

  it('holds text as NFC, however it came', () => {
    const unit = { ...EXAMPLE.unit, name: 'Chi bộ ấp Trung'.normalize('NFD') };
    expect(reportOf(reportLines({ ...EXAMPLE, unit })).unit.name).toBe('Chi bộ ấp Trung');
  });
});

describe('what is no report', () => {
  it.each([
    ['', 'empty'],
    ['Kính gửi đồng chí', 'not_ours'],
    ['chuyen-de 2 text x\n', 'newer'],
    ['chuyen-de 1 text x\n', 'damaged'],
  ])('“%s” is refused: %s', async (file, code) => {
    expect(await outcome(bytes(file))).toBe(code);
  });

  it('is refused when it is a backup', async () => {
    const { bytes: file } = await writeBundle([], { scope: 'all', ...ABOUT });
    expect(await outcome(file)).toBe('not_report');
  });

  it('is refused when it is locked', async () => {
    const lock = newLock((n) => new Uint8Array(n), 1000);
    const { bytes: file } = await writeBundle(
      reportLines(EXAMPLE),
      { scope: 'report', ...ABOUT },
      { sealing: { lock, phrase: 'sông núi' } },
    );
    expect(await outcome(file)).toBe('locked');
  });

  it('is refused when a newer version of the app made it', async () => {
    const [first, ...rest] = reportLines(EXAMPLE);
    const later = { ...Object(first?.[1]), format: 2, more: true };
    expect(await outcome(await wrapped([['report', later], ...rest]))).toBe('newer');
  });

  it.each<readonly [string, Partial<CellReport>]>([
    ['ends before it begins', { period: { by: 'range', from: '2026-12-31', to: '2026-10-01' } }],
    [
      'has sessions outside its time',
      { period: { by: 'range', from: '2026-12-01', to: '2026-12-31' } },
    ],
    ['has people of no kind', { people: { total: 21, official: 19, probationary: 1, came: 0 } }],
    ['has more tasks than were due', { tasks: { due: 1, onTime: 2, late: 0, open: 0 } }],
    ['has a session twice', { sessions: [...EXAMPLE.sessions, ...EXAMPLE.sessions] }],
    [
      'has more people than should have come',
      {
        sessions: EXAMPLE.sessions.map((one) =>
          one.count === undefined ? one : { ...one, count: { ...one.count, present: 99 } },
        ),
      },
    ],
    [
      'has a held session without numbers',
      { sessions: [{ ...EXAMPLE.sessions[1]!, status: 'closed' }] },
    ],
  ])('is refused when it %s', async (_, part) => {
    const report = { ...EXAMPLE, ...part };
    expect(isConsistent(report)).toBe(false);
    expect(await outcome(await wrapped(reportLines(report)))).toBe('unclear');
  });
});

/** `sound`: everything in it is as it should be; else why it was refused. */
function judged(lines: readonly BundleLine[]): string {
  try {
    const report = reportOf(lines);
    const again = JSON.stringify(reportOf(reportLines(report)));
    return isConsistent(report) && again === JSON.stringify(report) ? 'sound' : 'half taken';
  } catch (error) {
    return codeOf(error);
  }
}

const RUNS = 5 * (fc.readConfigureGlobal().numRuns ?? 100);

describe('a changed report', () => {
  it('is refused in words, whatever was changed, cut or put in', async () => {
    const { bytes: file } = await writeReport(EXAMPLE, ABOUT);
    const flip = fc.record({ at: fc.nat(file.length - 1), to: fc.nat(255) });
    const mutant = fc.oneof(
      fc.array(flip, { minLength: 1, maxLength: 4 }).map((flips) => {
        const copy = file.slice();
        for (const { at, to } of flips) copy[at] = to;
        return copy;
      }),
      fc.nat(file.length - 3).map((at) => file.slice(0, at)),
      fc
        .tuple(fc.nat(file.length - 2), fc.uint8Array({ minLength: 1, maxLength: 9 }))
        .map(([at, more]) => new Uint8Array([...file.slice(0, at), ...more, ...file.slice(at)])),
    );
    const blank = (one: Uint8Array) => text(one).replace(/\s/g, '');
    await fc.assert(
      fc.asyncProperty(mutant, async (one) => {
        fc.pre(blank(one) !== blank(file));
        expect(['taken', 'threw']).not.toContain(await outcome(one));
      }),
      { numRuns: RUNS },
    );
  });

  it('with a hash that fits is refused, or is a report in which everything is as it should be', () => {
    const lines = JSON.stringify(reportLines(EXAMPLE));
    const values = [
      ...lines.matchAll(/(?<=[:[,])("(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false)(?=[,}\]])/g),
    ];
    const odd = fc.oneof(
      fc.constantFrom('null', '-1', '1.5', '1e308', '"x"', '{}', '[]', '"2026-02-30"', 'true'),
      fc.jsonValue({ maxDepth: 2 }).map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(fc.nat(values.length - 1), odd, (which, other) => {
        const value = values[which]?.[0] ?? '';
        const index = values[which]?.index ?? 0;
        const changed = lines.slice(0, index) + other + lines.slice(index + value.length);
        expect(judged(JSON.parse(changed) as readonly BundleLine[])).toMatch(
          /^(sound|unclear|newer)$/,
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('that lacks a line, or has one more, is never half taken', () => {
    const lines = reportLines(EXAMPLE);
    expect(() => reportOf(lines.slice(1))).toThrow(ReportProblem);
    expect(() => reportOf([...lines, ['morgen', {}]])).toThrow(ReportProblem);
    expect(() => reportOf([])).toThrow(ReportProblem);
  });
});

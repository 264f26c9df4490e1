/** Invariant 17: size limits at their boundary, and a phone’s own copy is never beyond them. See docs/guarantees.md. */
import { describe, expect, it } from 'vitest';
import { deflateSync } from 'fflate';
import { canonical } from '../../../src/domain/record/record.ts';
import { inflateWithin } from '../../../src/transfer/inflate.ts';
import { concat, sha256 } from '../../../src/transfer/bundle/bytes.ts';
import {
  BUNDLE_LIMITS,
  type BundleLine,
  BundleProblem,
} from '../../../src/transfer/bundle/format.ts';
import { openBundle, readLines } from '../../../src/transfer/bundle/read.ts';
import { writeBundle } from '../../../src/transfer/bundle/write.ts';
import { ABOUT } from '../bundle/example.ts';

const encoder = new TextEncoder();

async function fileOf(head: object, body: Uint8Array): Promise<Uint8Array> {
  const json = encoder.encode(canonical(head));
  const hash = await sha256(json, encoder.encode('\n'), body);
  return concat([encoder.encode(`chuyen-de 1 bytes ${hash} `), json, encoder.encode('\n'), body]);
}

const code = (error: unknown) => (error instanceof BundleProblem ? error.code : String(error));

const opened = async (file: Uint8Array) => openBundle(file).then(() => 'opened', code);

const codeOf = async (file: Uint8Array) =>
  openBundle(file)
    .then((sealed) => readLines(sealed))
    .then((lines) => lines.length, code);

const read = async (lines: readonly BundleLine[]) =>
  codeOf((await writeBundle(lines, ABOUT, { form: 'bytes' })).bytes);

/** So many arrays in each other; the line and its pair are two more. */
const nested = (depth: number): unknown =>
  JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

describe('a file at a limit is read, and one step beyond it is refused', () => {
  it('of bytes', async () => {
    const head = { scope: 'all', from: 'phone000', made: 1, n: 0 };
    const rest = BUNDLE_LIMITS.fileBytes - (await fileOf(head, new Uint8Array())).length;
    expect(await opened(await fileOf(head, new Uint8Array(rest)))).toBe('opened');
    expect(await opened(await fileOf(head, new Uint8Array(rest + 1)))).toBe('too_large');
  });

  it('of its first line', async () => {
    const fits = encoder.encode(
      `chuyen-de 1 text x${' '.repeat(BUNDLE_LIMITS.headerChars - 19)}\n`,
    );
    expect(fits).toHaveLength(BUNDLE_LIMITS.headerChars);
    expect(await opened(fits)).toBe('damaged');
    expect(await opened(concat([encoder.encode(' '), fits]))).toBe('not_ours');
  });

  it('of lines', async () => {
    // One digit a line, and a header that promises none: only the number of lines is looked at first.
    const body = async (lines: number) => {
      const digits = Array.from({ length: lines }, (_, at) => (at * 7919) % 10);
      const head = { scope: 'all', from: 'phone000', made: 1, n: 0 };
      return fileOf(head, deflateSync(encoder.encode(digits.join('\n'))));
    };
    expect(await codeOf(await body(BUNDLE_LIMITS.lines))).toBe('damaged');
    expect(await codeOf(await body(BUNDLE_LIMITS.lines + 1))).toBe('too_large');
  });

  it('of depth', async () => {
    expect(await read([['x', nested(BUNDLE_LIMITS.depth - 1)]])).toBe(1);
    expect(await read([['x', nested(BUNDLE_LIMITS.depth)]])).toBe('damaged');
  });

  it('of what it unpacks to', async () => {
    const head = { scope: 'all', from: 'phone000', made: 1, n: 1 };
    const bomb = deflateSync(encoder.encode(`["x","${'a'.repeat(2_000_000)}"]`));
    expect(await codeOf(await fileOf(head, bomb))).toBe('too_large');
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const packed = deflateSync(bytes);
    expect(inflateWithin(packed, bytes.length, 200)).toEqual(bytes);
    expect(inflateWithin(packed, bytes.length - 1, 200)).toBe('too_large_unpacked');
  });
});

describe('a phone’s own copy', () => {
  it('can be read back, however much of it is the same', async () => {
    expect(await read([['record', 'a'.repeat(3_000_000)]])).toBe(1);
    expect(
      await read([
        ['record', '.'.repeat(1_000_001)],
        ['record', 'x'],
      ]),
    ).toBe(2);
  });

  it('is not made when nobody could open it again', async () => {
    const lines = Array.from({ length: BUNDLE_LIMITS.lines + 1 }, (): BundleLine => ['x', 0]);
    await expect(writeBundle(lines, ABOUT)).rejects.toMatchObject({ code: 'too_large' });
  });
});

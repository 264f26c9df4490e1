import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/transfer/bundle/bytes.ts';
import { BundleProblem, ITERATIONS } from '../../../src/transfer/bundle/format.ts';
import { newLock } from '../../../src/transfer/bundle/lock.ts';
import { openBundle, readLines } from '../../../src/transfer/bundle/read.ts';
import { readWhole, wholeLines } from '../../../src/transfer/bundle/whole-lines.ts';
import { contentHash, writeBundle } from '../../../src/transfer/bundle/write.ts';
import { MANY } from '../../helpers/many.ts';
import { ABOUT, EXAMPLE, PHRASE, writeExample, writeLocked } from './example.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (file: Uint8Array) => new TextDecoder().decode(file);
const read = async (file: Uint8Array, phrase?: string) =>
  readWhole(await readLines(await openBundle(file), phrase));
const codeOf = async (file: Uint8Array, phrase?: string) =>
  read(file, phrase).then(
    () => 'taken',
    (error: unknown) => (error instanceof BundleProblem ? error.code : 'threw'),
  );

describe('a bundle', () => {
  it('gives back what went in, with what this version does not know', async () => {
    const { bytes: file, header } = await writeExample();
    expect(header).toMatchObject({ scope: 'all', from: 'phone000', n: 8 });
    expect(await read(file)).toEqual(EXAMPLE);
  });

  it('is the same file for the same content, and begins with words', async () => {
    const [one, other] = [await writeExample(), await writeExample()];
    expect(one.bytes).toEqual(other.bytes);
    expect(text(one.bytes)).toMatch(/^chuyen-de 1 text [0-9a-f]{64} \{"from":"phone000"/);
  });

  it('says the same as bytes, which are smaller', async () => {
    const plain = await writeBundle(wholeLines(EXAMPLE), ABOUT, { form: 'bytes' });
    expect(await read(plain.bytes)).toEqual(EXAMPLE);
    expect(plain.bytes.length).toBeLessThan((await writeExample()).bytes.length);
  });

  it('passes chats that change line ends and put a mark before text', async () => {
    const sent = `\uFEFF${text((await writeExample()).bytes).replace('\n', '\r\n')}\r\n`;
    expect(await read(bytes(sent))).toEqual(EXAMPLE);
  });

  it('of the same lines in another order has the same content hash', async () => {
    const lines = wholeLines(EXAMPLE);
    expect(await contentHash([...lines].reverse())).toBe(await contentHash(lines));
    expect(await contentHash(lines.slice(1))).not.toBe(await contentHash(lines));
  });

  it('of anything JSON comes back as it was', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string(), fc.jsonValue({ maxDepth: 4 }))),
        async (lines) => {
          const { bytes: file } = await writeBundle(lines, ABOUT, { form: 'bytes' });
          const back = await readLines(await openBundle(file));
          expect(back).toEqual(JSON.parse(JSON.stringify(lines)));
        },
      ),
    ));
});

describe('a locked bundle', () => {
  it('opens with its pass-phrase, however that is written', async () => {
    const { bytes: file, header } = await writeLocked(1000);
    expect(header.lock?.iterations).toBe(1000);
    expect(text(file)).not.toContain('Trung');
    expect(await read(file, PHRASE)).toEqual(EXAMPLE);
    expect(await read(file, '  SONG nui,\nlua  CẦU ')).toEqual(EXAMPLE);
  });

  it('stays shut without it', async () => {
    const { bytes: file } = await writeLocked(1000);
    expect(await codeOf(file)).toBe('locked');
    expect(await codeOf(file, 'sông núi lúa')).toBe('wrong_phrase');
  });

  it('takes as many rounds as are asked of new files, and never asks for more than is honest', async () => {
    expect(newLock((n) => new Uint8Array(n)).iterations).toBe(ITERATIONS);
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    const { bytes: file } = await writeLocked(1000);
    const [first = '', rest = ''] = text(file).split('\n');
    const json = first.slice(first.indexOf('{')).replace('1000', '10000001');
    const digest = await crypto.subtle.digest(
      'SHA-256',
      new Uint8Array([...bytes(`${json}\n`), ...(fromBase64(rest) ?? [])]),
    );
    const hash = Buffer.from(digest).toString('hex');
    expect(await codeOf(bytes(`chuyen-de 1 text ${hash} ${json}\n${rest}`), PHRASE)).toBe(
      'too_hard',
    );
  });
});

describe('a file of format 1', () => {
  it.each([
    ['1.txt', undefined],
    ['1-locked.txt', PHRASE],
  ])('%s is read for ever', async (name, phrase) => {
    expect(await read(readFileSync(`tests/fixtures/bundles/${name}`), phrase)).toEqual(EXAMPLE);
  });
});

describe('what is no bundle', () => {
  it.each([
    ['', 'empty'],
    ['Kính gửi đồng chí', 'not_ours'],
    ['chuyen-de', 'not_ours'],
    ['chuyen-de 1', 'not_ours'],
    ['chuyen-de 2 text x\n', 'newer'],
    ['chuyen-de 1 text x\n', 'damaged'],
    ['chuyen-de một\n', 'damaged'],
  ])('“%s” is refused: %s', async (file, code) => {
    expect(await codeOf(bytes(file))).toBe(code);
  });

  it('is refused when it is nested to exhaust who reads it', async () => {
    const deep = `${'['.repeat(80)}${']'.repeat(80)}`;
    const { bytes: file } = await writeBundle([['record', JSON.parse(deep)]], ABOUT);
    expect(await codeOf(file)).toBe('damaged');
  });

  it('is refused in words, whatever was changed, cut or put in', async () => {
    const { bytes: file } = await writeExample();
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
        expect(['taken', 'threw']).not.toContain(await codeOf(one));
      }),
      MANY,
    );
  });

  it('is refused wherever it is cut, locked too', async () => {
    const plain = (await writeBundle(wholeLines(EXAMPLE), ABOUT, { form: 'bytes' })).bytes;
    for (const file of [plain, (await writeExample()).bytes, (await writeLocked(10)).bytes]) {
      // A line break at the very end says nothing.
      const whole = file.at(-1) === 10 ? file.length - 1 : file.length;
      for (let length = 0; length < whole; length += length >= whole - 64 ? 1 : 97)
        expect(await codeOf(file.slice(0, length), PHRASE), `cut at ${length}`).toMatch(
          /^(empty|not_ours|damaged|newer)$/,
        );
    }
  });

  it('is refused with a byte in it that only some readers take for a space', async () => {
    const { bytes: file } = await writeExample();
    const end = file.indexOf(10);
    const with160 = (at: number) => new Uint8Array([...file.slice(0, at), 160, ...file.slice(at)]);
    expect(await codeOf(with160(end))).toBe('damaged');
    expect(await codeOf(with160(end + 9))).toBe('damaged');
  });

  it('of any bytes is never taken', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (some) => {
        expect(['taken', 'threw']).not.toContain(await codeOf(some));
      }),
    ));

  it('has no letters of base64 that mean what others mean', () => {
    expect(fromBase64('QUI=')).toEqual(bytes('AB'));
    expect(fromBase64('QUJ=')).toBeUndefined();
    expect(fromBase64('QU')).toBeUndefined();
    expect(toBase64(bytes('AB'))).toBe('QUI=');
  });
});

describe('lines that are not as they should be', () => {
  it('are held, and never stop the others', () => {
    const whole = readWhole([
      ['reading', { id: 'a/b', share: 2, openedAt: 1, ticks: [] }],
      ['history', { id: 1 }],
      ['setting', 'dunkel'],
      ['pack', { pack: { id: 'x' } }],
      ['record', { id: 'any' }],
    ]);
    expect(whole.held).toHaveLength(4);
    expect(whole.records).toEqual([{ id: 'any' }]);
  });
});

/**
 * Files that were damaged on their way or made to do harm. 500 mutants of each kind in every run, 10,000 in
 * the campaign; a failure prints the seed that makes the mutant again.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { type ArticleResult, openArticle } from '../../../src/transfer/article/open.ts';
import { MANY } from '../../helpers/many.ts';
import { docx, epub, HTML, MARKDOWN, TEXT } from '../../helpers/made-files.ts';

const MUTANTS = MANY.numRuns;
const LONGEST = 5000;
const SEED = Number(process.env['MUTANT_SEED'] ?? 20_261_127);

/** Mulberry32: the same mutants from the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

const PIECES = [
  '<p>',
  '</p>',
  '<table><tr><td>',
  '<li>',
  '&#x110000;&bogus;',
  '<!DOCTYPE a [<!ENTITY b "bb">]>&b;',
  '{"__proto__":{"polluted":1}}',
  '<script>globalThis.ran=true</script>',
  '\0',
  '\ud800',
  '> > > > ',
  '- - - ',
  '[a](javascript:globalThis.ran=true)',
  '**',
  '`````',
  '../',
  '\ufeff',
  '\u202e',
].map((piece) => strToU8(piece));

function mutant(source: Uint8Array, seed: number): Uint8Array {
  const roll = dice(seed);
  let bytes = Uint8Array.from(source);
  for (let times = 1 + roll(4); times > 0; times -= 1) {
    const at = roll(bytes.length);
    const length = roll(64);
    switch (roll(6)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8));
        break;
      case 1:
        bytes = bytes.slice(0, at);
        break;
      case 2:
        bytes.fill(0, at, at + length);
        break;
      case 3:
        bytes.copyWithin(at, roll(bytes.length), roll(bytes.length));
        break;
      case 4:
        bytes = joined(bytes.slice(0, at), PIECES[roll(PIECES.length)] ?? bytes, bytes.slice(at));
        break;
      default:
        bytes = joined(bytes.slice(0, at + length), bytes.slice(at));
    }
  }
  return bytes;
}

/** The archive around it is whole: what is spoilt is a file that stands in it. */
function mutantInside(source: Uint8Array, seed: number): Uint8Array {
  const files = unzipSync(source);
  const names = Object.keys(files).filter((name) => /\.(?:xml|xhtml|opf)$/.test(name));
  const name = names[dice(seed)(names.length)] ?? '';
  return zipSync({ ...files, [name]: mutant(files[name] ?? new Uint8Array(), seed) }, { level: 0 });
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)));

/** Whole or refused: nothing between, and nothing but words. */
function expectSound(result: ArticleResult): void {
  if (!('draft' in result)) return;
  for (const line of result.draft.lines) {
    expect(typeof line.text).toBe('string');
    expect(line.text).toBe(line.text.normalize('NFC'));
    expect(/[\p{Surrogate}\u202a-\u202e]/u.test(line.text)).toBe(false);
  }
}

const KINDS: readonly (readonly [string, Uint8Array, typeof mutant])[] = [
  ['a text file', strToU8(TEXT), mutant],
  ['a Markdown file', strToU8(MARKDOWN), mutant],
  ['a web page', strToU8(HTML), mutant],
  ['a Word file', docx(), mutant],
  ['an e-book', epub(), mutant],
  ['what is in a Word file', docx(), mutantInside],
  ['what is in an e-book', epub(), mutantInside],
];

describe.each(KINDS)('mutants of %s', (_, source, spoil) => {
  it('is whole before it is spoilt', () => {
    expect('draft' in openArticle(source)).toBe(true);
  });

  it(`are read or refused, each within seconds, from seed ${SEED}`, () => {
    for (let i = 0; i < MUTANTS; i += 1) {
      const before = performance.now();
      try {
        expectSound(openArticle(spoil(source, SEED + i)));
      } catch (error) {
        throw new Error(`mutant of seed ${SEED + i}`, { cause: error });
      }
      expect(performance.now() - before, `seed ${SEED + i}`).toBeLessThan(LONGEST);
    }
  });

  it('are refused or read when cut anywhere near their end', () => {
    for (let cut = 1; cut <= 64; cut += 1)
      expectSound(openArticle(source.slice(0, Math.max(0, source.length - cut))));
  });
});

afterAll(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect((globalThis as { ran?: unknown }).ran).toBeUndefined();
});

const refusal = (source: Uint8Array | string) => {
  const before = performance.now();
  const result = openArticle(source);
  expect(performance.now() - before).toBeLessThan(LONGEST);
  return 'refused' in result ? result.refused : Object.keys(result);
};

describe('files that were made to do harm', () => {
  it('are stopped at the cap when they unpack to very much', () => {
    expect(refusal(docx(`<w:p>${' '.repeat(21_000_000)}</w:p>`))).toBe('too_large_unpacked');
  });

  it('are refused for paths that lead elsewhere and for names that are there twice', () => {
    const inside = { 'word/document.xml': strToU8('<w:p/>') };
    expect(refusal(zipSync({ ...inside, '../a.xml': strToU8('a') }))).toBe('damaged');
    expect(refusal(zipSync({ ...inside, 'WORD/document.xml': strToU8('a') }))).toBe('damaged');
  });

  it('are refused when their elements lie too deep in each other', () => {
    expect(refusal(`<html>${'<div>'.repeat(100_000)}a`)).toBe('too_deep');
    expect(refusal(docx('<w:a>'.repeat(100_000)))).toBe('too_deep');
    expect(refusal(`# a\n${'> '.repeat(50_000)}a`)).toBe('too_deep');
    expect(refusal(`# a\n${'- '.repeat(50_000)}a`)).toBe('too_deep');
  });

  it('are refused when they bring entities of their own', () => {
    expect(refusal(docx('<!DOCTYPE a [<!ENTITY b "c">]><w:p>&b;</w:p>'))).toBe('damaged');
  });

  it('are refused when they hold more lines or letters than any text', () => {
    expect(refusal('a b\n'.repeat(20_000))).toBe('too_long');
    expect(refusal('chữ '.repeat(600_000))).toBe('too_long');
  });

  it('end soon where a pattern might try without end', () => {
    const long = [
      'a '.repeat(99),
      `${'A - '.repeat(40)}!`,
      `${'Facebook '.repeat(20)}!`,
      `Tin${' - ảnh'.repeat(20)}`,
      '*'.repeat(20_000),
      '['.repeat(20_000),
      '`'.repeat(20_000),
      '_a '.repeat(10_000),
      'Ảnh '.repeat(90),
    ];
    for (const text of long) refusal(`# Một bài\n\n${text}\n\nHết bài.`);
  });
});

describe('files that another kind of reader needs', () => {
  it('are refused with what they are', () => {
    expect(refusal(new Uint8Array())).toBe('empty');
    expect(refusal(strToU8('%PDF-1.7'))).toBe('pdf');
    expect(refusal(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('picture');
    expect(refusal(strToU8('{\\rtf1 a}'))).toBe('old_word');
    expect(refusal(Uint8Array.of(1, 2, 3, 4, 5))).toBe('unknown_kind');
    expect(refusal(zipSync({ 'a.txt': strToU8('a') }))).toBe('unknown_kind');
  });

  it('are refused with advice when their letters are of an old font or spoilt', () => {
    const tcvn3 = Uint8Array.from('C¸n bé, ®¶ng viªn x· häp bµn viÖc söa cÇu', (c) =>
      c.charCodeAt(0),
    );
    const vni = Uint8Array.from('Caùn boä, ñaûng vieân xaõ hoïp baøn vieäc söûa caàu', (c) =>
      c.charCodeAt(0),
    );
    expect(refusal(tcvn3)).toBe('tcvn3');
    expect(refusal(vni)).toBe('vni');
    expect(refusal('Nguyá»…n VÄƒn')).toBe('garbled');
  });
});

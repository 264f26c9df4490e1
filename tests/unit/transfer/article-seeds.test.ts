import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/transfer/article/clean.ts';
import type { DraftLine } from '../../../src/transfer/article/draft.ts';
import { draftOf } from '../../../src/transfer/article/draft-of.ts';

interface Expected {
  readonly file: string;
  readonly lines: readonly {
    readonly line: number;
    readonly kind: string;
    readonly chars: number;
    readonly words: number;
  }[];
  readonly bodyChars: number;
  readonly bodyWords: number;
}

const FOLDER = 'tests/fixtures/articles/seeds';
const EXPECTED: readonly Expected[] = JSON.parse(
  readFileSync(`${FOLDER}/expected-import.json`, 'utf8'),
);

const draftOfFile = (file: string) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return draftOf(linesOf(text).map((text, at) => ({ line: at + 1, text })));
};

const words = (text: string) => text.split(' ').length;

const asExpected = ({ line, kind, text, repeats }: DraftLine) => ({
  line,
  kind: kindName(kind, repeats),
  chars: text.length,
  words: words(text),
});

const kindName = (kind: string, repeats = false) => {
  if (repeats) return 'caption-dup';
  return kind === 'paragraph' ? 'p' : kind;
};

describe.each(EXPECTED)('the newspaper page $file', ({ file, lines, bodyChars, bodyWords }) => {
  it('comes out line by line as its editor would have it', () => {
    const draft = draftOfFile(file);
    expect(draft.lines.map(asExpected)).toEqual(
      lines.map(({ line, kind, chars, words }) => ({ line, kind, chars, words })),
    );
  });

  it('keeps every word of lead and body', () => {
    const body = draftOfFile(file).lines.filter(
      ({ kind }) => kind === 'lead' || kind === 'paragraph',
    );
    expect(body.reduce((sum, { text }) => sum + text.length, 0)).toBe(bodyChars);
    expect(body.reduce((sum, { text }) => sum + words(text), 0)).toBe(bodyWords);
  });
});

describe('the head of the newspaper pages', () => {
  it('has day and hour, and the paper where a mark names it', () => {
    const heads = EXPECTED.map(({ file }) => draftOfFile(file));
    expect(heads.map(({ date, time }) => `${date} ${time}`)).toEqual([
      '2021-07-23 05:35',
      '2024-04-24 06:14',
      'undefined undefined',
      '2024-02-22 08:16',
      '2020-08-01 16:10',
    ]);
    expect(heads.map(({ outlet, outletTag }) => [outlet, outletTag])[4]).toEqual([
      'Báo Hà Giang',
      'BHG',
    ]);
  });
});

/** Pages made up in the styles of other papers: every line of a fixture begins with the part that it plays. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/transfer/article/draft.ts';
import { openArticle } from '../../../src/transfer/article/open.ts';

const FOLDER = 'tests/fixtures/articles/pages';
const FILES = readdirSync(FOLDER).sort();

interface Fixture {
  readonly text: string;
  readonly kinds: readonly string[];
}

function fixture(file: string): Fixture {
  const rows = readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/\n$/, '').split('\n');
  const lines = rows.map((row) => row.split('\t'));
  return {
    text: lines.map(([, text = '']) => text).join('\n'),
    kinds: lines.flatMap(([kinds = '']) => (kinds === '' ? [] : kinds.split(' '))),
  };
}

function draftOf(source: string | Uint8Array): Draft {
  const result = openArticle(source);
  if (!('draft' in result)) throw new Error(JSON.stringify(result));
  return result.draft;
}

const show = ({ lines }: Draft) => lines.map(({ kind, text }) => `${kind}: ${text.slice(0, 40)}`);
const kindsOf = ({ lines }: Draft) => lines.map(({ kind }) => kind);

describe.each(FILES)('the page %s', (file) => {
  const { text, kinds } = fixture(file);

  it('is read as its editor would read it', () => {
    const draft = draftOf(text);
    const wanted = draft.lines.map((line, at) => `${kinds[at]}: ${line.text.slice(0, 40)}`);
    expect(show(draft)).toEqual(wanted);
    expect(draft.lines).toHaveLength(kinds.length);
  });

  it('is read alike with line ends of Windows, letters apart, and spaces that do not break', () => {
    const plain = draftOf(text);
    const asBytes = (changed: string) => draftOf(new TextEncoder().encode(changed));
    const spoilt = [
      text.replaceAll('\n', '\r\n'),
      text.normalize('NFD'),
      text.replaceAll(' ', '\u00a0'),
      `\ufeff${text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð')}`,
      text.replaceAll('\n', '\n\n'),
      `\n\n${text}\u200b\n`,
    ];
    for (const changed of spoilt) {
      const draft = asBytes(changed);
      expect(kindsOf(draft)).toEqual(kindsOf(plain));
      expect(draft.lines.map((line) => line.text)).toEqual(plain.lines.map((line) => line.text));
    }
  });
});

describe('the heads of the pages', () => {
  it('have the day in whatever form it was written', () => {
    expect(FILES.map((file) => draftOf(fixture(file).text).date)).toEqual([
      '2024-02-22',
      '2023-09-03',
      '2024-11-05',
      '2022-07-12',
      '2022-05-15',
      '2025-10-10',
      '2024-06-18',
      '2023-08-30',
      '2024-01-05',
      undefined,
      '2026-02-03',
      '2025-05-09',
      '2024-05-14',
      '2024-09-06',
      '2025-08-20',
      '2024-12-12',
      '2025-03-10',
      '2024-11-11',
      '2025-07-07',
      '2025-04-02',
      '2023-05-19',
      '2025-11-30',
    ]);
  });

  it('have the paper where a tag, a line or an address names it', () => {
    expect(FILES.map((file) => draftOf(fixture(file).text).outlet)).toEqual([
      'Báo Đồng Tháp',
      '',
      'Báo Hà Giang',
      '',
      'Quân đội nhân dân',
      'Báo An Giang',
      '',
      'Báo Long An',
      'Báo Tuyên Quang',
      '',
      'Báo Quảng Ngãi',
      'Trang thông tin điện tử xã Cư M’gar',
      '',
      'Báo Nhân Dân',
      '',
      '',
      '',
      '',
      '',
      'Đảng ủy phường An Phú',
      '',
      'Báo và phát thanh, truyền hình Cà Mau',
    ]);
  });
});

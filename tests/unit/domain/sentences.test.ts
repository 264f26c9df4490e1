import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/domain/sentences.ts';

const sentences = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitting into sentences', () => {
  it('cuts after full stops, questions and exclamations', () => {
    expect(sentences('Chi bộ họp. Ai chủ trì? Đông đủ! Xong…')).toEqual([
      'Chi bộ họp.',
      'Ai chủ trì?',
      'Đông đủ!',
      'Xong…',
    ]);
  });

  it('keeps closing quotes and brackets with their sentence', () => {
    expect(sentences('Trước kia họp “chung chung, hình thức.” Nay khác (xem bài.) Tốt.')).toEqual([
      'Trước kia họp “chung chung, hình thức.”',
      'Nay khác (xem bài.)',
      'Tốt.',
    ]);
  });

  it.each([
    'Có trên 63.860 lượt người dự, tăng 4.515 lượt.',
    'Nghị quyết T.Ư 4, khóa XII về xây dựng Đảng.',
    'Ngày 26.4.2021 huyện ủy họp.',
    'Đoàn đến TP. Cao Lãnh và TX. Hồng Ngự.',
    'PGS. TS. Nguyễn Văn An chủ trì.',
    'Tư tưởng V. I. Lênin và C. Mác.',
    'Gồm thôn, ấp, v.v. trong xã.',
    'Lúc 16:10 (GMT+7) bài được đăng.',
  ])('leaves “%s” in one piece', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('does not cut where a small letter follows', () => {
    expect(sentences('Ông nói: “Thế à?” rồi đi.')).toEqual(['Ông nói: “Thế à?” rồi đi.']);
  });

  it('finds nothing in a text without words', () => {
    expect(sentences(' … – ')).toEqual([]);
  });

  it('gives spans in order that leave out nothing but space and signs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Ấ', '.', '?', ' ', '“', '”', '7') }),
        (text) => {
          const spans = splitSentences(text);
          let before = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(text.slice(before, start)).not.toMatch(/[\p{L}\p{N}]/u);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(text.slice(before)).not.toMatch(/[\p{L}\p{N}]/u);
        },
      ),
    );
  });
});

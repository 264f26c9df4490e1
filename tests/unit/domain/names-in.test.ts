import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/domain/names-in.ts';

const NAMES = ['Nguyễn Văn An', 'Trần Thị Ánh', 'Công Tằng Tôn Nữ Ngọc Tuyết', 'Y Blô'];

describe('the names in a text', () => {
  it.each([
    ['Dự họp: Nguyễn Văn An, Trần Thị Ánh.', 2],
    ['NGUYỄN VĂN AN ký thay; Nguyễn Văn An đọc', 1],
    ['Nguyễn Văn\u00a0An và Công Tằng Tôn Nữ Ngọc Tuyết', 2],
    ['Nguyễn Văn Anh, Trần Thị Anh', 0],
    ['Nguyễn Văn; An vắng', 0],
    ['1\tY Blô\tcó mặt', 1],
    ['Trần Thị Ánh'.normalize('NFD'), 1],
    ['', 0],
  ] as const)('%j are %i', (text, count) => {
    expect(namesIn(text, NAMES)).toBe(count);
  });

  it('are all found in a list of them, whatever stands between', () => {
    const between = fc.constantFrom(', ', '\n', '\t', '; ', ' – ', '\n1. ');
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...NAMES)), between, (names, gap) => {
        expect(namesIn(names.join(gap), NAMES)).toBe(names.length);
      }),
    );
  });

  it('are none where nobody is on a list', () => {
    expect(namesIn('Nguyễn Văn An', ['', '  '])).toBe(0);
  });
});

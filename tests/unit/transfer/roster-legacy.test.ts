import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLegacy } from '../../../src/transfer/legacy.ts';
import { isSyllable } from '../../../src/transfer/syllable.ts';

describe('a word', () => {
  it.each(
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Quách Khuất Thuỷ Thủy quốc quý giêng gì Yến Tuyết Uyên Quyên Hương Ưng Ơn Ổn khuya ngoằn nghiêng xoong rượu hươu khuỷu Hoè Ấm'.split(
      ' ',
    ),
  )('%s is spelt as a Vietnamese syllable', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['NguyÔn', 'V¨n', 'Nguyeãn', 'Vaên', 'Müller', 'Zoë', 'tốń', 'mac', 'Hồck', 'Bhiŏk'])(
    '%s is not',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('text in an old encoding', () => {
  it.each([
    ['Uû ban nh©n d©n', 'tcvn3'],
    ['NguyÔn V¨n A', 'tcvn3'],
    ['TrÇn ThÞ B×nh\nHoµng V¨n Tr­êng\n§ç M¹nh C­êng', 'tcvn3'],
    ['nguyÔn thÞ thu hµ', 'tcvn3'],
    ['Nguyeãn Vaên A', 'vni'],
    ['Leâ Thò Hoàng Oanh\nTraàn Vaên Ñöùc', 'vni'],
    ['NGUYEÃN VAÊN ÑOÂNG', 'vni'],
    ['Buøi Thò Thuûy', 'vni'],
    ['Nguyá»…n VÄƒn A', 'garbled'],
    ['Tráº§n Thá»‹ BÃ¬nh', 'garbled'],
    ['LÃª VÄƒn ÄÃ´ng', 'garbled'],
  ] as const)('%j is recognised as %s', (text, kind) => {
    expect(findLegacy(text)).toBe(kind);
  });

  it.each([
    'Nguyễn Văn A',
    'Đặng Văn An\nLê Văn An\nNguyễn Như Anh\nTrần Thị Ánh\nLý Thị Ấm',
    'Bùi Thò\nTrần Tèo\nLê Bé',
    'NGÔ CHUẨN, PHƯƠNG LAN, AN GIANG',
    'Lê Thị Thuỷ'.normalize('NFD'),
    "H'Hen Niê\nY Bhiŏk Mlô\nK'Brơi\nKsor H'Bĭă",
    'François Hébert, Zoë Müller, Ñico',
    'Họ và tên; Chức vụ; “Bí thư” – «phó»',
    '25 °C, 3 × 4 = 12, § 5, © 2026',
    'Nguyen Van A',
    '',
  ])('%j is good text', (text) => {
    expect(findLegacy(text)).toBeUndefined();
  });

  it('is never seen in names that are spelt well', () => {
    const word = fc.constantFrom(
      ...'Nguyễn Trần Lê Thị Văn Hòa Hoà Bé Tèo Đông Ưng Ơn Út Ý Thảo Quý Xuân Ngọc Bảy Sáu Ổn Mỹ'.split(
        ' ',
      ),
    );
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, (text) => {
        expect(findLegacy(text)).toBeUndefined();
      }),
    );
  });
});

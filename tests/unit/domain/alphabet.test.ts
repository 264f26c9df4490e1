import { describe, expect, it } from 'vitest';
import { compareVietnamese, firstLetter } from '../../../src/domain/alphabet.ts';

describe('the Vietnamese alphabet', () => {
  it('orders letters that look alike as letters of their own', () => {
    const words = ['đảng', 'dân', 'ăn', 'ân', 'an', 'ơn', 'ôn', 'on', 'ưu', 'ủy'];
    expect(words.sort(compareVietnamese).join(' ')).toBe('an ăn ân dân đảng on ôn ơn ủy ưu');
  });

  it('orders tones only where the letters are the same', () => {
    const words = ['má', 'mạ', 'mã', 'ma', 'mả', 'mà', 'mác'];
    expect(words.sort(compareVietnamese).join(' ')).toBe('ma mà mả mã má mạ mác');
  });

  it('puts a short word before the longer one that begins with it', () => {
    expect(['chia', 'chi bộ', 'chi'].sort(compareVietnamese)).toEqual(['chi', 'chi bộ', 'chia']);
  });

  it('reads both ways of writing a letter with its marks', () => {
    expect(compareVietnamese('đảng ủy'.normalize('NFD'), 'đảng ủy')).toBe(0);
  });

  it('names the letter that a word stands under', () => {
    expect(['Ủy ban', 'đề án', 'ổn định', 'ơn'].map(firstLetter)).toEqual(['U', 'Đ', 'Ô', 'Ơ']);
    expect(firstLetter('“dân vận khéo”')).toBe('D');
    expect(firstLetter('5 không')).toBe('#');
  });
});

import { describe, expect, it } from 'vitest';
import { paperWords } from '../../src/i18n/papers.ts';

describe('the words of documents', () => {
  it('follow the style of tones; what people wrote does not', () => {
    const { say } = paperWords('vi', 'uỷ');
    expect(say('papers.signsFor.chi_uy')).toBe('T/M CHI UỶ');
    expect(say('papers.minutes.topic', { topic: 'Ủy ban, hòa giải' })).toBe(
      'Chuyên đề: Ủy ban, hòa giải',
    );
    expect(paperWords('vi').say('papers.signsFor.chi_uy')).toBe('T/M CHI ỦY');
  });

  it('have the forms of numbers, and take what looks like a placeholder as it is', () => {
    const { say } = paperWords('vi');
    expect(say('agenda.minutes', { count: 10 })).toBe('10 phút');
    expect(say('papers.minutes.topic', { topic: '{{topic}} $& $1' })).toBe(
      'Chuyên đề: {{topic}} $& $1',
    );
  });
});

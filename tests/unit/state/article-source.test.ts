import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../../src/state/article-source.ts';

const TITLE = 'Tri Tôn quan tâm công tác xây dựng Đảng';
const line = (outlet: string, date?: string) =>
  sourceLine({
    lang: 'vi',
    source: { outlet, title: TITLE, author: '', place: '', ...(date && { date }) },
  });

describe('the source of a copied passage', () => {
  it('is paper, day and title', () => {
    expect(line('Báo An Giang', '2021-09-13')).toBe(`Báo An Giang, 13/09/2021: ${TITLE}`);
  });

  it('leaves out what is not known', () => {
    expect(line('Báo An Giang')).toBe(`Báo An Giang: ${TITLE}`);
    expect(line('', '2021-09-13')).toBe(`13/09/2021: ${TITLE}`);
    expect(line('')).toBe(TITLE);
  });

  it('is nothing for a text without one', () => {
    expect(sourceLine({ lang: 'vi' })).toBe('');
  });
});

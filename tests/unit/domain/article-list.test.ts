import { describe, expect, it } from 'vitest';
import { choices, isFiltering, matches, sorted } from '../../../src/domain/article-list.ts';

const article = (
  vi: string,
  year: number,
  province: string,
  minutes: number,
  topics = ['can-bo'],
) => ({
  title: { vi },
  year,
  minutes,
  topics,
  place: { name: vi, province },
});
const triTon = article('Tri Tôn', 2021, 'An Giang', 6);
const thoaiSon = article('Thoại Sơn', 2024, 'An Giang', 5, ['hoc-tap']);
const viXuyen = article('Vị Xuyên', 2020, 'Hà Giang', 7);
const guide = { title: { vi: 'Điểm danh' }, topics: ['diem-danh'], minutes: 4 };
const all = [triTon, thoaiSon, viXuyen, guide];

describe('a list of articles', () => {
  it('keeps those of a place, a year and a topic', () => {
    expect(all.filter((one) => matches(one, { province: 'An Giang' }))).toEqual([triTon, thoaiSon]);
    expect(all.filter((one) => matches(one, { year: 2020 }))).toEqual([viXuyen]);
    expect(all.filter((one) => matches(one, { topic: 'hoc-tap' }))).toEqual([thoaiSon]);
    expect(all.filter((one) => matches(one, { province: 'An Giang', year: 2020 }))).toEqual([]);
  });

  it('lets everything through without a filter', () => {
    expect(isFiltering({})).toBe(false);
    expect(all.filter((one) => matches(one, {}))).toEqual(all);
  });

  it('sorts by pack, by newest year, by length and by title', () => {
    expect(sorted(all, 'pack', 'vi')).toEqual(all);
    expect(sorted(all, 'newest', 'vi')).toEqual([thoaiSon, triTon, viXuyen, guide]);
    expect(sorted(all, 'shortest', 'vi')).toEqual([guide, thoaiSon, triTon, viXuyen]);
    expect(sorted(all, 'title', 'vi')).toEqual([guide, thoaiSon, triTon, viXuyen]);
  });

  it('sorts by the titles of the language that is read', () => {
    const cell = { ...guide, title: { vi: 'Điểm danh', en: 'Roll call' } };
    const minutes = { ...guide, title: { vi: 'Ghi biên bản', en: 'Minutes' } };
    expect(sorted([minutes, cell], 'title', 'vi')).toEqual([cell, minutes]);
    expect(sorted([cell, minutes], 'title', 'en')).toEqual([minutes, cell]);
    expect(sorted([cell, triTon], 'title', 'en')).toEqual([cell, triTon]);
  });

  it('offers each place, year and topic once', () => {
    expect(choices(all)).toEqual({
      provinces: ['An Giang', 'Hà Giang'],
      years: [2024, 2021, 2020],
      topics: ['can-bo', 'hoc-tap', 'diem-danh'],
    });
  });
});

import { expect, it } from 'vitest';
import {
  addTheme,
  deleteTheme,
  editTheme,
  readTheme,
  restoreTheme,
  writePlan,
  yearPlan,
} from '../../../src/domain/theme.ts';
import { written } from './write-record.ts';

const theme = (key: string, quarter?: 1 | 2 | 3 | 4, year = 2026) =>
  readTheme(
    written(addTheme({ group: 'g1', key }, { title: ` Chuyên  đề ${key}`, year, quarter })),
  );
const ref = { group: 'g1', key: 'a' };

it('a theme belongs to a year or to one of its quarters', () => {
  const plan = yearPlan([theme('b', 4), theme('a'), theme('c', 4), theme('d', 1, 2025)], 2026);
  expect(plan.year.map(({ title }) => title)).toEqual(['Chuyên đề a']);
  expect(plan.quarters.map(({ themes }) => themes.length)).toEqual([0, 0, 0, 2]);
});

it('a theme is edited, planned, taken away and brought back', () => {
  const added = addTheme(ref, { title: 'Hiến đất làm đường', year: 2026 });
  const one = readTheme(
    written(added, editTheme(ref, { quarter: 2, presenter: 'dat' }), writePlan(ref, 'Tháng 5', [])),
  );
  expect(one).toMatchObject({ quarter: 2, presenter: 'dat', plan: ['Tháng 5'], year: 2026 });
  expect(yearPlan([readTheme(written(added, deleteTheme(ref)))], 2026).year).toEqual([]);
  expect(readTheme(written(added, deleteTheme(ref), restoreTheme(ref))).deleted).toBe(false);
});

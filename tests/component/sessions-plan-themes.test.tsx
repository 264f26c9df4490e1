import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Change } from '../../src/domain/record/edit.ts';
import { addTheme, readTheme, writePlan } from '../../src/domain/theme.ts';
import { ThemesScreen } from '../../src/features/sessions/plan/themes/themes-screen.tsx';
import type { MemoryRecords } from '../helpers/memory-records.ts';
import { CELL, G, PEOPLE, ref, showOver } from './sessions-plan-fixture.tsx';

afterEach(cleanup);

const THEME = addTheme(ref('C1'), { title: 'Cải cách hành chính', year: 2026, quarter: 4 });

async function themes(...more: readonly Change[]) {
  const changes = [...CELL, ...PEOPLE, ...more];
  const records = await showOver(<ThemesScreen group={G} />, { changes });
  await screen.findByText('Năm 2026');
  return records;
}
const stored = ({ all }: MemoryRecords) =>
  [...all.values()].filter(({ kind }) => kind === 'theme').map(readTheme);
const part = (name: string) => within(screen.getByRole('region', { name }));
const type = (name: string, value: string) => {
  const field = screen.getByLabelText(name);
  fireEvent.input(field, { target: { value } });
  return field;
};

it('a theme is added to its quarter', async () => {
  const records = await themes();
  fireEvent.click(part('Quý II').getByRole('button', { name: 'Thêm chuyên đề' }));
  type('Tên chuyên đề', 'Làm đường thôn');
  fireEvent.click(part('Quý II').getByRole('button', { name: 'Thêm' }));
  await part('Quý II').findByRole('button', { name: /Làm đường thôn/ });
  expect(stored(records)).toMatchObject([{ title: 'Làm đường thôn', year: 2026, quarter: 2 }]);
});

it('years are gone through one by one', async () => {
  await themes(THEME);
  fireEvent.click(screen.getByRole('button', { name: 'Năm sau' }));
  await screen.findByText('Năm 2027');
  expect(screen.queryByText('Cải cách hành chính')).toBeNull();
});

it('presenter and plan are kept as they are changed', async () => {
  const records = await themes(THEME);
  fireEvent.click(part('Quý IV').getByRole('button', { name: /Cải cách hành chính/ }));
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Người chuẩn bị' });
  select.selectedIndex = 1;
  fireEvent.change(select);
  fireEvent.blur(type('Kế hoạch', 'Viết bài trước ngày 20.'));
  await waitFor(() => expect(stored(records)[0]?.plan).toEqual(['Viết bài trước ngày 20.']));
  await part('Quý IV').findByText('Chuẩn bị: Lê Văn An');
});

it('texts written apart are both shown until a person makes them one', async () => {
  const apart = { ...writePlan(ref('C1'), 'Bản của máy kia', []) };
  const records = await themes(THEME, writePlan(ref('C1'), 'Bản của máy này', []), apart);
  expect(stored(records)[0]?.plan).toHaveLength(2);
  const quarter = part('Quý IV');
  expect(quarter.getByText('Bản của máy này')).toBeTruthy();
  expect(quarter.getByText('Bản của máy kia')).toBeTruthy();
  fireEvent.click(quarter.getByRole('button', { name: /Cải cách hành chính/ }));
  fireEvent.blur(type('Kế hoạch', 'Bản chung'));
  await waitFor(() => expect(stored(records)[0]?.plan).toEqual(['Bản chung']));
});

it('a theme is deleted and brought back', async () => {
  const records = await themes(THEME);
  fireEvent.click(part('Quý IV').getByRole('button', { name: /Cải cách hành chính/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Xóa chuyên đề này' }));
  await waitFor(() => expect(stored(records)[0]?.deleted).toBe(true));
  expect(screen.queryByText('Cải cách hành chính')).toBeNull();
});

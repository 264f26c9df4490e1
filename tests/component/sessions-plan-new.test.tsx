import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { saveAgenda } from '../../src/domain/own-template.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { readSession } from '../../src/domain/session/session.ts';
import { addTheme } from '../../src/domain/theme.ts';
import { SessionNewScreen } from '../../src/features/sessions/plan/session-new-screen.tsx';
import type { MemoryRecords } from '../helpers/memory-records.ts';
import { CELL, G, PEOPLE, planned, ref, showOver } from './sessions-plan-fixture.tsx';

afterEach(cleanup);

const begin = async (changes: readonly Change[] = [], kind?: string) => {
  const records = await showOver(<SessionNewScreen group={G} kind={kind} />, {
    changes: [...CELL, ...PEOPLE, ...changes],
  });
  await screen.findByRole('button', { name: 'Lập kế hoạch' });
  return records;
};
const make = () => fireEvent.click(screen.getByRole('button', { name: 'Lập kế hoạch' }));
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const chosen = (name: string) => {
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name });
  return select.selectedOptions[0]?.textContent;
};
const choose = (name: string, option: string) => {
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name });
  const at = [...select.options].findIndex(({ textContent }) => textContent === option);
  select.selectedIndex = at;
  fireEvent.change(select);
};
const fill = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const made = ({ all }: MemoryRecords) =>
  [...all.values()].filter(({ kind }) => kind === 'session').map(readSession);

describe('a new session', () => {
  it('starts with what the group usually does', async () => {
    const records = await begin();
    expect(field('Ngày').value).toBe('2026-12-03');
    expect(field('Giờ').value).toBe('19:30');
    expect(chosen('Chủ trì')).toBe('Lê Văn An');
    expect(chosen('Chương trình')).toBe('Chương trình thường kỳ');
    make();
    await waitFor(() => expect(made(records)).toHaveLength(1));
    expect(made(records)[0]).toMatchObject({
      kind: 'thuong_ky',
      status: 'planned',
      day: '2026-12-03',
      time: '19:30',
      place: 'Nhà văn hóa',
      chair: 'M1',
      items: [
        { id: 'roll-call', title: 'Điểm danh', minutes: 20, phase: 'Mở đầu' },
        { id: 'discussion', title: 'Thảo luận', minutes: 40, phase: 'Nội dung' },
      ],
      checks: [{ title: 'Thông báo', daysBefore: 2 }],
    });
    expect(location.hash).toBe(`#/sessions/${G}/${made(records)[0]?.key}?part=plan`);
  });

  it('takes what the person fills in', async () => {
    const records = await begin();
    choose('Loại sinh hoạt', 'Họp bất thường');
    fill('Ngày', '2026-11-25');
    fill('Nơi họp', '  Trụ sở   xã ');
    fill('Tên riêng của buổi (nếu có)', 'Họp về đường thôn');
    choose('Chủ trì', 'Chưa chọn');
    choose('Thư ký', 'Trần Thị Ánh');
    make();
    await waitFor(() => expect(made(records)).toHaveLength(1));
    expect(made(records)[0]).toMatchObject({
      kind: 'bat_thuong',
      day: '2026-11-25',
      place: 'Trụ sở xã',
      title: 'Họp về đường thôn',
      chair: undefined,
      secretary: 'M2',
      items: [],
      checks: [],
    });
  });

  it('offers the own agenda of the group before those of the packs', async () => {
    const item = { id: 'x', ord: 1, title: 'Việc của thôn', minutes: 30, spent: 0 };
    await begin([saveAgenda(ref('T1'), 'Mẫu của thôn', 'thuong_ky', [item])]);
    expect(chosen('Chương trình')).toBe('Mẫu của thôn');
    expect(screen.getByText('1 mục chương trình, 30 phút')).toBeTruthy();
  });

  it('leaves out a checklist that is not wanted', async () => {
    const records = await begin();
    fireEvent.click(screen.getByRole('checkbox', { name: /Việc chuẩn bị trước buổi/ }));
    make();
    await waitFor(() => expect(made(records)).toHaveLength(1));
    expect(made(records)[0]?.checks).toEqual([]);
  });

  it('tells a second one of a day apart', async () => {
    await begin([planned('S1', { day: '2026-11-25' })]);
    fill('Ngày', '2026-11-25');
    expect(field('Ngày').closest('.form-field')?.textContent).toContain('đây là buổi thứ 2');
  });

  it('of the kind asked for takes the theme of the quarter', async () => {
    await begin(
      [addTheme(ref('C1'), { title: 'Cải cách hành chính', year: 2026, quarter: 4 })],
      'chuyen_de',
    );
    expect(chosen('Loại sinh hoạt')).toBe('Sinh hoạt chuyên đề');
    expect(chosen('Chuyên đề')).toBe('Cải cách hành chính');
  });

  it('without a day is not made, and says so', async () => {
    const records = await begin();
    fill('Ngày', '');
    expect(screen.getByText('Hãy chọn ngày họp.')).toBeTruthy();
    make();
    fill('Ngày', '2026-12-01');
    expect(made(records)).toEqual([]);
    make();
    await waitFor(() => expect(made(records)).toHaveLength(1));
  });

  it('keeps what was filled in when the screen is left before it is made', async () => {
    await begin();
    fill('Nơi họp', 'Sân đình');
    cleanup();
    await begin();
    expect(field('Nơi họp').value).toBe('Sân đình');
    make();
  });

  it('speaks English', async () => {
    const changes = [...CELL, ...PEOPLE];
    await showOver(<SessionNewScreen group={G} />, { changes, lang: 'en' });
    await screen.findByRole('button', { name: 'Make the plan' });
    expect(chosen('Kind')).toBe('Regular monthly meeting');
    expect(field('Day').closest('.form-field')?.textContent).toContain('Thursday, 3 Dec 2026');
  });
});

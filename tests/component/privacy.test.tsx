import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addMember, setMembership } from '../../src/domain/member/member-edits.ts';
import { readMember } from '../../src/domain/member/member.ts';
import { takeReport } from '../../src/domain/roll-up/received.ts';
import { linesToKeep } from '../../src/state/roll-up/received.ts';
import { AboutScreen } from '../../src/features/settings/about-screen.tsx';
import { SettingsScreen } from '../../src/features/settings/settings-screen.tsx';
import { PrivacyScreen } from '../../src/features/privacy/privacy-screen.tsx';
import { emptyReport } from '../helpers/made-reports.ts';
import { memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

const NOON = Date.UTC(2026, 10, 27, 5);

afterEach(cleanup);

const READ = [
  { id: 'thu/mot', share: 1, openedAt: 1, ticks: ['a', 'b'] },
  { id: 'thu/hai', share: 0.5, openedAt: 2, ticks: ['c'] },
];

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the privacy page', () => {
  it('names the keeper of the phone as responsible, with the law', async () => {
    await show(<PrivacyScreen />);
    const who = part('Ai chịu trách nhiệm');
    expect(who.getByText(/^Người giữ máy này chịu trách nhiệm/)).toBeTruthy();
    expect(who.getByText(/91\/2025\/QH15/)).toBeTruthy();
  });

  it('tells what is kept, what is not, and how much of reading is remembered now', async () => {
    await show(<PrivacyScreen />, { readings: READ });
    const kept = part('Máy này giữ gì');
    expect(kept.getByText('Chỗ đọc của 2 bài.')).toBeTruthy();
    expect(kept.getByText('3 mục đã đánh dấu trong các danh mục đọc.')).toBeTruthy();
    expect(part('Không giữ gì').getByText(/ngày sinh, dân tộc, tôn giáo/)).toBeTruthy();
  });

  it('names those who left a list over a year ago, and leads to them', async () => {
    const records = memoryRecords(() => NOON);
    const ref = (key: string) => ({ group: 'G', key });
    await records.change([
      addMember(ref('A'), { fullName: 'Lê Văn An' }, 'a'),
      addMember(ref('B'), { fullName: 'Trần Thị Ánh' }, 'b'),
      addMember(ref('C'), { fullName: 'Phạm Thị Cúc' }, 'c'),
      setMembership(ref('A'), 'm', { from: '2020-01-01', to: '2025-06-30' }),
      setMembership(ref('B'), 'm', { from: '2020-01-01', to: '2026-06-30' }),
    ]);
    await show(<PrivacyScreen />, { records, now: NOON });
    const review = part('Mỗi năm xem lại một lần');
    expect(await review.findByText(/hơn một năm: 1 người/)).toBeTruthy();
    const links = review.getAllByRole('link').map((one) => one.textContent);
    expect(links).toEqual(['Lê Văn An, đến 30/06/2025']);
  });

  it('says in English too what it cannot do', async () => {
    await show(<PrivacyScreen />, { lang: 'en' });
    expect(part('What the app cannot do').getByText(/cannot call back files/)).toBeTruthy();
    expect(part('What a person on a list may ask').getAllByRole('listitem')).toHaveLength(5);
  });

  it.each([
    ['settings', SettingsScreen],
    ['about', AboutScreen],
  ] as const)('is reached from %s', async (_name, From) => {
    await show(<From />);
    const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(ways).toContain('#/privacy');
  });
});

describe('finding a person by name', () => {
  const NAMED = { ...emptyReport('cell', 'Chi bộ ấp Trung', { by: 'year', year: 2026 }) };
  const report = {
    ...NAMED,
    names: [
      {
        key: 'm9',
        name: 'Nguyễn Thị Đào',
        role: 'dang_vien',
        type: 'chinh_thuc',
        present: 3,
        base: 4,
      },
    ],
  } as const;

  async function phone() {
    const records = memoryRecords(() => NOON);
    const arrival = { sha256: 'f1', unit: '1', file: 'trung.txt', made: 1, added: 2 };
    await records.change([
      addMember({ group: 'G', key: 'm1' }, { fullName: 'Lê Đào Hoa' }, 'code'),
      takeReport(arrival, linesToKeep(report)),
    ]);
    await show(<PrivacyScreen part="find" />, { records, now: NOON });
    return records;
  }

  it('finds those on the lists and those whom only a received report names, without marks', async () => {
    await phone();
    fireEvent.input(screen.getByLabelText('Tên người cần tìm'), { target: { value: 'dao' } });
    expect(await screen.findByText('2 người')).toBeTruthy();
    const listed = screen.getByRole('link', { name: /Lê Đào Hoa/ });
    expect(listed.getAttribute('href')).toBe('#/groups/G/members/m1/all');
    expect(screen.getByText('Trong báo cáo trung.txt: 3/4 có mặt')).toBeTruthy();
  });

  it('erases somebody of a report, after telling that older backups still have the name', async () => {
    const records = await phone();
    fireEvent.input(screen.getByLabelText('Tên người cần tìm'), { target: { value: 'thi dao' } });
    fireEvent.click(await screen.findByRole('button', { name: /^Xóa hẳn tên Nguyễn Thị Đào/ }));
    expect(screen.getByText(/Bản sao lưu đã làm trước đây vẫn còn tên này/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Xóa hẳn' }));
    await waitFor(() => expect(records.all.has('member:cell:m9')).toBe(true));
    const erased = records.all.get('member:cell:m9');
    expect(erased && readMember(erased).erased).toBe(true);
  });
});

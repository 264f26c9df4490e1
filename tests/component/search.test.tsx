import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SearchScreen } from '../../src/features/search/search-screen.tsx';
import type { SearchEngine } from '../../src/domain/search/answer.ts';
import { madeArticle, searchOver, type Searched, untilOpen } from '../helpers/made-search.ts';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

const ARTICLES = [
  madeArticle('mot', 'Chi bộ ấp Vĩnh Thành', ['Ủy ban Kiểm tra giám sát 5 tổ chức.']),
  ...Array.from({ length: 6 }, (_, at) =>
    madeArticle(`x${at}`, `Bài ${at}`, ['Đảng viên trẻ dọn đường.'], {
      figures: [
        {
          operator: 'exact',
          value: at,
          unit: 'đảng viên',
          what: 'dự học',
          period: '',
          block: 'b1',
        },
      ],
    }),
  ),
];

function memory(first: readonly string[] = []) {
  let kept = first;
  return {
    read: () => kept,
    add: (typed: string) => {
      kept = [typed, ...kept];
    },
    clear: () => {
      kept = [];
    },
  };
}

async function opened(over: Searched = {}, recent = memory(), at = {}, lang: 'vi' | 'en' = 'vi') {
  const engine: SearchEngine = searchOver({ articles: ARTICLES, ...over });
  await untilOpen(engine);
  await show(<SearchScreen at={at} open={() => engine} recent={recent} />, { lang });
  return recent;
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const told = () => screen.getByRole('status').textContent;
const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('the search screen', () => {
  it('takes the focus and says how to search while nothing is typed', async () => {
    await opened();
    expect(document.activeElement).toBe(field());
    expect(document.title).toBe('Tìm');
    expect(screen.getByRole('heading', { name: 'Gõ thế nào cũng tìm được' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Tìm gần đây' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'dang vien' }));
    await screen.findByText('12 kết quả');
  });

  it('shows results while one types, with the words marked, and tells how many', async () => {
    await opened();
    type('kiem tra');
    await waitFor(() => expect(told()).toBe('1 kết quả'));
    const [mark] = document.querySelectorAll('mark');
    expect(mark?.textContent).toBe('Kiểm tra');
    expect(links()).toEqual(['#/read/thu/mot?at=b1']);
    type('kiem tra x');
    await waitFor(() => expect(told()).toBe('Không có gì hợp với “kiem tra x”.'));
    expect(screen.getByText(/Thử gõ ít chữ hơn/)).toBeDefined();
  });

  it('groups by kind, shows one kind alone, and the way back', async () => {
    await opened();
    type('dang vien');
    const all = await screen.findByRole('radio', { name: 'Tất cả 12' });
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Bài', 'Số liệu']);
    expect(screen.getAllByRole('listitem')).toHaveLength(8);
    fireEvent.click(screen.getByRole('button', { name: 'Xem cả 6 bài' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(6));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Bài 6' }).checked).toBe(true);
    fireEvent.click(all);
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(8));
  });

  it('offers to search everywhere when the chosen kind has nothing', async () => {
    await opened({}, memory(), { q: 'dang vien', kind: 'task' });
    await waitFor(() => expect(told()).toMatch(/Không có gì/));
    fireEvent.click(screen.getByRole('button', { name: 'Tìm trong tất cả' }));
    await waitFor(() => expect(told()).toBe('12 kết quả'));
  });

  it('says when a slip was forgiven', async () => {
    await opened();
    type('kiemr tra');
    await waitFor(() => expect(told()).toMatch(/gần giống/));
  });

  it('remembers a search whose result was opened, at its address, and forgets all when told', async () => {
    const recent = await opened({}, memory(['cũ']));
    const list = screen.getByRole('heading', { name: 'Tìm gần đây' }).closest('section');
    expect(list && within(list).getByRole('button', { name: 'cũ' })).toBeTruthy();
    type('kiem tra');
    const link = await screen.findByRole('link');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(recent.read()).toEqual(['kiem tra', 'cũ']);
    expect(location.hash).toBe('#/search?q=kiem+tra');
    type('');
    fireEvent.click(await screen.findByRole('button', { name: 'Xóa hết' }));
    expect(recent.read()).toEqual([]);
    expect(screen.queryByRole('heading', { name: 'Tìm gần đây' })).toBeNull();
  });

  it('goes from the field to the results and back with the arrow keys', async () => {
    await opened();
    type('kiem tra');
    const link = await screen.findByRole('link');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(link);
    fireEvent.keyDown(link, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(field());
  });

  it('says what cannot be searched, and tries again', async () => {
    await opened({ failing: 1 });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Chưa tìm được trong các gói bài/);
    type('kiem tra');
    fireEvent.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(told()).toBe('1 kết quả'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('speaks English', async () => {
    await opened({}, memory(), { q: 'kiem tra' }, 'en');
    await screen.findByText('1 result');
    expect(screen.getByRole('radio', { name: 'Articles 1' })).toBeDefined();
    expect(links()).toEqual(['#/read/thu/mot?lang=vi&at=b1']);
    expect(document.querySelector('.result-text')?.getAttribute('lang')).toBe('vi');
  });
});

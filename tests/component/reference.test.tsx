import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DocumentsScreen } from '../../src/features/reference/documents-screen.tsx';
import { GlossaryScreen } from '../../src/features/reference/glossary-screen.tsx';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name }), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

/** Opens the list of the entry as a tap on its summary does. */
function unfold(text: string): void {
  const details = screen.getByText(text).closest('details');
  if (details === null) throw new Error(`no list under ${text}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

describe('the list of documents', () => {
  const opened = async (at?: string) => {
    const bench = await show(<DocumentsScreen at={at} />);
    await screen.findByText('3 văn bản');
    return bench;
  };

  it('puts central bodies before the provinces in their own order', async () => {
    await opened();
    expect(headings(2)).toEqual(['Trung ương', 'An Giang', 'Đồng Tháp']);
    expect(headings(3)[0]).toBe('05-CT/TW Chỉ thị về học tập và làm theo Bác');
    expect(document.title).toBe('Văn bản được nhắc đến – Chuyên Đề');
  });

  it('says who issued a document, when, and what is doubtful', async () => {
    await opened();
    expect(screen.getByText(/Bộ Chính trị/).textContent).toBe('Bộ Chính trị · 15/05/2016');
    expect(screen.getByText(/Đại hội Đảng/).textContent).toBe('Đại hội Đảng · Chưa rõ ngày');
    expect(screen.getByText(/Chưa đối chiếu/).textContent).toBe('Ghi chú: Chưa đối chiếu.');
  });

  it('groups by year on request, the newest first and the undated last', async () => {
    await opened();
    choose('Năm');
    await waitFor(() => expect(headings(2)).toEqual(['2021', '2016', 'Chưa rõ ngày']));
  });

  it('finds without marks, and says so when nothing matches', async () => {
    await opened();
    type('Tìm văn bản', 'tri ton dao tao');
    await screen.findByText('1 văn bản');
    expect(headings(3)).toEqual(['10-KH/HU Kế hoạch đào tạo cán bộ']);
    type('Tìm văn bản', 'không có đâu');
    await screen.findByText(/Không có văn bản nào hợp với “không có đâu”/);
    press('Xóa chữ đã gõ');
    await screen.findByText('3 văn bản');
  });

  it('links to each paragraph of each article that mentions a document', async () => {
    await opened();
    unfold('Nhắc đến trong 2 bài');
    const links = await screen.findAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/read/thu/mot?at=a',
      '#/read/thu/hai?at=b',
      '#/read/thu/hai?at=c',
    ]);
    await screen.findByRole('link', { name: 'Bài hai' });
    expect(screen.getByRole('link', { name: 'Bài hai, chỗ thứ 2' })).toBeDefined();
  });

  it('leaves an address that leads back to the same entry', async () => {
    await opened();
    unfold('Nhắc đến trong 2 bài');
    const link = await screen.findByRole('link', { name: 'Bài một' });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(location.hash).toBe('#/documents?at=ct-05');
  });

  it('opens at the entry that a link leads to', async () => {
    await opened('ct-05');
    expect(document.activeElement?.id).toBe('entry-ct-05');
    expect(await screen.findByRole('link', { name: 'Bài một' })).toBeDefined();
  });

  it('says what to do when it cannot be opened, and tries again', async () => {
    await show(<DocumentsScreen />, { referenceFails: true });
    const alert = await screen.findByRole('alert');
    fireEvent.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    await screen.findByText('3 văn bản');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the glossary', () => {
  const terms = () => [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);

  it('keeps the Vietnamese letters apart and in order', async () => {
    await show(<GlossaryScreen />);
    await screen.findByText('5 thuật ngữ');
    expect(headings(2)).toEqual(['A', 'Ă', 'C', 'D', 'Đ']);
    expect(terms()).toEqual(['an sinh', 'ăn chia', 'chi bộ', '“dân vận khéo”', 'đảng viên']);
  });

  it('marks each side with its language', async () => {
    await show(<GlossaryScreen />);
    expect((await screen.findByText('chi bộ')).lang).toBe('vi');
    expect(screen.getByText('Party cell').lang).toBe('en');
  });

  it('is ordered by the English term in English', async () => {
    await show(<GlossaryScreen />, { lang: 'en' });
    await screen.findByText('5 terms');
    expect(headings(2)).toEqual(['P', 'S', 'W']);
    expect(terms()[0]).toBe('Party cell');
  });

  it('finds in either language, with or without marks', async () => {
    await show(<GlossaryScreen />);
    await screen.findByText('5 thuật ngữ');
    type('Tìm thuật ngữ hoặc chữ viết tắt', 'DANG vien');
    await waitFor(() => expect(terms()).toEqual(['đảng viên']));
    type('Tìm thuật ngữ hoặc chữ viết tắt', 'welf');
    await waitFor(() => expect(terms()).toEqual(['an sinh']));
  });

  it('has a part for abbreviations', async () => {
    await show(<GlossaryScreen />);
    await screen.findByText('5 thuật ngữ');
    choose('Chữ viết tắt');
    await screen.findByText('2 chữ viết tắt');
    expect(terms()).toEqual(['AN - QP', 'KT-XH']);
    expect(screen.getByText('socio-economic').lang).toBe('en');
  });

  it('opens at the abbreviation that a link leads to', async () => {
    await show(<GlossaryScreen at="KT-XH" />);
    await screen.findByText('2 chữ viết tắt');
    expect(document.activeElement?.textContent).toContain('kinh tế - xã hội');
    expect(await screen.findByRole('link', { name: 'Bài một' })).toBeDefined();
  });
});

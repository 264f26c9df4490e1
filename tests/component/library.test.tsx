import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryScreen } from '../../src/features/library/library-screen.tsx';
import { articleFilter, articleOrder, indexes } from '../../src/state/library.ts';
import { show } from './screen-fixture.tsx';

beforeEach(() => {
  articleFilter.value = {};
  articleOrder.value = 'pack';
});

afterEach(cleanup);

const unfold = () => fireEvent.click(screen.getByRole('button', { name: 'Lọc và sắp xếp' }));
const titles = () =>
  [...document.querySelectorAll('.row-title')].map(({ textContent }) => textContent);

/** The second article is of a province. */
async function openLibrary(): Promise<void> {
  await show(<LibraryScreen />);
  const index = await vi.waitUntil(() => indexes.value.get('thu'));
  const articles = index.articles.map((one) =>
    one.id === 'hai' ? { ...one, place: { name: 'Vị Xuyên', province: 'Hà Giang' } } : one,
  );
  indexes.value = new Map([['thu', { ...index, articles }]]);
  await screen.findByText('Bài hai');
}

describe('a filter of the library', () => {
  it('says that it is on while its choices are folded away, and lets go of it', async () => {
    await openLibrary();
    unfold();
    fireEvent.change(screen.getByLabelText('Nơi'), { target: { value: 'Hà Giang' } });
    unfold();
    expect(screen.queryByLabelText('Nơi')).toBeNull();
    expect(titles()).toEqual(['Bài hai']);
    expect(screen.getByRole('status').textContent).toContain('1 bài hợp với bộ lọc.');
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(titles()).toEqual(['Bài một', 'Bài hai']);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is there when one comes back from an article', async () => {
    await openLibrary();
    unfold();
    fireEvent.change(screen.getByLabelText('Nơi'), { target: { value: 'Hà Giang' } });
    fireEvent.change(screen.getByLabelText('Sắp xếp'), { target: { value: 'title' } });
    cleanup();
    await openLibrary();
    expect(titles()).toEqual(['Bài hai']);
    unfold();
    expect(screen.getByLabelText<HTMLSelectElement>('Sắp xếp').value).toBe('title');
  });
});

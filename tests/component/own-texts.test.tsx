import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useEffect } from 'preact/hooks';
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { Notices } from '../../src/app/notices.tsx';
import { PackScreen } from '../../src/features/library/pack-screen.tsx';
import { BringInScreen } from '../../src/features/texts/bring-in-screen.tsx';
import { OWN_PACK } from '../../src/pack/kept.ts';
import { useServices } from '../../src/state/context.ts';
import { keptPacks } from '../../src/state/library.ts';
import type { Services } from '../../src/state/services.ts';
import { bringing } from '../../src/state/texts/own.ts';
import type { ReadArticle } from '../../src/state/texts/reader.ts';
import { openArticle } from '../../src/transfer/article/open.ts';
import { show } from './screen-fixture.tsx';

const TEXT = `Chi bộ ấp Tân Lập bàn việc làm đường

Sáng 12/3, chi bộ ấp Tân Lập họp bàn việc làm đường với 24 đảng viên có mặt.

Góp công, góp của

Nhiều hộ đã hiến đất để con đường được mở rộng thêm một mét rưỡi.`;
const TITLE = 'Chi bộ ấp Tân Lập bàn việc làm đường';

const read: ReadArticle = async (source) =>
  openArticle(typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer()));

/** Where the app would go; the screens share one phone. */
const place = signal<{ readonly name: 'bring-in' | 'own'; readonly article?: string }>({
  name: 'bring-in',
});
const phone: { services?: Services } = {};

function Phone() {
  const services = useServices();
  useEffect(() => {
    phone.services = services;
  }, [services]);
  const { name, article } = place.value;
  return (
    <>
      {name === 'own' ? (
        <PackScreen pack={OWN_PACK} />
      ) : (
        <BringInScreen
          {...(article !== undefined && { article })}
          read={read}
          takeShared={async () => undefined}
          sharedWaits={async () => false}
        />
      )}
      <Notices />
    </>
  );
}

const entries = () => keptPacks.value?.[0]?.index.articles ?? [];
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** The row of the line that begins so. */
function row(text: string): HTMLElement {
  const found = screen
    .getAllByRole('listitem')
    .find((item) => item.querySelector('p')?.textContent.startsWith(text));
  if (found === undefined) throw new Error(`no line ${text}`);
  return found;
}

/** Brings the text in and keeps it; its id. */
async function keep(): Promise<string> {
  place.value = { name: 'bring-in' };
  await show(<Phone />);
  fireEvent.input(screen.getByLabelText('Dán bài vào đây'), { target: { value: TEXT } });
  press('Xem trước');
  await screen.findByLabelText('Tên bài');
  press('Lưu vào máy');
  await waitFor(() => expect(entries()).toHaveLength(1));
  return entries()[0]?.id ?? '';
}

const stored = async (id: string) => {
  const article = await phone.services?.kept.article(OWN_PACK, id, 'vi');
  if (article === undefined) throw new Error('not stored');
  return article;
};

afterEach(() => {
  cleanup();
  bringing.value = undefined;
});

describe('an own text in its list', () => {
  it('is deleted by one tap, and undo brings back all of it', async () => {
    const id = await keep();
    const before = await stored(id);
    place.value = { name: 'own' };
    fireEvent.click(await screen.findByRole('button', { name: `Xóa bài ${TITLE}` }));
    const undo = await screen.findByRole('button', { name: 'Hoàn tác' });
    expect(screen.getByText(`Đã xóa bài “${TITLE}”.`)).toBeDefined();
    expect(entries()).toEqual([]);
    expect(screen.getByText(/^Chưa có bài nào của bạn/)).toBeDefined();
    fireEvent.click(undo);
    await screen.findByRole('link', { name: TITLE });
    expect(await stored(id)).toEqual(before);
  });

  it('leads to its own change and to bringing in another', async () => {
    const id = await keep();
    place.value = { name: 'own' };
    const change = await screen.findByRole('link', { name: `Sửa bài ${TITLE}` });
    expect(change.getAttribute('href')).toBe(`#/bring-in?article=${id}`);
    const add = screen.getByRole('link', { name: 'Thêm bài của tôi' });
    expect(add.getAttribute('href')).toBe('#/bring-in');
  });
});

describe('an empty list of own texts', () => {
  it('says how the first one is added', async () => {
    place.value = { name: 'own' };
    await show(<Phone />);
    const add = await screen.findByRole('link', { name: 'Thêm bài của tôi' });
    expect(add.getAttribute('href')).toBe('#/bring-in');
  });
});

describe('an own text that is changed', () => {
  it('gets another title and other kinds of lines under the same id, as a new edition', async () => {
    const id = await keep();
    const before = await stored(id);
    place.value = { name: 'bring-in', article: id };
    expect((await screen.findByLabelText<HTMLInputElement>('Tên bài')).value).toBe(TITLE);
    fireEvent.input(field('Tên bài'), { target: { value: 'Làm đường ở Tân Lập' } });
    fireEvent.change(within(row('Góp công, góp của')).getByRole('combobox'), {
      target: { value: 'quote' },
    });
    fireEvent.change(within(row('Nhiều hộ')).getByRole('combobox'), {
      target: { value: 'junk' },
    });
    press('Lưu vào máy');
    await waitFor(() => expect(entries()[0]?.title).toEqual({ vi: 'Làm đường ở Tân Lập' }));
    expect(entries().map((one) => one.id)).toEqual([id]);
    const after = await stored(id);
    expect(after.edition).toBe(before.edition + 1);
    expect(after.lead).toEqual(before.lead);
    expect(after.blocks.map(({ type }) => type)).toEqual(['quote']);
  });

  it('stays as it was when the change is left', async () => {
    const id = await keep();
    const before = await stored(id);
    place.value = { name: 'bring-in', article: id };
    await screen.findByLabelText('Tên bài');
    fireEvent.input(field('Tên bài'), { target: { value: 'Tên khác' } });
    press('Không sửa nữa');
    expect(await stored(id)).toEqual(before);
  });
});

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addHighlight, ownRef, writeNote } from '../../src/domain/annotation/annotation-edits.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { readSession } from '../../src/domain/session/session.ts';
import { AgendaSheet } from '../../src/features/notes/reader/agenda/agenda-sheet.tsx';
import { OwnNotes } from '../../src/features/sessions/agenda/own-notes.tsx';
import '../../src/i18n/keep.ts';
import '../../src/i18n/work.ts';
import { notices } from '../../src/state/notices.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

const QUOTE = '98,6% chi bộ\nsinh hoạt đúng định kỳ';
const SESSION = { group: 'g1', key: 's1' };

async function openSheet(records: MemoryRecords) {
  const onClose = vi.fn();
  await show(<AgendaSheet quote={QUOTE} article="thu/mot" session="g1/s1" onClose={onClose} />, {
    records,
  });
  return onClose;
}

async function withSession(): Promise<MemoryRecords> {
  const records = memoryRecords();
  const plan = [{ id: 'i1', title: 'Học tập chuyên đề', minutes: 40 }];
  await records.change([
    createGroup('g1', { name: 'Chi bộ thôn 2', kind: 'khom_ap' }),
    planSession({ group: 'g1', key: 's0' }, { kind: 'thuong_ky', day: '2026-12-01' }, [], []),
    planSession(SESSION, { kind: 'thuong_ky', day: '2026-12-03' }, plan, []),
  ]);
  return records;
}

const items = (records: MemoryRecords) =>
  readSession(records.all.get('session:g1:s1')!).items.map(({ title, article, minutes }) => ({
    title,
    article,
    minutes,
  }));

describe('a quote', () => {
  it('becomes an item of the session that the article was opened from, and is taken back', async () => {
    const records = await withSession();
    const onClose = await openSheet(records);
    fireEvent.click(await screen.findByRole('button', { name: 'Đưa vào chương trình' }));
    expect(onClose).toHaveBeenCalledWith(true);
    await waitFor(() =>
      expect(items(records)).toEqual([
        { title: 'Học tập chuyên đề', article: undefined, minutes: 40 },
        { title: '“98,6% chi bộ sinh hoạt đúng định kỳ”', article: 'thu/mot', minutes: 5 },
      ]),
    );
    await waitFor(() => expect(notices.value).toHaveLength(1));
    notices.value[0]?.answer(true);
    await waitFor(() => expect(items(records)).toHaveLength(1));
  });

  it('becomes a part of an item that is there', async () => {
    const records = await withSession();
    await openSheet(records);
    const place = await screen.findByLabelText('Đặt vào đâu');
    fireEvent.change(place, { target: { value: 'i1' } });
    fireEvent.input(screen.getByLabelText('Nội dung'), { target: { value: '“98,6%”' } });
    fireEvent.click(screen.getByRole('button', { name: 'Đưa vào chương trình' }));
    await waitFor(() =>
      expect(items(records)).toEqual([
        { title: 'Học tập chuyên đề – “98,6%”', article: 'thu/mot', minutes: 40 },
      ]),
    );
  });

  it('has nowhere to go while no session is planned, and says so', async () => {
    await openSheet(memoryRecords());
    await screen.findByText(/^Chưa có buổi nào/);
  });
});

describe('beside the agenda', () => {
  it('stands what was marked and written in the article that is read', async () => {
    const records = memoryRecords();
    const anchor = {
      lang: 'vi',
      block: 'a',
      start: 0,
      endBlock: 'a',
      end: 5,
      quote: '98,6%',
      before: '',
      after: '',
    };
    const highlight = { article: 'thu/mot', title: 'Bài một', anchor, colour: 'pink' } as const;
    await records.change([
      addHighlight('n1', highlight, 1),
      writeNote(ownRef('n1'), 'Hỏi lại xã', []),
      addHighlight('n2', { ...highlight, article: 'thu/hai' }, 2),
    ]);
    await show(<OwnNotes article="thu/mot" />, { records });
    fireEvent.click(await screen.findByText('Ghi chú của tôi (1)'));
    const [item] = screen.getAllByRole('listitem');
    within(item!).getByText('“98,6%”');
    within(item!).getByText('Hỏi lại xã');
    expect(screen.getByRole('link', { name: 'Mở sổ tay học tập' }).getAttribute('href')).toBe(
      '#/notes?article=thu%2Fmot',
    );
  });
});

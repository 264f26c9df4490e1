import { expect, it } from 'vitest';
import { type NoticePart, noticeText } from '../../../src/domain/notice.ts';
import { planSession } from '../../../src/domain/session/planning.ts';
import { readSession } from '../../../src/domain/session/session.ts';
import { written } from './write-record.ts';

const plan = [
  { id: 'a', title: 'Kiểm điểm tháng qua', minutes: 15, who: 'Chủ trì' },
  { id: 'b', title: 'Thảo luận', minutes: 15 },
];
const session = (agenda: typeof plan) =>
  readSession(
    written(
      planSession(
        { group: 'g1', key: 's1' },
        { kind: 'thuong_ky', day: '2026-12-03', time: '19:30', place: 'Nhà văn hóa' },
        agenda,
        [],
      ),
    ),
  );

const say = (part: NoticePart): string => {
  if (part.part === 'heading') return `THÔNG BÁO: ${part.group}`;
  if (part.part === 'when') return `${part.time ?? ''} ${part.weekday} ${part.day}`;
  if (part.part === 'place') return part.place;
  if (part.part === 'item') return `${part.number}. ${part.title}`;
  if (part.part === 'reading') return `- ${part.title}`;
  if (part.part === 'chair') return part.name;
  return part.part === 'closing' ? '' : part.part;
};

it('a notice says what, when, where, with which agenda and readings', () => {
  const text = noticeText(
    session(plan),
    { group: 'Chi bộ thôn 2', readings: ['Nâng cao chất lượng'], chair: 'Lê Văn An' },
    say,
  );
  expect(text).toBe(
    [
      'THÔNG BÁO: Chi bộ thôn 2',
      '',
      '19:30 4 2026-12-03',
      'Nhà văn hóa',
      '',
      'agenda',
      '1. Kiểm điểm tháng qua',
      '2. Thảo luận',
      '',
      'readings',
      '- Nâng cao chất lượng',
      '',
      'Lê Văn An',
    ].join('\n'),
  );
});

it('a notice leaves out what there is not', () => {
  const text = noticeText(session([]), { group: 'Chi bộ thôn 2', readings: [] }, say);
  expect(text).toBe('THÔNG BÁO: Chi bộ thôn 2\n\n19:30 4 2026-12-03\nNhà văn hóa');
});

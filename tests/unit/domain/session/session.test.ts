import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/domain/record/edit.ts';
import {
  addItem,
  editItem,
  moveItem,
  planFromTemplate,
  plannedMinutes,
  removeItem,
  replaceAgenda,
  restoreItem,
  tickItem,
} from '../../../../src/domain/session/agenda.ts';
import {
  addReading,
  deleteSession,
  editSession,
  planSession,
  removeReading,
  restoreSession,
} from '../../../../src/domain/session/planning.ts';
import {
  addCheck,
  beforeSession,
  checksFromTemplate,
  dueChecks,
  dueDay,
  removeCheck,
  tickCheck,
} from '../../../../src/domain/session/preparation.ts';
import { readSession, type Session } from '../../../../src/domain/session/session.ts';
import { agendas, checklists, named } from '../pack-templates.ts';
import { written } from '../write-record.ts';

const ref = { group: 'g1', key: 's1' };
const agenda = planFromTemplate(named(agendas, 'agenda-thuong-ky-90'), 'vi');
const planned = planSession(
  ref,
  { kind: 'thuong_ky', day: '2026-12-03', time: '19:30', place: ' Nhà văn hóa ' },
  agenda,
  checksFromTemplate(named(checklists, 'checklist-chuan-bi'), 'vi'),
);
const session = (...changes: readonly Change[]): Session =>
  readSession(written(planned, ...changes));
const ids = (one: Session) => one.items.map(({ id }) => id);

describe('a planned session', () => {
  it('has day, place and the agenda of the template', () => {
    const one = session();
    expect(one).toMatchObject({
      ...ref,
      status: 'planned',
      kind: 'thuong_ky',
      day: '2026-12-03',
      time: '19:30',
      place: 'Nhà văn hóa',
    });
    expect(ids(one)).toEqual(agenda.map(({ id }) => id));
    expect(plannedMinutes(one.items)).toBe(90);
    expect(one.items[0]).toMatchObject({ step: 'purpose', phase: 'Mở đầu', who: 'Chủ trì' });
  });

  it('is edited field by field', () => {
    const one = session(editSession(ref, { place: undefined, day: '2026-12-05', chair: 'an' }));
    expect(one).toMatchObject({ place: undefined, day: '2026-12-05', chair: 'an', time: '19:30' });
  });

  it('goes and comes back', () => {
    expect(session(deleteSession(ref)).deleted).toBe(true);
    expect(session(deleteSession(ref), restoreSession(ref)).deleted).toBe(false);
  });

  it('lists the articles that are read with it', () => {
    const one = session(
      addReading(ref, 'nam-huyen/seed-002', 1),
      addReading(ref, 'cam-nang/diem-danh', 2),
      addReading(ref, 'cam-nang/bien-ban', 3),
      removeReading(ref, 'cam-nang/diem-danh'),
    );
    expect(one.readings).toEqual(['nam-huyen/seed-002', 'cam-nang/bien-ban']);
  });
});

describe('an agenda', () => {
  const own = { title: ' Bàn  việc làm đường', minutes: 10, article: 'nam-huyen/seed-004' };

  it('takes an item of its own at the end or behind another', () => {
    const { items } = session();
    expect(ids(session(addItem(ref, items, 'x', own))).slice(-1)).toEqual(['x']);
    const one = session(addItem(ref, items, 'x', own, 'review'));
    expect(ids(one).indexOf('x')).toBe(ids(one).indexOf('review') + 1);
    expect(one.items.find(({ id }) => id === 'x')).toMatchObject({
      title: 'Bàn việc làm đường',
      article: 'nam-huyen/seed-004',
      step: undefined,
    });
  });

  it('keeps the order in which items were put', () => {
    const one = session(moveItem(ref, session().items, 'minutes', 0));
    expect(ids(one)[0]).toBe('minutes');
    expect(ids(one)).toHaveLength(agenda.length);
  });

  it('gives an item back that was removed, with all that was in it', () => {
    const edited = editItem(ref, 'review', { minutes: 20, question: 'Vì sao chậm?' });
    expect(ids(session(edited, removeItem(ref, 'review')))).not.toContain('review');
    const back = session(edited, removeItem(ref, 'review'), restoreItem(ref, 'review'));
    expect(back.items.find(({ id }) => id === 'review')).toMatchObject({
      minutes: 20,
      question: 'Vì sao chậm?',
    });
  });

  it('is exchanged for that of another template', () => {
    const plan = planFromTemplate(named(agendas, 'agenda-ket-hop-120'), 'en');
    const one = session(replaceAgenda(ref, plan, session().items));
    expect(ids(one)).toEqual(plan.map(({ id }) => id));
    expect(one.items[0]?.title).toBe('State the purpose, introduce guests');
  });

  it('has items ticked without the clock', () => {
    const one = session(tickItem(ref, 'fee', 7));
    expect(one.items.find(({ id }) => id === 'fee')?.doneAt).toBe(7);
    expect(
      session(tickItem(ref, 'fee', 7), tickItem(ref, 'fee', undefined)).items.filter(
        (i) => i.doneAt,
      ),
    ).toEqual([]);
  });
});

describe('a checklist', () => {
  it('is due so many days before the session', () => {
    const one = session();
    const due = (id: string) => {
      const item = one.checks.find((check) => check.id === id);
      return item && dueDay(item, one.day);
    };
    expect(due('prep.theme')).toBe('2026-11-26');
    expect(due('prep.upload')).toBe('2026-12-02');
    expect(due('prep.room')).toBe('2026-12-03');
  });

  it('tells what is due and not ticked', () => {
    const one = session(tickCheck(ref, 'prep.theme', 5));
    expect(dueChecks(one.checks, one.day, '2026-11-28').map(({ id }) => id)).toEqual([
      'prep.draft',
      'prep.tasks',
    ]);
  });

  it('tells those before the meeting from those after it', () => {
    const one = session(addCheck(ref, { id: 'z', title: 'Đăng biên bản', daysAfter: 0 }, 50));
    const before = beforeSession(one.checks).map(({ id }) => id);
    expect(before).toContain('prep.room');
    expect(before).not.toContain('z');
  });

  it('takes items of its own, also for the days after', () => {
    const one = session(
      addCheck(ref, { id: 'y', title: 'Gửi báo cáo', daysAfter: 2 }, 50),
      removeCheck(ref, 'prep.pack'),
    );
    const last = one.checks[one.checks.length - 1];
    expect(last && dueDay(last, one.day)).toBe('2026-12-05');
    expect(one.checks.map(({ id }) => id)).not.toContain('prep.pack');
  });
});

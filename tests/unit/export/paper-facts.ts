/** A session with everything in it, as documents are made from it. */
import { countSheet } from '../../../src/domain/attendance/sheet.ts';
import { readGroup } from '../../../src/domain/group/group.ts';
import { CONCLUSION, type Minutes, noMinutes } from '../../../src/domain/minutes/minutes.ts';
import { noPapers } from '../../../src/domain/paper/paper-record.ts';
import { styleNamed } from '../../../src/domain/paper/style.ts';
import { scoreOf } from '../../../src/domain/rubric/score.ts';
import { readSession, type Session } from '../../../src/domain/session/session.ts';
import { readTask, type Task } from '../../../src/domain/task/task.ts';
import type { PaperFacts } from '../../../src/export/papers/facts.ts';
import { named, rubrics, templates } from '../domain/pack-templates.ts';
import { EXAMPLE } from './example.ts';

const REF = { group: 'G', key: 'S' };
/** From half past seven to five past nine, as minutes tell it. */
const BEGAN = 1_000;
const ENDED = BEGAN + 95 * 60_000;
const MOMENTS = new Map([
  [BEGAN, '19:30'],
  [ENDED, '21:05'],
]);

const written = (kind: 'group' | 'session' | 'task', key: string, fields: object) => ({
  id: `${kind}:G:${key}`,
  kind,
  group: 'G',
  f: Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [path, ['0', value] as const]),
  ) as never,
});

const GROUP = readGroup(
  written('group', 'G', {
    name: 'Chi bộ Thôn 2',
    kind: 'khom_ap',
    parent: 'Đảng bộ xã Mỹ Hiệp',
    locality: 'Mỹ Hiệp',
  }),
);

const ITEMS = [
  ['i1', 'Điểm danh, thông qua chương trình', 'Đồng chí Bí thư'],
  ['i2', 'Kiểm điểm việc thực hiện nhiệm vụ tháng trước', undefined],
  ['i3', 'Thảo luận, biểu quyết nghị quyết', undefined],
] as const;

const SESSION: Session = {
  ...readSession(
    written('session', 'S', {
      kind: 'thuong_ky',
      status: 'closed',
      day: '2026-11-03',
      time: '19:30',
      place: 'Nhà văn hóa Thôn 2',
      startedAt: BEGAN,
      endedAt: ENDED,
      chair: 'm01',
      secretary: 'm02',
    }),
  ),
  items: ITEMS.map(([id, title, who], ord) => ({ id, ord, title, who, minutes: 10, spent: 0 })),
};

const MINUTES: Minutes = {
  ...noMinutes(REF),
  texts: new Map([
    ['i2', ['Các nhiệm vụ tháng 10 đã làm xong 8/9 việc.\nCòn việc làm hàng rào xanh chậm.']],
    [CONCLUSION, ['Chi bộ thống nhất tiếp tục vận động bà con.']],
  ]),
  speakers: new Map([
    ['i3', [{ who: 'm03', at: 1, texts: ['Đề nghị kéo dài thời hạn đến cuối tháng.'] }]],
  ]),
  votes: [
    {
      id: 'v1',
      matter: 'Thông qua nghị quyết tháng 11',
      rule: 'half',
      base: 18,
      for: 16,
      against: 1,
      other: 1,
    },
  ],
  adoptedAt: ENDED,
};

const task = (key: string, fields: object): Task =>
  readTask(written('task', key, { type: 'assignment', ...fields }));

const OWNED = { 'o/m04/in': true };

export const GIVEN: readonly Task[] = [
  task('t1', { goal: 'Vận động 10 hộ làm hàng rào xanh', deadline: '2026-11-30', ...OWNED }),
  task('t2', { goal: 'Thắp sáng đường thôn', type: 'work', otherOwner: 'Đoàn thanh niên' }),
];

const STYLE = styleNamed(
  templates.filter((one) => one.kind === 'paper-style'),
  undefined,
);
if (STYLE === undefined) throw new Error('no layout of documents in the packs');

const RUBRIC = named(rubrics, 'rubric-42-hd-2025');

/** Every criterion judged, with all its points. */
function judgedSheet() {
  const criteria = RUBRIC.groups.flatMap(({ items }) => items);
  return scoreOf(RUBRIC, {
    kind: 'thuong_ky',
    measures: new Map(),
    choices: new Map(
      criteria.map(({ id, max, mayBeOmitted }) => [id, mayBeOmitted ? {} : { points: max }]),
    ),
    count: countSheet(EXAMPLE),
  });
}

export const FACTS: PaperFacts = {
  group: GROUP,
  session: SESSION,
  rows: EXAMPLE,
  count: countSheet(EXAMPLE),
  guests: [{ id: 'k', name: 'Lê Văn Khách', office: 'Đảng ủy viên', kind: 'cap_tren' }],
  minutes: MINUTES,
  given: GIVEN,
  since: '2026-10-03',
  reviewed: [task('t0', { goal: 'Dọn vệ sinh đường làng', state: 'done', ...OWNED })],
  theme: undefined,
  sheet: judgedSheet(),
  papers: noPapers(REF),
  style: STYLE,
  numberOf: () => '05',
  nameOf: (who) => EXAMPLE.find(({ member }) => member === who)?.fullName ?? '?',
  roleOf: (who) => EXAMPLE.find(({ member }) => member === who)?.role,
  articleTitle: () => undefined,
  momentOf: (instant) => ({ day: '2026-11-03', time: MOMENTS.get(instant) ?? '00:00' }),
};

export const inState = (more: Partial<Session>): PaperFacts => ({
  ...FACTS,
  session: { ...FACTS.session, ...more },
});

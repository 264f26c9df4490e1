/** A cell on 22 November 2026, with people, templates and readings to plan its sessions with. */
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { createGroup, editGroup } from '../../src/domain/group/group-edits.ts';
import { addMember } from '../../src/domain/member/member-edits.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import type { Role } from '../../src/domain/people-order.ts';
import { planSession, type SessionDraft } from '../../src/domain/session/planning.ts';
import type { Session } from '../../src/domain/session/session.ts';
import { PlanPart } from '../../src/features/sessions/plan/plan-part.tsx';
import '../../src/i18n/work.ts';
import type { Article } from '../../src/pack/format.ts';
import type { Template } from '../../src/pack/template.ts';
import { useServices } from '../../src/state/context.ts';
import { openGroup, openGroups } from '../../src/state/work/groups.ts';
import { openSession, sessionOf } from '../../src/state/work/session.ts';
import { type MemoryRecords, memoryRecords } from '../helpers/memory-records.ts';
import { show } from './screen-fixture.tsx';

const NOW = Date.UTC(2026, 10, 22, 5);
export const G = 'G1';
export const ref = (key: string) => ({ group: G, key });

const both = (text: string) => ({ vi: text, en: text });
const shared = {
  version: 1,
  basis: [],
  appliesTo: ['thuong_ky' as const, 'chuyen_de' as const],
};

const TEMPLATES: readonly Template[] = [
  {
    kind: 'agenda',
    ...shared,
    id: 'thuong-ky',
    title: both('Chương trình thường kỳ'),
    totalMinutes: 60,
    items: [
      { id: 'roll-call', phase: both('Mở đầu'), title: both('Điểm danh'), minutes: 20, basis: [] },
      {
        id: 'discussion',
        phase: both('Nội dung'),
        title: both('Thảo luận'),
        minutes: 40,
        basis: [],
      },
    ],
  },
  {
    kind: 'checklist',
    ...shared,
    id: 'chuan-bi',
    title: both('Việc chuẩn bị trước buổi'),
    items: [{ id: 'notice', title: both('Thông báo'), daysBefore: 2, basis: [] }],
  },
];

const ARTICLE: Article = {
  format: 1,
  pack: 'thu',
  id: 'mot',
  lang: 'vi',
  edition: 1,
  title: 'Bài một',
  lead: [],
  topics: [],
  minutes: 3,
  blocks: [],
  figures: [],
  citations: [],
  questions: [{ id: 'q1', text: 'Chi bộ ta học được gì?' }],
  checklist: [],
  editorNotes: [],
};

export const CELL: readonly Change[] = [
  createGroup(G, { name: 'Chi bộ thôn 2', kind: 'khom_ap' }),
  editGroup(G, {
    rhythm: { by: 'date', date: 3 },
    time: '19:30',
    place: 'Nhà văn hóa',
  }),
];
const person = (key: string, fullName: string, role: Role = 'dang_vien') =>
  addMember(ref(key), { fullName, role }, key);
export const PEOPLE: readonly Change[] = [
  person('M1', 'Lê Văn An', 'bi_thu'),
  person('M2', 'Trần Thị Ánh'),
];

export const planned = (key: string, draft: Partial<SessionDraft> = {}): Change =>
  planSession(
    ref(key),
    { kind: 'thuong_ky', day: '2026-12-03', ...draft },
    [
      { id: 'a', title: 'Điểm danh', minutes: 20, phase: 'Mở đầu' },
      { id: 'b', title: 'Thảo luận', minutes: 40, phase: 'Nội dung', step: 'discussion' },
      { id: 'c', title: 'Kết luận', minutes: 10, phase: 'Nội dung' },
    ],
    [{ id: 'notice', title: 'Thông báo', who: 'Bí thư', daysBefore: 14 }],
  );

interface Given {
  readonly changes?: readonly Change[];
  readonly lang?: 'vi' | 'en';
}

/** Puts a screen on over what was written before. */
export async function showOver(
  screen: VNode,
  { changes = [], lang = 'vi' }: Given = {},
): Promise<MemoryRecords> {
  const records = memoryRecords(() => NOW);
  for (const change of changes) await records.change([change]);
  const packs = { templates: async () => TEMPLATES, article: async () => ARTICLE };
  await show(screen, { lang, records, packs, now: NOW });
  return records;
}

/** The plan of a session as its screen shows it. */
export function PlanOf({ at }: { readonly at: string }) {
  const services = useServices();
  useEffect(() => {
    void openGroups(services);
    void openGroup(services, G);
    void openSession(services, ref(at));
  }, [services, at]);
  const session: Session | undefined = sessionOf(ref(at)).value;
  return session === undefined ? null : <PlanPart session={session} />;
}

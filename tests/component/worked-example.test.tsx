import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { markMember } from '../../src/domain/attendance/attendance-edits.ts';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember, setStanding } from '../../src/domain/member/member-edits.ts';
import type { Change } from '../../src/domain/record/edit.ts';
import { closeSession } from '../../src/domain/session/closing.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { endSession, startSession } from '../../src/domain/session/running.ts';
import { SessionScreen } from '../../src/features/sessions/session-screen.tsx';
import { route } from '../../src/state/navigation.ts';
import { memoryRecords } from '../helpers/memory-records.ts';
import { templates } from '../unit/domain/pack-templates.ts';
import { EXAMPLE } from '../unit/export/example.ts';
import { at, DAY, G, ref } from './closing-fixture.tsx';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

/** Everybody as the example has them, tapped in. */
const HELD: readonly Change[] = [
  createGroup(G, { name: 'Chi bộ thôn 2', kind: 'khom_ap' }),
  planSession(ref('S1'), { kind: 'thuong_ky', day: DAY, chair: 'm01' }, [], []),
  startSession(ref('S1'), undefined, at('19:00')),
  ...EXAMPLE.flatMap(({ member, fullName, role, memberType, standing, mark }) => [
    addMember(ref(member), { fullName, role, memberType }, member),
    ...(standing === 'binh_thuong' ? [] : [setStanding(ref(member), { id: 'x', code: standing })]),
    ...(mark.status === 'mien' || mark.status === 'tam_di'
      ? []
      : [markMember(ref('S1'), member, mark, at('19:05'))]),
  ]),
  endSession(ref('S1'), at('20:20')),
];
const CLOSED: readonly Change[] = [
  ...HELD,
  ...closeSession(ref('S1'), { rows: EXAMPLE, warnings: [], now: at('20:30') }),
];

async function showPart(part: string, changes: readonly Change[]): Promise<void> {
  const records = memoryRecords(() => at('20:40'));
  for (const change of changes) await records.change([change]);
  const here = { name: 'session', group: G, key: 'S1', part } as const;
  const packs = { templates: async () => templates };
  await show(<SessionScreen at={here} />, { records, now: at('20:40'), packs });
  route.value = here;
}

describe.each([
  ['before it is closed', HELD],
  ['when it is closed', CLOSED],
])('the worked example, %s,', (_, changes) => {
  it('has the numbers of the files on the attendance screen', async () => {
    await showPart('attendance', changes);
    await screen.findByText('trên 21 có mặt · 90,5%');
    const totals = document.querySelector<HTMLElement>('.totals');
    if (totals === null) throw new Error('no totals');
    within(totals).getByText('19');
    within(totals).getByText('Biểu quyết trên 18: quá nửa là 10, hai phần ba là 12');
    const legend = within(totals).getAllByRole('listitem');
    expect(legend.map(({ textContent }) => textContent.trim())).toEqual([
      '18 có mặt',
      '1 muộn',
      '1 có lý do',
      '1 vắng',
    ]);
  });

  it('has them in the minutes before they leave', async () => {
    await showPart('papers~minutes', changes);
    const page = await screen.findByRole('article', { name: 'Nội dung giấy tờ' });
    within(page).getByText(/Tổng số đảng viên: 24 \(chính thức 21, dự bị 3\)/);
    within(page).getByText(/Có mặt: 19\/21 \(.*\), tỷ lệ 90,5%\./);
  });
});

/** A session planned from a template in Vietnamese, on a phone that speaks English. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createGroup } from '../../src/domain/group/group-edits.ts';
import { addMember } from '../../src/domain/member/member-edits.ts';
import { editItem, planFromTemplate } from '../../src/domain/session/agenda.ts';
import { planSession } from '../../src/domain/session/planning.ts';
import { readSession } from '../../src/domain/session/session.ts';
import { SessionScreen } from '../../src/features/sessions/session-screen.tsx';
import { route } from '../../src/state/navigation.ts';
import { memoryRecords } from '../helpers/memory-records.ts';
import { agendas, named, templates } from '../unit/domain/pack-templates.ts';
import { show } from './screen-fixture.tsx';

afterEach(cleanup);

const S1 = { group: 'G1', key: 'S1' } as const;
const template = named(agendas, 'agenda-thuong-ky-90');
const [first, second] = template.items;
if (first === undefined || second === undefined) throw new Error('a short agenda');

async function showPlanned(part: string) {
  const records = memoryRecords();
  const draft = { kind: 'thuong_ky', day: '2026-11-22' } as const;
  for (const change of [
    createGroup('G1', { name: 'Chi bộ thôn 2', kind: 'khom_ap' }),
    addMember({ group: 'G1', key: 'M1' }, { fullName: 'Lê Văn An' }, 'c1'),
    planSession(S1, draft, planFromTemplate(template, 'vi'), []),
    editItem(S1, second?.id ?? '', { title: 'Chào cờ' }),
  ])
    await records.change([change]);
  const at = { name: 'session', ...S1, part } as const;
  route.value = at;
  const packs = { templates: async () => templates };
  await show(<SessionScreen at={at} />, { records, packs, lang: 'en' });
  return records;
}

describe('an agenda planned in the other language', () => {
  it('is told in the language of the phone, but for what somebody reworded', async () => {
    const records = await showPlanned('agenda');
    await screen.findByText(first.title.en);
    screen.getByText('Chào cờ');
    expect(screen.queryByText(first.title.vi)).toBeNull();
    const record = records.all.get('session:G1:S1');
    expect(record && readSession(record).items[0]?.title).toBe(first.title.vi);
  });

  it('stands in a document in the language of the document', async () => {
    await showPlanned('papers~agenda');
    const page = await screen.findByRole('article');
    expect(page.textContent).toContain(first.title.vi);
    expect(page.textContent).not.toContain(first.title.en);
  });
});

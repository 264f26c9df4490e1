import { describe, expect, it } from 'vitest';
import { OWN_PACK } from '../../../src/pack/kept.ts';
import { emptyWhole, type Whole } from '../../../src/pack/whole.ts';
import { bringsMore } from '../../../src/state/exchange/rest.ts';
import { keptTexts } from '../../helpers/made-pack.ts';
import { EXAMPLE } from '../bundle/example.ts';

const [texts, more] = await Promise.all([keptTexts(2), keptTexts(3)]);
const here: Whole = { ...EXAMPLE, packs: [texts, { ...texts, pack: { ...texts.pack, id: 'p' } }] };
const pack = (at: number, id: string) => ({ ...texts, pack: { ...texts.pack, id, at } });
const newerRecord = { id: 'task:G:K', kind: 'task', group: 'G', f: {}, v: 2 };

describe('a file brings nothing besides records', () => {
  it('when all of it is here', () => {
    expect(bringsMore(here, here)).toBe(false);
    expect(bringsMore(here, emptyWhole)).toBe(false);
    expect(
      bringsMore({ ...here, held: [newerRecord] }, { ...emptyWhole, records: [newerRecord] }),
    ).toBe(false);
  });

  it('when it is older', () => {
    const [reading] = EXAMPLE.readings;
    const older = { ...reading!, share: 0.1, openedAt: 1, ticks: [] };
    expect(bringsMore(here, { ...emptyWhole, readings: [older] })).toBe(false);
    expect(bringsMore(here, { ...emptyWhole, packs: [pack(0, 'p')] })).toBe(false);
  });
});

describe('a file brings more than records', () => {
  const [reading] = EXAMPLE.readings;
  const [lost] = EXAMPLE.history;
  it.each([
    ['a text of one’s own', { packs: [more] }],
    ['a pack', { packs: [pack(1, 'q')] }],
    ['a newer pack', { packs: [pack(2, 'p')] }],
    ['another tick of a checklist', { readings: [{ ...reading!, ticks: ['c2'] }] }],
    ['a value that lost', { history: [{ ...lost!, path: 'role' }] }],
    ['an unknown line', { held: [['morgen', 1]] }],
    ['a record of a newer version', { records: [newerRecord] }],
  ])('when there is %s', (_what, told) => {
    expect(bringsMore(here, { ...emptyWhole, ...told })).toBe(true);
  });

  it('when nothing was chosen here yet', () => {
    expect(bringsMore({ ...here, settings: undefined }, here)).toBe(true);
    expect(OWN_PACK).toBe(texts.pack.id);
  });
});

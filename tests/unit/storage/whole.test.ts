import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseEdits } from '../../../src/domain/record/erasure.ts';
import { canonical, type DataRecord } from '../../../src/domain/record/record.ts';
import { emptyWhole, type Whole } from '../../../src/pack/whole.ts';
import { OWN_PACK } from '../../../src/pack/kept.ts';
import { changeOf } from '../../../src/domain/write.ts';
import { createKeptStore } from '../../../src/storage/packs.ts';
import { createReadingStore } from '../../../src/storage/reading.ts';
import { createSettingsStore } from '../../../src/storage/settings.ts';
import { createWholeStore } from '../../../src/storage/whole.ts';
import { readWhole, wholeLines } from '../../../src/transfer/bundle/whole-lines.ts';
import { contentHash } from '../../../src/transfer/bundle/write.ts';
import { ownText } from '../../helpers/own-text.ts';
import { EXAMPLE } from '../bundle/example.ts';
import { anyEdit, history, snapshots } from '../record/phones.ts';
import { newPhone, openTab, type Phone, START } from './surroundings.ts';

const SEEN = { sha256: 'a'.repeat(64), scope: 'all', from: 'phone000', locked: false } as const;

function open(phone: Phone = newPhone()) {
  const { connection, store } = openTab(phone);
  const whole = createWholeStore(connection, phone);
  return {
    phone,
    connection,
    store,
    whole,
    take: (told: Whole) => whole.take(told, { seen: { ...SEEN, taken: phone.time } }),
    hash: async () => contentHash(wholeLines((await whole.read()).whole)),
    reading: createReadingStore(connection),
    settings: createSettingsStore(connection),
  };
}

/** Through the lines, as a file does. */
const sent = (whole: Whole): Whole => readWhole(wholeLines(whole));

describe('own texts that were deleted here', () => {
  async function copyWith(...ids: string[]) {
    const phone = open();
    const kept = createKeptStore(phone.connection, () => START);
    for (const id of ids) await kept.saveText(ownText(id));
    return { phone, kept, copy: sent((await phone.whole.read()).whole) };
  }

  it('do not come back with a copy, the others do', async () => {
    const { phone, kept, copy } = await copyWith('x', 'y');
    await kept.removeText('x');
    await kept.removeText('y');
    await kept.saveText(ownText('y'));
    await phone.take(copy);
    expect((await kept.content(OWN_PACK))?.articles.map(({ id }) => id)).toEqual(['y']);
    await kept.removeText('y');
    await phone.take(copy);
    expect(await kept.get(OWN_PACK)).toBeUndefined();
  });

  it('come back when the person wants them, and on a phone that never had them', async () => {
    const { phone, kept, copy } = await copyWith('x');
    await kept.removeText('x');
    await phone.whole.take(copy, { seen: SEEN, deletedToo: true });
    expect((await kept.content(OWN_PACK))?.articles).toHaveLength(1);
    const other = open();
    await other.take(copy);
    const there = createKeptStore(other.connection, () => START);
    expect((await there.get(OWN_PACK))?.index.articles).toHaveLength(1);
  });
});

describe('an erasure', () => {
  it('waits until the copies with the name are gone, also when it comes from another phone', async () => {
    const from = open();
    await from.store.change([
      changeOf('member', { group: 'G', key: 'M' }, [{ path: 'name', value: 'Đào' }]),
    ]);
    const named = (await from.whole.read()).whole;
    await from.store.change([changeOf('member', { group: 'G', key: 'M' }, eraseEdits([]))]);
    const erased = (await from.whole.read()).whole;
    let gone = 0;
    const clearing = async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      gone += 1;
    };
    const to = open({ ...newPhone(), erased: clearing });
    await to.take(named);
    expect(gone).toBe(0);
    await to.take(erased);
    expect(gone).toBe(1);
  });
});

describe('a phone that takes a copy in', () => {
  it('has everything that was in it, with what it does not understand', async () => {
    const phone = open();
    await phone.take(EXAMPLE);
    const { whole, device } = await phone.whole.read();
    expect(sent(whole)).toEqual({ ...EXAMPLE, records: expect.any(Array) });
    expect(whole.records.map((one) => canonical(one as object)).sort()).toEqual(
      EXAMPLE.records.map((one) => canonical(one as object)).sort(),
    );
    expect(device).not.toBe('phone000');
  });

  it('is not changed by the same copy, however often it comes', async () => {
    const phone = open();
    expect(await phone.take(EXAMPLE)).toHaveLength(EXAMPLE.records.length);
    const before = await phone.hash();
    expect(await phone.take(EXAMPLE)).toEqual([]);
    expect(await phone.take(EXAMPLE)).toEqual([]);
    expect(await phone.hash()).toBe(before);
  });

  it('keeps what was written since, and its own settings', async () => {
    const phone = open();
    await phone.settings.save({ language: 'en' } as never);
    await phone.take(EXAMPLE);
    const rename = { id: 'member:G:M', kind: 'member', group: 'G' } as const;
    await phone.store.change([
      { ...rename, edits: [{ path: 'name', value: 'Nguyễn Thị Đào Em' }] },
    ]);
    await phone.take(EXAMPLE);
    expect((await phone.store.get('member:G:M'))?.f['name']?.[1 as never]).toBe(
      'Nguyễn Thị Đào Em',
    );
    expect((await phone.settings.load())?.language).toBe('en');
  });

  it('keeps the farther of two readings, with the ticks of both', async () => {
    const phone = open();
    await phone.reading.change(
      'nam-huyen/tri-ton',
      (old) => ({ ...old, share: 0.9, ticks: ['c2'] }),
      'strict',
    );
    await phone.take(EXAMPLE);
    expect(await phone.reading.all()).toEqual([
      { id: 'nam-huyen/tri-ton', block: 'b3', share: 0.9, openedAt: 5, ticks: ['c1', 'c2'] },
    ]);
  });

  it('does not bring an erased person back, in records, history or what it does not understand', async () => {
    const phone = open();
    await phone.take(EXAMPLE);
    const person = { id: 'member:G:MEMBERKEY', kind: 'member', group: 'G' } as const;
    const stamp = '0mhgd6o000000phone000';
    const copy: Whole = {
      ...emptyWhole,
      records: [{ ...person, f: { name: [stamp, 'Lê Văn Xoá'] } }],
      history: [{ id: person.id, path: 'name', stamp, value: 'Lê Văn Xóa', at: 1 }],
      held: [['morgen', { of: 'MEMBERKEY', name: 'Lê Văn Xoá' }]],
    };
    await phone.take(copy);
    await phone.store.change([{ ...person, edits: eraseEdits([]) }]);
    await phone.take(copy);
    expect(JSON.stringify((await phone.whole.read()).whole)).not.toMatch(/Xo[áa]|Xó/);
  });

  it('has a device of its own: two phones with the same copy never share one', async () => {
    const [one, other] = [open(), open()];
    await one.take(EXAMPLE);
    await other.take(EXAMPLE);
    const write = {
      id: 'task:G:T',
      kind: 'task',
      group: 'G',
      edits: [{ path: 'goal', value: 'x' }],
    } as const;
    const [[mine], [theirs]] = await Promise.all([
      one.store.change([write]),
      other.store.change([write]),
    ]);
    const device = (record: DataRecord | undefined) =>
      /[0-9a-z]{8}(?=","x")/.exec(JSON.stringify(record?.f['goal']))?.[0];
    expect(new Set([device(mine), device(theirs), 'phone000']).size).toBe(3);
  });

  it('says so in its log, and only when it was done', async () => {
    const phone = open();
    await phone.whole.note({ ...SEEN, made: 5 });
    await phone.take(EXAMPLE);
    expect(await phone.whole.seen()).toEqual([{ ...SEEN, made: 5, taken: START }]);
  });

  it('whose records were lost takes it in the place of them, with one write', async () => {
    const phone = newPhone();
    await open(phone).take(EXAMPLE);
    const lost = open({ ...phone, name: `${phone.name}-anew` });
    await expect(lost.take(EXAMPLE)).rejects.toMatchObject({ code: 'lost' });
    expect((await lost.whole.read()).whole.records).toEqual([]);
    await lost.whole.take(EXAMPLE, { seen: SEEN, anew: true });
    expect((await lost.whole.read()).whole.records).toHaveLength(EXAMPLE.records.length);
  });

  it('keeps nothing of a copy whose taking was broken off', async () => {
    const phone = open();
    await phone.take({ ...emptyWhole, records: EXAMPLE.records.slice(0, 1) });
    const before = await phone.hash();
    const broken = {
      ...EXAMPLE,
      history: [{ ...EXAMPLE.history[0]!, value: () => 1 }],
    } as unknown as Whole;
    await expect(phone.take(broken)).rejects.toThrow();
    expect(await phone.hash()).toBe(before);
  });
});

describe('copies of three phones', () => {
  it('give the same content in any order, any number of times', () =>
    fc.assert(
      fc.asyncProperty(
        history(anyEdit).chain((steps) => {
          const states = snapshots(steps);
          const order = fc.shuffledSubarray([...states, ...states], { minLength: states.length });
          return fc.tuple(fc.constant(states), order, fc.nat({ max: 5 }));
        }),
        async ([states, shuffled, cut]) => {
          const [one, other] = [open(), open()];
          await one.take({ ...emptyWhole, records: states });
          const all = [...shuffled, ...states];
          for (let at = 0; at < all.length; at += cut + 1)
            await other.take({ ...emptyWhole, records: all.slice(at, at + cut + 1) });
          const records = async (phone: typeof one) =>
            contentHash(
              wholeLines({ ...emptyWhole, records: (await phone.whole.read()).whole.records }),
            );
          expect(await records(one)).toBe(await records(other));
        },
      ),
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) },
    ));
});

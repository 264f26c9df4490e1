import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulid } from '../../../src/domain/record/ulid.ts';
import {
  canonical,
  children,
  type DataRecord,
  isDeleted,
  join,
  readScalar,
  readTexts,
  recordId,
  recordKey,
} from '../../../src/domain/record/record.ts';
import { MANY } from '../../helpers/many.ts';
import { anyEdit, edit, hear, history, json, newPhone, play } from './phones.ts';

describe('reading a record', () => {
  const phone = newPhone(0);
  const record = edit(phone, [
    { path: 'title', value: 'Kỳ 1' },
    { path: 'm/A/status', value: 'co_mat' },
    { path: 'm/A/note/by', value: 'x' },
    { path: 'm/B/status', value: 'vang_cld' },
    { path: 'm/B/$del', value: true },
    { path: 'mm/A/status', value: 'no' },
    { path: 't/1', text: 'Một' },
  ]);

  it('gives values by path, and nothing for what was never set or is of the other type', () => {
    expect(readScalar(record, 'title')).toBe('Kỳ 1');
    expect(readScalar(record, 'constructor')).toBeUndefined();
    expect(readScalar(record, 't/1')).toBeUndefined();
    expect(readTexts(record, 't/1')).toEqual(['Một']);
    expect(readTexts(record, 'title')).toEqual([]);
    expect(readTexts(record, 'toString')).toEqual([]);
  });

  it('gives the children of a prefix, without those that were removed', () => {
    expect(children(record, 'm')).toEqual(
      new Map([
        [
          'A',
          new Map([
            ['status', 'co_mat'],
            ['note/by', 'x'],
          ]),
        ],
      ]),
    );
  });

  it('knows its own key', () => {
    expect(recordKey({ id: recordId('task', 'G', 'K') })).toBe('K');
  });
});

describe('two texts written apart', () => {
  const [one, other] = [newPhone(1), newPhone(2)];
  edit(one, [{ path: 't', text: 'đầu' }]);
  hear(other, one.record);
  edit(one, [{ path: 't', text: 'một' }]);
  edit(other, [{ path: 't', text: 'hai' }]);
  hear(one, other.record);

  it('are both there, until someone saves over them', () => {
    expect(new Set(readTexts(one.record!, 't'))).toEqual(new Set(['hai', 'một']));
    edit(one, [{ path: 't', text: 'một và hai' }]);
    hear(one, other.record);
    expect(readTexts(one.record!, 't')).toEqual(['một và hai']);
  });

  it('are shown once when they are the same', () => {
    const [a, b] = [newPhone(1), newPhone(2)];
    edit(a, [{ path: 't', text: 'như nhau' }]);
    edit(b, [{ path: 't', text: 'như nhau' }]);
    hear(a, b.record);
    expect(readTexts(a.record!, 't')).toEqual(['như nhau']);
  });

  it('stay beside a new one whose writer did not have them before the eyes', () => {
    const [a, b] = [newPhone(1), newPhone(2)];
    edit(a, [{ path: 't', text: 'đang gõ' }]);
    edit(b, [{ path: 't', text: 'chưa thấy' }]);
    hear(a, b.record);
    edit(a, [{ path: 't', text: 'đang gõ thêm', seen: ['đang gõ'] }]);
    hear(b, a.record);
    expect(readTexts(b.record!, 't')).toEqual(['chưa thấy', 'đang gõ thêm']);
  });
});

describe('a deleted record', () => {
  it('is not brought back by what others write without knowing', () => {
    const fields = history(anyEdit.filter(({ path }) => path !== '$del' && path !== '$erased'));
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        const deleter = play(before)[0]!;
        edit(deleter, [{ path: '$del', value: true }]);
        for (const { record } of play([...before, ...after])) hear(deleter, record);
        expect(isDeleted(deleter.record!)).toBe(true);
      }),
      MANY,
    );
  });
});

describe('what this version does not know', () => {
  it('survives a join and a journey as text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), json), json, (unknown, value) => {
        const [here, there] = [newPhone(0), newPhone(1)];
        const paths = Object.keys(unknown).filter((path) => !path.endsWith('$erased'));
        edit(here, [{ path: 'title', value }]);
        const kind = { id: 'omen:G:S', kind: 'omen', group: 'G' };
        const told = {
          ...edit(there, [
            { path: 'title', value: 1 },
            ...paths.map((path) => ({ path: `new/${path}`, value: unknown[path] as never })),
          ]),
          ...kind,
        };
        const back = JSON.parse(canonical(join({ ...here.record!, ...kind }, told))) as DataRecord;
        expect(back).toMatchObject(kind);
        for (const path of paths) {
          expect(canonical(back.f[`new/${path}`]!)).toBe(canonical(told.f[`new/${path}`]!));
        }
      }),
      MANY,
    );
  });
});

describe('canonical JSON', () => {
  it('is the same for the same data in another order, and reads back equal', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (data) => {
        const turned = Object.fromEntries(Object.entries(data).reverse());
        expect(canonical(turned)).toBe(canonical(data));
        expect(canonical(JSON.parse(canonical(data)))).toBe(canonical(data));
      }),
      MANY,
    );
  });
});

describe('a new id', () => {
  it('has 26 signs, sorts by time and is told apart by chance', () => {
    const zero = new Uint8Array(16);
    expect(ulid(1_469_918_176_385, zero)).toBe('01ARYZ6S410000000000000000');
    expect(ulid(2000, zero) < ulid(3000, zero)).toBe(true);
    expect(
      ulid(
        2000,
        zero.map((_, at) => at * 9),
      ),
    ).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });
});

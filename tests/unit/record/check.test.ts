import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/domain/record/check.ts';
import { canonical, type DataRecord, join } from '../../../src/domain/record/record.ts';
import { anyEdit, history, snapshots } from './phones.ts';

const STAMP = '0000000010000phone001';
const whole = { id: 'task:G:K', kind: 'task', group: 'G', f: { goal: [STAMP, 'x'] } };
const withField = (path: string, register: unknown) => ({ ...whole, f: { [path]: register } });
const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);

describe('a record from outside', () => {
  it('is taken as it is when a phone wrote it', () => {
    fc.assert(
      fc.property(history(anyEdit), (steps) => {
        for (const record of snapshots(steps)) {
          const sent: unknown = JSON.parse(canonical(record));
          expect(checkRecord(sent)).toEqual({ record: sent });
        }
      }),
    );
  });

  it.each([
    ['nothing', null],
    ['a text', 'task:G:K'],
    ['a list', [whole]],
    ['an id of another kind', { ...whole, kind: 'member' }],
    ['an id of another group', { ...whole, group: 'H' }],
    ['an id with too many parts', { ...whole, id: 'task:G:K:L' }],
    ['an id without a key', { ...whole, id: 'task:G:' }],
    ['no fields', { ...whole, f: null }],
    ['a list of fields', { ...whole, f: [] }],
    ['an empty path', withField('', [STAMP, 1])],
    [
      'a path that would change all objects',
      { ...whole, f: JSON.parse(`{"__proto__":["${STAMP}",1]}`) },
    ],
    ['a value without a stamp', withField('goal', ['x'])],
    ['a stamp that is none', withField('goal', ['now', 'x'])],
    ['a stamp that nothing could exceed', withField('goal', [`z${STAMP.slice(1)}`, 'x'])],
    ['a number that is none', withField('goal', [STAMP, Number.NaN])],
    ['a value too deep', withField('goal', [STAMP, deep(17)])],
    ['a function', withField('goal', [STAMP, () => 1])],
    ['texts without a vector', withField('t', { x: {} })],
    ['a vector of another device', withField('t', { vv: { phone002: STAMP }, x: {} })],
    ['a text its vector does not know', withField('t', { vv: {}, x: { [STAMP]: 'x' } })],
    ['a text that is a number', withField('t', { vv: { phone001: STAMP }, x: { [STAMP]: 1 } })],
    ['an erasure that is a text', withField('$erased', { vv: {}, x: {} })],
    ['an erasure that keeps no list', withField('m/A/$erased', [STAMP, false])],
    ['an erasure out of order', withField('$erased', [STAMP, ['b', 'a']])],
  ])('with %s is damaged', (_what, raw) => {
    expect(checkRecord(raw)).toEqual({ fault: 'damaged' });
  });

  it('with parts of a newer version is told as such', () => {
    expect(checkRecord({ ...whole, v: 2 })).toEqual({ fault: 'newer' });
  });

  it('of any shape is taken or told, and what is taken can be joined', () => {
    const register = fc.oneof(
      fc.tuple(fc.constant(STAMP), fc.jsonValue()),
      fc.record({
        vv: fc.constant({ phone001: STAMP }),
        x: fc.dictionary(fc.constant(STAMP), fc.string()),
      }),
      fc.jsonValue(),
    );
    const records = fc.record({
      id: fc.constantFrom('task:G:K', 'task:G', ''),
      kind: fc.constant('task'),
      group: fc.constant('G'),
      f: fc.oneof(fc.dictionary(fc.string(), register), fc.jsonValue()),
    });
    fc.assert(
      fc.property(fc.oneof(records, fc.jsonValue()), (raw) => {
        const checked = checkRecord(raw);
        const joined = 'record' in checked ? canonical(join(checked.record, checked.record)) : '';
        expect(joined).toBe('record' in checked ? canonical(raw as unknown as DataRecord) : '');
      }),
    );
  });
});

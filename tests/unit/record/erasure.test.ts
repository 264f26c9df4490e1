import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseEdits, erasureOf, scrubPeople } from '../../../src/domain/record/erasure.ts';
import { canonical, join, readScalar, readTexts } from '../../../src/domain/record/record.ts';
import { MANY } from '../../helpers/many.ts';
import { anyEdit, edit, hear, history, newPhone, play, TEXT_PATHS } from './phones.ts';

describe('an erased person', () => {
  it('loses the name and keeps what is counted', () => {
    const phone = newPhone(0);
    edit(phone, [
      { path: 'name', value: 'Nguyễn Văn An' },
      { path: 'type', value: 'chinh_thuc' },
      { path: 'note', text: 'ốm' },
    ]);
    const erased = edit(phone, eraseEdits(['type']));
    expect(readScalar(erased, 'name')).toBeNull();
    expect(readScalar(erased, 'type')).toBe('chinh_thuc');
    expect(readTexts(erased, 'note')).toEqual([]);
    expect(canonical(erased)).not.toContain('Nguyễn');
  });

  it('is not brought back by any merge nor by any edit, whatever the clocks show', () => {
    fc.assert(
      fc.property(history(anyEdit), history(anyEdit), (before, after) => {
        const eraser = play(before)[0]!;
        edit(eraser, eraseEdits(['title']));
        for (const { record } of play([...before, ...after])) hear(eraser, record);
        edit(eraser, [
          { path: 'm/A/status', value: 'tên' },
          { path: 't/one', text: 'tên' },
          { path: '$erased', value: ['m', 't', 'title'] },
        ]);
        const record = eraser.record!;
        expect(readScalar(record, 'm/A/status')).toBeNull();
        for (const path of TEXT_PATHS) expect(readTexts(record, path)).toEqual([]);
      }),
      MANY,
    );
  });

  it('is emptied wherever a record is named after the person, and only there', () => {
    const phone = newPhone(0);
    const record = edit(phone, [
      { path: 'r/A/name', value: 'An' },
      { path: 'm/A/status', value: 'co_mat' },
      { path: 'm/A/reason', value: 'ốm' },
      { path: 'm/B/reason', value: 'đi xa' },
      { path: 'chair', value: 'A' },
    ]);
    const member = edit(newPhone(1), eraseEdits(['status']));
    const f = scrubPeople(record.f, new Map([['A', erasureOf(member.f)!]]));
    const read = (path: string) => readScalar({ ...record, f }, path);
    expect(['r/A/name', 'm/A/status', 'm/A/reason', 'm/B/reason', 'chair'].map(read)).toEqual([
      null,
      'co_mat',
      null,
      'đi xa',
      'A',
    ]);
  });

  it('is the same on two phones, whichever heard of it first', () => {
    const erased = new Map([['A', erasureOf(edit(newPhone(1), eraseEdits(['status'])).f)!]]);
    fc.assert(
      fc.property(history(anyEdit), (steps) => {
        const [one, other] = play(steps).flatMap(({ record }) => (record ? [record] : []));
        if (one === undefined || other === undefined) return;
        const late = { ...one, f: scrubPeople(join(one, other).f, erased) };
        const early = join({ ...one, f: scrubPeople(one.f, erased) }, other);
        const both = { ...early, f: scrubPeople(early.f, erased) };
        expect(canonical(both)).toBe(canonical(late));
      }),
      MANY,
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  isActive,
  joinedOn,
  leftOn,
  type Member,
  readMember,
} from '../../../../src/domain/member/member.ts';
import {
  addMember,
  comeBack,
  deleteMember,
  editMember,
  eraseMember,
  leave,
  orderByHand,
  removeStanding,
  restoreMember,
  setMembership,
  setStanding,
} from '../../../../src/domain/member/member-edits.ts';
import { rosterOn } from '../../../../src/domain/member/roster.ts';
import { standingOn } from '../../../../src/domain/member/standing.ts';
import type { Change } from '../../../../src/domain/record/edit.ts';
import { phone, written } from '../write-record.ts';

const ref = { group: 'g1', key: 'm1' };
const added = addMember(ref, { fullName: ' Nguyễn Văn  Đạt' }, 'CODE');
const member = (...changes: readonly Change[]): Member => readMember(written(added, ...changes));
const names = (people: readonly Member[], day: string) =>
  rosterOn(people, day, 'thuong_ky').map(({ fullName }) => fullName);

describe('a member', () => {
  it('is an official member without an office unless something else is said', () => {
    expect(member()).toMatchObject({
      ...ref,
      id: 'member:g1:m1',
      fullName: 'Nguyễn Văn Đạt',
      role: 'dang_vien',
      memberType: 'chinh_thuc',
      checkInCode: 'CODE',
      erased: false,
    });
  });

  it('keeps what is edited, and an emptied field is gone', () => {
    const edited = member(
      editMember(ref, { nickname: 'Hai Đồng', role: 'bi_thu', unit: 'Xóm 1' }),
      editMember(ref, { unit: undefined, memberType: 'du_bi' }),
    );
    expect(edited).toMatchObject({
      fullName: 'Nguyễn Văn Đạt',
      nickname: 'Hai Đồng',
      role: 'bi_thu',
      memberType: 'du_bi',
      unit: undefined,
    });
  });

  it('takes a place by hand', () => {
    const orders = orderByHand([{ group: 'g1', key: 'm2' }, ref]);
    expect(member(...orders.slice(1)).order).toBe(2);
  });

  it('comes back after being deleted by mistake', () => {
    expect(member(deleteMember(ref)).deleted).toBe(true);
    expect(member(deleteMember(ref), restoreMember(ref)).deleted).toBe(false);
  });
});

describe('a standing', () => {
  const away = { id: 's1', code: 'tam_thoi_di', from: '2026-03-01', to: '2026-05-31' } as const;

  it('holds from its first day to its last', () => {
    const one = member(setStanding(ref, away));
    expect(standingOn(one, '2026-02-28')).toBe('binh_thuong');
    expect(standingOn(one, '2026-03-01')).toBe('tam_thoi_di');
    expect(standingOn(one, '2026-05-31')).toBe('tam_thoi_di');
    expect(standingOn(one, '2026-06-01')).toBe('binh_thuong');
  });

  it('that began last is the one that counts', () => {
    const one = member(setStanding(ref, { id: 's0', code: 'mien' }), setStanding(ref, away));
    expect(standingOn(one, '2026-04-01')).toBe('tam_thoi_di');
    expect(standingOn(one, '2026-07-01')).toBe('mien');
  });

  it('can be corrected and removed', () => {
    const corrected = setStanding(ref, { ...away, to: undefined });
    expect(standingOn(member(setStanding(ref, away), corrected), '2027-01-01')).toBe('tam_thoi_di');
    expect(member(setStanding(ref, away), removeStanding(ref, 's1')).standings).toEqual([]);
  });
});

describe('the list of a day', () => {
  it('has leavers on earlier days only, and hides later joiners', () => {
    const joiner = readMember(
      written(
        addMember(
          { group: 'g1', key: 'm2' },
          { fullName: 'Lê Văn An', joinedOn: '2026-06-01' },
          'X',
        ),
      ),
    );
    const leaver = member(leave(member(), '2026-06-10'));
    expect(names([leaver, joiner], '2026-05-03')).toEqual(['Nguyễn Văn Đạt']);
    expect(names([leaver, joiner], '2026-06-03')).toEqual(['Nguyễn Văn Đạt', 'Lê Văn An']);
    expect(names([leaver, joiner], '2026-06-10')).toEqual(['Lê Văn An']);
  });

  it('has somebody again who came back, and not in the time between', () => {
    const back = member(leave(member(), '2026-06-10'), comeBack(ref, '2026-09-01', 'in2'));
    expect(['2026-06-03', '2026-07-03', '2026-09-03'].map((day) => isActive(back, day))).toEqual([
      true,
      false,
      true,
    ]);
    expect(leftOn(back)).toBeUndefined();
    expect(leftOn(member(leave(member(), '2026-06-10')))).toBe('2026-06-10');
  });

  it('follows a corrected first day', () => {
    const corrected = member(setMembership(ref, 'first', { from: '2026-02-01' }));
    expect(joinedOn(corrected)).toBe('2026-02-01');
    expect(isActive(corrected, '2026-01-03')).toBe(false);
  });

  it('of a committee meeting has the committee', () => {
    const people = [member(), member(editMember(ref, { role: 'pho_bi_thu' }))];
    expect(rosterOn(people, '2026-06-03', 'chi_uy').map(({ role }) => role)).toEqual([
      'pho_bi_thu',
    ]);
  });

  it('has the standing of that day', () => {
    const exempt = member(setStanding(ref, { id: 's', code: 'mien', from: '2026-06-01' }));
    expect(rosterOn([exempt], '2026-06-03', 'thuong_ky')[0]?.standing).toBe('mien');
  });
});

describe('an erased person', () => {
  const erased = (write = phone()) => {
    const record = write(added);
    return write(eraseMember(readMember(record), '2026-08-01'), record);
  };

  it('has no name and no code, and still counts on earlier days', () => {
    const one = readMember(erased());
    expect(one).toMatchObject({ fullName: '', checkInCode: undefined, erased: true });
    expect(JSON.stringify(erased())).not.toContain('Đạt');
    expect(names([one], '2026-07-03')).toEqual(['']);
    expect(names([one], '2026-08-03')).toEqual([]);
    expect(isActive(one, '2026-07-03')).toBe(false);
  });

  it('keeps type and standings for the counts', () => {
    const record = written(
      added,
      editMember(ref, { memberType: 'du_bi' }),
      setStanding(ref, { id: 's', code: 'mien' }),
    );
    const one = readMember(phone()(eraseMember(readMember(record), '2026-08-01'), record));
    expect(one.memberType).toBe('du_bi');
    expect(standingOn(one, '2026-07-01')).toBe('mien');
  });
});

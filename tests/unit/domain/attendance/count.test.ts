import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendanceRate,
  countAttendance,
  type CountedPerson,
} from '../../../../src/domain/attendance/count.ts';
import {
  majorityOf,
  quorumOf,
  quorumState,
  twoThirdsOf,
} from '../../../../src/domain/attendance/quorum.ts';
import { STATUSES } from '../../../../src/domain/attendance/status.ts';
import { MEMBER_TYPES, STANDINGS } from '../../../../src/domain/member/standing.ts';
import { formatPercent } from '../../../../src/domain/numbers.ts';
import { printedShare } from '../../../../src/domain/share.ts';

const person = (more: Partial<CountedPerson> = {}): CountedPerson => ({
  memberType: 'chinh_thuc',
  standing: 'binh_thuong',
  status: 'co_mat',
  ...more,
});
const times = (count: number, more: Partial<CountedPerson> = {}) =>
  Array.from({ length: count }, () => person(more));

/** 21 official and 3 probationary members, one more in from elsewhere. */
const example = (exemptCame: number): readonly CountedPerson[] => [
  ...times(15),
  ...times(3, { memberType: 'du_bi' }),
  person({ status: 'di_muon' }),
  person({ status: 'vang_cld' }),
  person({ status: 'vang_kld' }),
  ...times(exemptCame, { standing: 'mien', status: 'co_mat' }),
  ...times(2 - exemptCame, { standing: 'mien', status: 'mien' }),
  person({ standing: 'tam_thoi_di', status: 'tam_di' }),
  person({ standing: 'tam_thoi_den' }),
];

const rateText = (people: readonly CountedPerson[]) => {
  const { present, base } = countAttendance(people);
  return formatPercent(printedShare(present, base) ?? NaN, 'vi');
};

describe('a roll call is counted', () => {
  it('as in the worked example', () => {
    const count = countAttendance(example(0));
    expect(count).toMatchObject({
      total: 24,
      official: 21,
      probationary: 3,
      exempt: 2,
      away: 1,
      temporarilyIn: 1,
      base: 21,
      present: 19,
      late: 1,
      excused: 1,
      unexcused: 1,
      unrecorded: 0,
      voteBase: 18,
    });
    expect(rateText(example(0))).toBe('90,5%');
    expect(majorityOf(count.voteBase)).toBe(10);
    expect(twoThirdsOf(count.voteBase)).toBe(12);
  });

  it('an exempt member who walks in counts in the rate and in the vote', () => {
    const count = countAttendance(example(1));
    expect(count).toMatchObject({
      base: 22,
      present: 20,
      exempt: 2,
      exemptPresent: 1,
      voteBase: 19,
    });
    expect(rateText(example(1))).toBe('90,9%');
    expect(majorityOf(count.voteBase)).toBe(10);
    expect(twoThirdsOf(count.voteBase)).toBe(13);
  });

  it('a member who is away but comes counts in the rate and not in the vote', () => {
    const count = countAttendance([person({ standing: 'tam_thoi_di' })]);
    expect(count).toMatchObject({ base: 1, present: 1, voteBase: 0 });
  });

  it('special duty is out of the rate and stays in the vote', () => {
    const count = countAttendance([person({ standing: 'nv_dac_biet', status: 'chua_ghi' })]);
    expect(count).toMatchObject({ base: 0, unrecorded: 0, voteBase: 1, voters: 0 });
  });

  it('whoever is not counted stays out of everything but the list', () => {
    const count = countAttendance([person({ standing: 'khong_tinh' })]);
    expect(count).toMatchObject({ total: 1, base: 0, present: 0, voteBase: 0 });
  });

  it('somebody marked exempt for this session leaves both bases', () => {
    const count = countAttendance([person({ status: 'mien' }), person()]);
    expect(count).toMatchObject({ exempt: 1, base: 1, voteBase: 1 });
  });

  it('nobody has a rate when nobody had to come', () => {
    expect(attendanceRate(countAttendance([]))).toBeUndefined();
  });

  it('probationary members do not vote', () => {
    expect(countAttendance(times(3, { memberType: 'du_bi' })).voteBase).toBe(0);
  });

  it('everybody of the base is in exactly one of four counts, and votes never exceed officials', () => {
    const anybody = fc.record({
      memberType: fc.constantFrom(...MEMBER_TYPES),
      standing: fc.constantFrom(...STANDINGS),
      status: fc.constantFrom(...STATUSES),
    });
    fc.assert(
      fc.property(fc.array(anybody), (people) => {
        const one = countAttendance(people);
        const guests = people.filter(
          (p) => p.standing === 'tam_thoi_den' && p.status === 'chua_ghi',
        ).length;
        expect(one.base).toBe(one.present + one.excused + one.unexcused + one.unrecorded - guests);
        expect(one.total).toBe(one.official + one.probationary);
        expect(one.present).toBe(one.presentOfficial + one.presentProbationary);
        expect(one.base).toBeLessThanOrEqual(one.total);
        expect(one.voteBase).toBeLessThanOrEqual(one.official);
        expect(one.voters).toBeLessThanOrEqual(one.voteBase);
      }),
    );
  });
});

describe('a quorum', () => {
  it('is strictly more than half, or at least two thirds', () => {
    expect(quorumOf(18, '1/2')).toBe(10);
    expect(quorumOf(18, '2/3')).toBe(12);
    expect(quorumOf(19, '2/3')).toBe(13);
  });

  it('is met or missed by those who vote, and unknown while nobody can', () => {
    const count = countAttendance([...times(9), ...times(9, { status: 'vang_cld' })]);
    expect(quorumState(count, '1/2')).toBe('short');
    expect(quorumState(countAttendance(times(10)), '2/3')).toBe('enough');
    expect(quorumState(countAttendance([]), '1/2')).toBe('unknown');
  });
});

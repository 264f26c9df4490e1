import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  givenName,
  isNamed,
  nameKey,
  orderPeople,
  type ListedPerson,
} from '../../../src/domain/people-order.ts';

const IN_ORDER = [
  'Đặng Văn An',
  'Lê Văn An',
  'Nguyễn Như Anh',
  'Trần Thị Ánh',
  'Lý Thị Ấm',
  'Nguyễn Thị Ân',
  'Phan Văn Dần',
  'Nguyễn Văn Dũng',
  'Vũ Đức Duy',
  'Hoàng Văn Dương',
  'Phạm Thị Đào',
  'Nguyễn Bá Đạt',
  'Nguyễn Văn Đạt',
  'Trần Văn Đạt',
  'Cao Quang Liêm',
  'Ngô Thị Oanh',
  'Đinh Thị Ô',
  'Đỗ Văn Ổn',
  'Bùi Văn Ơn',
  'Nguyễn Hoàng Phúc',
  'Trần Lê Sơn Tra',
  'Mai Văn Út',
  'Lê Thị Ưng',
  'Cao Thanh Xuân',
];

const person = (fullName: string, more: Partial<ListedPerson> = {}): ListedPerson => ({
  fullName,
  role: 'dang_vien',
  ...more,
});
const names = (people: readonly ListedPerson[]) => people.map(({ fullName }) => fullName);

describe('people on a list', () => {
  it('stand in the order of given names, whatever order they came in', () => {
    const shuffled = fc.shuffledSubarray(IN_ORDER, { minLength: IN_ORDER.length });
    fc.assert(
      fc.property(shuffled, (given) => {
        expect(
          names(
            orderPeople(
              given.map((name) => person(name)),
              'name',
            ),
          ),
        ).toEqual(IN_ORDER);
      }),
    );
  });

  it('are called by the last word, also when there is only one', () => {
    expect(givenName('Trần Lê Sơn Tra')).toBe('Tra');
    expect(givenName('Y')).toBe('Y');
    expect(nameKey('Y Bon')).toBe(nameKey('Y  Bon'));
  });

  it('stand by role, and by name within a role', () => {
    const people = [
      person('Lê Văn An'),
      person('Nguyễn Văn Dũng', { role: 'pho_bi_thu' }),
      person('Cao Thanh Xuân', { role: 'bi_thu' }),
      person('Đặng Văn An'),
    ];
    expect(names(orderPeople(people, 'role'))).toEqual([
      'Cao Thanh Xuân',
      'Nguyễn Văn Dũng',
      'Đặng Văn An',
      'Lê Văn An',
    ]);
  });

  it('stand by hand, those without a place last and by name', () => {
    const people = [
      person('Cao Thanh Xuân'),
      person('Lê Văn An'),
      person('Mai Văn Út', { order: 2 }),
      person('Lê Thị Ưng', { order: 1 }),
    ];
    expect(names(orderPeople(people, 'hand'))).toEqual([
      'Lê Thị Ưng',
      'Mai Văn Út',
      'Lê Văn An',
      'Cao Thanh Xuân',
    ]);
  });

  it.each([
    ['dat', true],
    ['nguyen dat', true],
    ['Đạt', true],
    ['hai dong', true],
    ['at', false],
    ['', true],
  ])('“%s” finds Nguyễn Văn Đạt, called Hai Đồng: %s', (asked, found) => {
    expect(isNamed(person('Nguyễn Văn Đạt', { nickname: 'Hai Đồng' }), asked)).toBe(found);
  });
});

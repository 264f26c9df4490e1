import { describe, expect, it } from 'vitest';
import { isRefused, type RosterPreview } from '../../../src/transfer/roster/preview.ts';
import { readTable } from '../../../src/transfer/roster/table.ts';

const read = (...rows: readonly string[][]): RosterPreview => {
  const result = readTable(rows);
  return isRefused(result) ? expect.fail(`refused: ${result.refused}`) : result;
};
const types = ({ rows }: RosterPreview) => rows.map(({ memberType }) => memberType);

const BOTH = ['chinh_thuc', 'du_bi', 'chinh_thuc'];

describe('the kind of membership', () => {
  it.each([
    'Đảng viên',
    'Chính thức hay dự bị',
    'Diện',
    'Chính thức',
    'Dự bị',
    'Ghi chú',
    'Phân loại',
    '',
  ])('is taken from a column headed “%s” by what its cells say', (header) => {
    const preview = read(
      ['STT', 'Họ và tên', header],
      ['1', 'Nguyễn Văn An', 'Chính thức'],
      ['2', 'Trần Thị Bình', 'Dự bị'],
      ['3', 'Lê Văn Cường', 'ĐV chính thức'],
    );
    expect(types(preview)).toEqual(BOTH);
    expect(preview.leftOut).toEqual([]);
  });

  it('is taken from a column that stands before the names', () => {
    const preview = read(
      ['Đảng viên', 'Họ và tên'],
      ['CT', 'Nguyễn Văn An'],
      ['DB', 'Trần Thị Bình'],
      ['CT', 'Lê Văn Cường'],
    );
    expect(preview.rows.map(({ name }) => name)).toEqual([
      'Nguyễn Văn An',
      'Trần Thị Bình',
      'Lê Văn Cường',
    ]);
    expect(types(preview)).toEqual(BOTH);
  });

  it('is taken without any heading', () => {
    const preview = read(
      ['1', 'Nguyễn Văn An', 'CT'],
      ['2', 'Trần Thị Bình', 'DB'],
      ['3', 'Lê Văn Cường', 'CT'],
    );
    expect(types(preview)).toEqual(BOTH);
  });

  it('is taken where only those on probation are noted', () => {
    const preview = read(
      ['Họ và tên', 'Ghi chú'],
      ['Nguyễn Văn An', ''],
      ['Trần Thị Bình', 'Dự bị'],
      ['Lê Văn Cường', ''],
    );
    expect(types(preview)).toEqual([undefined, 'du_bi', undefined]);
  });

  it('is taken from two columns with words where others have ticks', () => {
    const preview = read(
      ['Họ và tên', 'Chính thức', 'Dự bị'],
      ['Nguyễn Văn An', 'Chính thức', ''],
      ['Trần Thị Bình', '', 'Dự bị'],
      ['Lê Văn Cường', 'CT', ''],
    );
    expect(types(preview)).toEqual(BOTH);
  });

  it('leaves names under “Đảng viên” names', () => {
    const preview = read(['STT', 'Đảng viên'], ['1', 'Nguyễn Văn An'], ['2', 'Trần Thị Bình']);
    expect(preview.rows.map(({ name }) => name)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình']);
  });

  it('is named among what is left out when it stands among other words', () => {
    const preview = read(
      ['Họ và tên', 'Ghi chú'],
      ['Nguyễn Văn An', 'Đã nhận tài liệu'],
      ['Trần Thị Bình', 'Dự bị'],
      ['Lê Văn Cường', 'Đi làm xa'],
    );
    expect(preview.leftOut).toEqual([{ column: 2, header: 'Ghi chú', kind: 'member_type' }]);
  });
});

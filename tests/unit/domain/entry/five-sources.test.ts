/** The figures of the five sources go into the registers as the papers print them, and come out again. */
import { describe, expect, it } from 'vitest';
import {
  type Entry,
  type EntryDraft,
  type EntryType,
  type QuantityName,
  readEntry,
  writeEntry,
} from '../../../../src/domain/entry/entry.ts';
import { entryProblems, outcomeOf } from '../../../../src/domain/entry/entry-check.ts';
import { parseQuantity, type Quantity } from '../../../../src/domain/entry/quantity.ts';
import { registerTable } from '../../../../src/export/lists/registers.ts';
import { csvOf } from '../../../../src/export/tables/csv.ts';
import { exportWords } from '../../../helpers/export-words.ts';
import { createMaker } from '../../../helpers/made-records.ts';

type Said = Readonly<Partial<Record<QuantityName, string>>>;
type Line = readonly [title: string, period: string, said: Said, more?: Partial<EntryDraft>];

function entriesOf(type: EntryType, lines: readonly Line[]): readonly Entry[] {
  const maker = createMaker();
  for (const [title, period, said, more] of lines) {
    const quantities = new Map(
      Object.entries(said).map(([name, text]): [QuantityName, Quantity] => {
        const quantity = parseQuantity(text, 'vi');
        if (quantity === undefined) throw new Error(`not read: ${text}`);
        return [name as QuantityName, quantity];
      }),
    );
    const draft: EntryDraft = { type, title, period, quantities, ...more };
    expect([title, entryProblems(draft)]).toEqual([title, []]);
    maker.write([writeEntry({ group: 'G', key: maker.key() }, draft)], 1);
  }
  return [...maker.records.values()].map((record) => readEntry(record));
}

/** Lines of the CSV, without the number in front and the remark behind. */
const linesOf = (type: EntryType, lines: readonly Line[]): readonly string[] =>
  csvOf([registerTable(type, entriesOf(type, lines), 'Đảng bộ', exportWords('vi'))], 'vi')
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.replace(/^\d+;/, '').replace(/;$/, ''));

const THOAI_SON = 'Thoại Sơn';
const inspect = { action: 'inspect' } as const;
const supervise = { action: 'supervise' } as const;
const regular = { action: 'regular' } as const;

describe('the figures of the five sources', () => {
  it('come out of the table of study (T5)', () => {
    expect(
      linesOf('training', [
        ['Sách của Tổng Bí thư', '2023', { classes: '58', attendances: '4.515' }],
        ['Chuyên đề năm 2023', '2023', { classes: '235', attendances: '4.530', rate: 'trên 99%' }],
        ['Lớp học, Vị Xuyên', '2015–2020', { classes: 'hơn 300', attendances: 'hơn 63.860' }],
        ['Trung cấp lý luận, Tri Tôn', '6 tháng đầu năm 2021', { classes: '1' }],
        ['Cao cấp lý luận, Tri Tôn', '2021', { enrolled: '7' }],
      ]),
    ).toEqual([
      'Sách của Tổng Bí thư;2023;58;4515;;;;',
      'Chuyên đề năm 2023;2023;235;4530;;trên 99%;;',
      'Lớp học, Vị Xuyên;2015–2020;hơn 300;hơn 63.860;;;;',
      'Trung cấp lý luận, Tri Tôn;6 tháng đầu năm 2021;1;;;;;',
      'Cao cấp lý luận, Tri Tôn;2021;;;;;7;',
    ]);
  });

  it('come out of the table of inspection (T9), zero apart from what was not reported', () => {
    expect(
      linesOf('inspection', [
        ['Huyện ủy Thoại Sơn', '2023', { organisations: '6', members: '20' }, inspect],
        ['Huyện ủy Thoại Sơn', '2023', { organisations: '5', members: '11' }, supervise],
        [
          'Cơ sở, Thoại Sơn',
          '2023',
          { organisations: '65', members: '3.226', committee: '52', violations: '0' },
          inspect,
        ],
        [
          'Cơ sở, Thoại Sơn',
          '2023',
          { organisations: '65', members: '77', committee: '41', violations: '0' },
          supervise,
        ],
        [
          'Ban Thường vụ, Cần Đước',
          '2023',
          { topics: '1', organisations: '3', members: '3' },
          inspect,
        ],
        [
          'Cấp ủy cơ sở, Cần Đước',
          '2023',
          { organisations: '23', members: '23', violations: '0' },
          inspect,
        ],
        ['Huyện ủy Cần Đước', '2023', { organisations: '207' }, supervise],
        ['UBKT Huyện ủy Cần Đước', '2023', { organisations: '5', members: '7' }, supervise],
        ['UBKT cơ sở, Cần Đước', '2023', { organisations: '48', members: '76' }, regular],
        [
          'Cần Đước',
          '2023',
          { disciplined: '0', complaints: '0', complaintsAboutOrganisations: '0' },
          inspect,
        ],
      ]),
    ).toEqual([
      'Huyện ủy Thoại Sơn;2023;Kiểm tra;;6;20;;;;;',
      'Huyện ủy Thoại Sơn;2023;Giám sát;;5;11;;;;;',
      'Cơ sở, Thoại Sơn;2023;Kiểm tra;;65;3226;52;0;;;',
      'Cơ sở, Thoại Sơn;2023;Giám sát;;65;77;41;0;;;',
      'Ban Thường vụ, Cần Đước;2023;Kiểm tra;1;3;3;;;;;',
      'Cấp ủy cơ sở, Cần Đước;2023;Kiểm tra;;23;23;;0;;;',
      'Huyện ủy Cần Đước;2023;Giám sát;;207;;;;;;',
      'UBKT Huyện ủy Cần Đước;2023;Giám sát;;5;7;;;;;',
      'UBKT cơ sở, Cần Đước;2023;Giám sát thường xuyên;;48;76;;;;;',
      'Cần Đước;2023;Kiểm tra;;;;;;0;0;0',
    ]);
  });

  it('come out of the table of growth (T10), the unclear share as it was said', () => {
    expect(
      linesOf('growth', [
        [THOAI_SON, '2023', { admitted: '133', ofTarget: 'gần 122%', ofPlan: '100%' }],
        ['Vị Xuyên', '2015–2020', { admitted: '1.250', disciplined: '92' }],
      ]),
    ).toEqual([
      'Thoại Sơn;2023;133;;gần 122%;100%;;Chưa rõ đạt hay vượt',
      'Vị Xuyên;2015–2020;1250;;;;92;',
    ]);
  });

  it.each([
    ['Vốn phòng máy', 'hơn 3', 'tỷ đồng'],
    ['Trường đạt chuẩn', '5 → 13', 'trường'],
    ['Quyết định về cán bộ', '24', 'đồng chí'],
    ['Chủ đề năm', '3', 'chủ đề'],
    ['Chỉ tiêu vượt', '3', 'chỉ tiêu'],
    ['Chỉ tiêu đạt', '1', 'chỉ tiêu'],
    ['Xã, thị trấn được đến làm việc', '5', 'xã, thị trấn'],
    ['Loại hình chi bộ', '5', 'loại hình'],
    ['Nghỉ hưu trước tuổi', '3', 'đồng chí'],
    ['Nhiệm vụ trọng tâm', '6', 'nhiệm vụ'],
    ['Đơn vị được giới thiệu', '5', 'đơn vị'],
    ['Bí thư kiêm Chủ tịch, Cần Đước', '5', 'xã'],
    ['Cán bộ chủ chốt đạt chuẩn', '100%', ''],
    ['Tổ chức cơ sở đảng', '77', 'tổ chức'],
    ['Lời dạy của Bác Hồ', '8', 'lời dạy'],
    ['Thực hiện chủ đề năm', '100%', ''],
    ['Hoàn thành nhiệm vụ trở lên', '80%', ''],
    ['Cơ quan, đơn vị sáp nhập', '8', 'cơ quan, đơn vị'],
    ['Bí thư kiêm Chủ tịch Hội đồng nhân dân', '20', 'bí thư'],
    ['Mô hình mới', '392', 'mô hình'],
    ['Được kiểm tra', '18', 'chi, đảng bộ cơ sở'],
    ['Bí thư kiêm Chủ tịch', '10/13', 'xã, thị trấn'],
    ['Bí thư không là người địa phương', '12/17', 'xã, thị trấn'],
    ['Chủ tịch không là người địa phương', '11/17', 'xã, thị trấn'],
    ['Cán bộ đạt chuẩn', '98,6%', ''],
    ['Trưởng, phó đạt chuẩn', '100%', ''],
    ['Đảng viên', 'hơn 7.300', 'đảng viên'],
    ['Chi bộ trực thuộc', '400', 'chi bộ'],
    ['Trong sạch, vững mạnh', 'trên 85%', ''],
    ['Luân chuyển, bổ nhiệm', '245', 'trường hợp'],
    ['Dân vận khéo', 'hàng trăm', 'mô hình'],
    ['Đối thoại', 'trên 120', 'cuộc'],
  ])('come out of the table of targets: %s is %s', (title, said, unit) => {
    const [line] = linesOf('indicator', [[title, '2020', { actual: said }, { unit }]]);
    expect(line).toBe(`${title};2020;${unit};;${said};;`);
  });
});

describe('whether a target was reached', () => {
  const outcome = (said: Said) => {
    const [entry] = entriesOf('indicator', [['x', '2023', said]]);
    return entry && outcomeOf(entry);
  };

  it('follows from exact numbers', () => {
    expect(outcome({ plan: '10', actual: '10' })).toBe('met');
    expect(outcome({ plan: '10', actual: '11' })).toBe('exceeded');
    expect(outcome({ plan: '10', actual: '9' })).toBe('below');
    expect(outcome({ share: '100%' })).toBe('met');
    expect(outcome({ actual: '9' })).toBeUndefined();
  });

  it('is asked for where the words can be read in two ways, until a person decides', () => {
    const said = { share: 'gần 122%' };
    expect(outcome(said)).toBe('ambiguous');
    const [entry] = entriesOf('indicator', [['x', '2023', said, { outcome: 'exceeded' }]]);
    expect(entry && outcomeOf(entry)).toBe('exceeded');
    expect(entry?.quantities.get('share')?.said).toBe('gần 122%');
  });
});

describe('an entry that does not fit together', () => {
  const problems = (type: EntryType, said: Said) =>
    entryProblems({
      type,
      title: 'x',
      period: '2023',
      action: 'inspect',
      quantities: new Map(
        Object.entries(said).flatMap(([name, text]): [QuantityName, Quantity][] => {
          const quantity = parseQuantity(text, 'vi');
          return quantity === undefined ? [] : [[name as QuantityName, quantity]];
        }),
      ),
    });

  it('has more committee members than members, more finished than enrolled, a part over its whole', () => {
    expect(problems('inspection', { members: '50', committee: '52' })).toEqual([
      'committee-over-members',
    ]);
    expect(problems('training', { enrolled: '7', finished: '8' })).toEqual([
      'finished-over-enrolled',
    ]);
    expect(problems('indicator', { actual: '18/17' })).toEqual(['part-over-whole']);
    expect(problems('indicator', {})).toEqual(['nothing-counted']);
  });
});

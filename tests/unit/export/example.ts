/** The worked example: 21 official and 3 probationary members, one more in from elsewhere. */
import type { SheetRow } from '../../../src/domain/attendance/sheet.ts';

type Given = Partial<Omit<SheetRow, 'mark'>> & { readonly mark?: SheetRow['mark'] };

const row = (number: number, given: Given): SheetRow => ({
  member: `m${String(number).padStart(2, '0')}`,
  fullName: `Nguyễn Thị Ngọc ${String.fromCodePoint(64 + number)}`,
  role: 'dang_vien',
  memberType: 'chinh_thuc',
  standing: 'binh_thuong',
  erased: false,
  mark: { status: 'co_mat' },
  ...given,
});

const times = (count: number, given: Given = {}): readonly Given[] =>
  Array.from({ length: count }, () => given);

const GIVEN: readonly Given[] = [
  ...times(1, { role: 'bi_thu' }),
  ...times(14),
  ...times(3, { memberType: 'du_bi' }),
  { mark: { status: 'di_muon', late: 10 } },
  { mark: { status: 'vang_cld', reason: 'om' } },
  { mark: { status: 'vang_kld' } },
  ...times(2, { standing: 'mien', mark: { status: 'mien' } }),
  { standing: 'tam_thoi_di', mark: { status: 'tam_di' } },
  { standing: 'tam_thoi_den' },
];

export const EXAMPLE: readonly SheetRow[] = GIVEN.map((given, at) => row(at + 1, given));

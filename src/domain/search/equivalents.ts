/** Short forms and what they stand for. Whoever looks for one finds the other. */
import { syllableKey } from './syllable.ts';

/**
 * Short form, what it stands for. Those that look like a syllable (`TU`, `ĐA`) are read only in capitals, in texts and
 * in what is looked for.
 */
const TABLE: readonly (readonly [string, string])[] = [
  ['KTGS', 'kiểm tra giám sát'],
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['MTTQ', 'mặt trận tổ quốc'],
  ['THCS', 'trung học cơ sở'],
  ['KT XH', 'kinh tế xã hội'],
  ['AN QP', 'an ninh quốc phòng'],
  ['QP AN', 'quốc phòng an ninh'],
  ['UBKT', 'ủy ban kiểm tra'],
  ['BTV', 'ban thường vụ'],
  ['BHG', 'báo Hà Giang'],
  ['TW', 'trung ương'],
  ['TU', 'tỉnh ủy'],
  ['HU', 'huyện ủy'],
  ['ĐU', 'đảng ủy'],
  ['BTCTW', 'ban tổ chức trung ương'],
  ['BTCTU', 'ban tổ chức tỉnh ủy'],
  ['BTCHU', 'ban tổ chức huyện ủy'],
  ['UBKTTW', 'ủy ban kiểm tra trung ương'],
  ['NQ', 'nghị quyết'],
  ['CTr', 'chương trình'],
  ['CT', 'chỉ thị'],
  ['KH', 'kế hoạch'],
  ['ĐA', 'đề án'],
  ['QĐ', 'quyết định'],
  ['QĐ', 'quy định'],
  ['HD', 'hướng dẫn'],
  ['KL', 'kết luận'],
  ['ĐV', 'đảng viên'],
  ['CB', 'chi bộ'],
  ['BCH', 'ban chấp hành'],
  ['BTC', 'ban tổ chức'],
  ['BT', 'bí thư'],
  ['NTM', 'nông thôn mới'],
  ['LLVT', 'lực lượng vũ trang'],
  ['ĐGXL', 'đánh giá xếp loại'],
  ['TDP', 'tổ dân phố'],
  ['CCHC', 'cải cách hành chính'],
  ['KNĐ', 'kết nạp Đảng'],
];

const LIKE_SYLLABLES: ReadonlySet<string> = new Set(['TU', 'HU', 'ĐU', 'ĐA']);

/**
 * The letters of a key that only a short form typed in capitals matches: whoever types `tu` looks for `tự` or `từ` and
 * not for every Tỉnh ủy. Undefined where the word is no such form.
 */
export const capitalsOf = (word: string): string | undefined =>
  LIKE_SYLLABLES.has(word) ? word : undefined;

/** A sequence of words and what may stand in its place. */
export interface Equivalent {
  readonly keys: readonly string[];
  /** The words in the capitals that they need; undefined where capitals do not matter. */
  readonly capitals?: readonly string[];
  readonly other: readonly string[];
}

/** By the key of their first word. */
export const EQUIVALENTS: ReadonlyMap<string, readonly Equivalent[]> = byFirst();

function byFirst(): ReadonlyMap<string, readonly Equivalent[]> {
  const found = new Map<string, Equivalent[]>();
  const add = (one: Equivalent) => {
    const first = one.keys[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), one]);
  };
  for (const [short, long] of TABLE) {
    const words = short.split(' ');
    const keys = words.map(syllableKey);
    const other = long.split(' ').map(syllableKey);
    // Two letters in small print are rarely a short form: `ct`, `kh`, `bt`.
    const isFree = short.length > 2 || short === 'TW';
    add(isFree ? { keys, other } : { keys, capitals: words, other });
    const capitals = capitalsOf(short);
    add({ keys: other, other: capitals === undefined ? keys : [`${capitals}0`] });
  }
  return found;
}

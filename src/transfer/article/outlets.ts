/** Newspapers by the marks that their pages carry. What is not listed is left for the person to fill in. */

interface Outlet {
  readonly name: string;
  /** What stands before the lead. */
  readonly tags: readonly string[];
  readonly host: string;
}

const OUTLETS: readonly Outlet[] = [
  { name: 'Báo An Giang', tags: ['AGO', 'BAG'], host: 'baoangiang.com.vn' },
  { name: 'Báo Hà Giang', tags: ['BHG'], host: 'baohagiang.vn' },
  { name: 'Báo Long An', tags: ['BLA', 'LAO'], host: 'baolongan.vn' },
  { name: 'Báo Đồng Tháp', tags: ['ĐTO', 'BĐT'], host: 'baodongthap.vn' },
  { name: 'Báo Tuyên Quang', tags: ['TQĐT', 'BTQ'], host: 'baotuyenquang.com.vn' },
  { name: 'Báo Tây Ninh', tags: ['BTNO'], host: 'baotayninh.vn' },
  { name: 'Báo Nhân Dân', tags: ['NDO', 'NDĐT'], host: 'nhandan.vn' },
  { name: 'Quân đội nhân dân', tags: ['QĐND'], host: 'qdnd.vn' },
  { name: 'Thông tấn xã Việt Nam', tags: ['TTXVN'], host: 'vnanet.vn' },
  { name: 'VietnamPlus', tags: ['Vietnam+'], host: 'vietnamplus.vn' },
  { name: 'Báo Điện tử Chính phủ', tags: ['Chinhphu.vn'], host: 'baochinhphu.vn' },
  { name: 'Báo điện tử Đảng Cộng sản Việt Nam', tags: ['ĐCSVN'], host: 'dangcongsan.vn' },
  { name: 'Tạp chí Xây dựng Đảng', tags: ['XDĐ'], host: 'xaydungdang.org.vn' },
  { name: 'Tuổi Trẻ Online', tags: ['TTO'], host: 'tuoitre.vn' },
  { name: 'Thanh Niên', tags: ['TNO'], host: 'thanhnien.vn' },
  { name: 'VOV', tags: ['VOV', 'VOV.VN'], host: 'vov.vn' },
  { name: 'Dân trí', tags: ['Dân trí'], host: 'dantri.com.vn' },
  { name: 'VnExpress', tags: [], host: 'vnexpress.net' },
  { name: 'Hànộimới', tags: ['HNM', 'HNMO'], host: 'hanoimoi.vn' },
  { name: 'Sài Gòn Giải Phóng', tags: ['SGGP', 'SGGPO'], host: 'sggp.org.vn' },
];

export const outletOfTag = (tag: string): string | undefined =>
  OUTLETS.find(({ tags }) => tags.some((one) => one.toLowerCase() === tag.toLowerCase()))?.name;

/** By the address of its page, or of any page below it. */
export function outletOfHost(text: string): string | undefined {
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z\d.-]+\.[a-z]{2,})(?:[/?#]|$)/i.exec(text)?.[1];
  if (host === undefined) return undefined;
  const small = host.toLowerCase();
  return OUTLETS.find((one) => small === one.host || small.endsWith(`.${one.host}`))?.name;
}

/** A line that is nothing but the name of a newspaper. */
export function outletOfLine(text: string): string | undefined {
  const bare = text.replace(/\s+(?:online|điện tử)$/iu, '').trim();
  const known = OUTLETS.find(({ name }) => name.toLowerCase() === bare.toLowerCase());
  if (known !== undefined) return known.name;
  const isPaper =
    /^(?:báo(?: và (?:đài )?(?:pt-th|phát thanh,? (?:và )?truyền hình))?|tạp chí|cổng thông tin điện tử|trang thông tin điện tử|đài pt-th)\s+\p{Lu}[\p{L}\s-]{1,40}$/iu;
  return isPaper.test(bare) && bare.split(' ').length <= 9 && /^\p{Lu}/u.test(bare)
    ? bare
    : undefined;
}

/** Short forms that begin sentences, and are no newspaper. */
const NO_TAG =
  /^(?:UBND|HĐND|UBKT|MTTQ|BTV|BCH|KT|XH|AN|QP|ĐVTN|LLVT|TP|TX|TT|CLB|HTX|NTM|BHXH|BHYT)$/u;
const TAG =
  /^(?:[([]\s*([\p{L}\d+.]{2,16}(?: \p{L}{1,10})?(?:\.\p{L}{2,6})?)\s*[)\]](?:\s*[-–—:]|(?=\s+[\p{Lu}“"]))|((?!\d+\s)[\p{Lu}\d+]{2,9}(?:\.VN)?)\s+[-–—]|([\p{Lu}\d+]{3,9}(?:\.VN)?)[-–—](?=\s))\s+/u;
/** `(Báo Quảng Ngãi)- `: the paper in full. */
const NAMED = /^[([]\s*([^)\]]{4,50}?)\s*[)\]]\s*[-–—:]\s*/u;
const DASH = /^[-–—]\s+/;

interface Untagged {
  readonly text: string;
  readonly tag?: string;
}

/** The first paragraph without what newspapers put before it; undefined when nothing stands there. */
export const withoutTag = (text: string): Untagged | undefined =>
  DASH.test(text)
    ? { text: text.replace(DASH, '') }
    : (withoutName(text) ?? withoutShortName(text));

function withoutName(text: string): Untagged | undefined {
  const [whole = '', tag = ''] = NAMED.exec(text) ?? [];
  return outletOfLine(tag) === undefined ? undefined : { text: text.slice(whole.length), tag };
}

function withoutShortName(text: string): Untagged | undefined {
  const match = TAG.exec(text);
  if (match === null) return undefined;
  const tag = match[1] ?? match[2] ?? match[3] ?? '';
  const isBracketed = match[1] !== undefined;
  if (NO_TAG.test(tag) || !/\p{L}/u.test(tag)) return undefined;
  if (
    isBracketed &&
    outletOfTag(tag) === undefined &&
    !/^(?:[\p{Lu}\d+]+|[\p{L}\d]+\.\p{L}{2,3})$/u.test(tag)
  )
    return undefined;
  return { text: text.slice(match[0].length), tag };
}

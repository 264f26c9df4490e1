/** What the columns of a list are called, and what each may be used for. */
import { fold } from '../../domain/fold.ts';
import type { NeverKept } from './preview.ts';

/** `number` is the running number, which nobody misses. */
export type ColumnUse =
  | 'name'
  | 'family'
  | 'middle'
  | 'given'
  | 'role'
  | 'memberType'
  | 'official'
  | 'probationary'
  | 'unit'
  | 'nickname'
  | 'number';

export type HeaderMeaning = { readonly use: ColumnUse } | { readonly leftOut: NeverKept };

/** Folded, words only. */
export const headerKey = (header: string): string =>
  fold(header)
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

type Rule = readonly [RegExp, HeaderMeaning];

const use = (name: ColumnUse): HeaderMeaning => ({ use: name });
const leftOut = (kind: NeverKept): HeaderMeaning => ({ leftOut: kind });

/** The first that fits decides, so what must not be kept comes before what looks like it. */
const RULES: readonly Rule[] = [
  [/\b(cha|me|bo|vo|chong|con|gia dinh|nguoi than|nguoi gioi thieu|chu ho)\b/, leftOut('private')],
  // Also `Họ và tên, năm sinh` in one column: numbers are taken out of the cells.
  [/^ho( va)? ten\b(?! (dem|lot))/, use('name')],
  [/^(stt|tt|so tt|so thu tu|no|#|so)$/, use('number')],
  [
    /\b(cccd|cmnd|cmt|can cuoc|chung minh|dinh danh|ho chieu|passport|ma so thue|mst|bhxh|bhyt|bao hiem|id number|identity)\b/,
    leftOut('id_number'),
  ],
  [/\b(dien thoai|sdt|so dt|di dong|dtdd|phone|mobile|zalo|tel|lien he)\b|^dt$/, leftOut('phone')],
  [
    /\b(the dang|so the|ma the|the dang vien|so ly lich|ly lich|shs|ma dang vien|ma dv|ma so|card)\b/,
    leftOut('card_number'),
  ],
  [
    /\b(vao dang|ket nap|tuoi dang|huy hieu|(ngay|thang|nam) (chinh thuc|du bi|cong nhan)|chuyen chinh thuc|joined)\b/,
    leftOut('private'),
  ],
  [
    /\b((ngay|nam|thang) sinh|thang nam sinh|sinh (ngay|nam)|nam nu sinh|tuoi|birth|birthday|dob|age)\b|^(sinh|ns)$/,
    leftOut('birth'),
  ],
  [
    /\b(dia chi|que quan|que|nguyen quan|thuong tru|tam tru|noi o|noi sinh|cho o|ho khau|address)\b/,
    leftOut('private'),
  ],
  [/\b(dan toc|ton giao|thanh phan|quoc tich|ethnicity|religion)\b/, leftOut('private')],
  [
    /\b(dang phi|luong|thu nhap|he so|suc khoe|benh|thuong tat|ky luat|khen thuong|xep loai|email|mail|facebook|anh)\b/,
    leftOut('private'),
  ],
  [/^(nam|nu|nam nu|phai|gender|sex)$|\bgioi tinh\b/, leftOut('private')],
  [
    /\b(trinh do|hoc van|chuyen mon|ly luan|ngoai ngu|tin hoc|hoc ham|bang cap|nghe nghiep|cong tac|chinh quyen|doan the)\b/,
    leftOut('private'),
  ],
  [
    /\b(ten (thuong )?goi( khac)?|ten thuong dung|ten khac|biet danh|bi danh|nickname)\b/,
    use('nickname'),
  ],
  [
    /^(ho( va)? (dem|lot|chu dem|ten dem|ten lot)|ho( va)? chu (dem|lot)|ho|surname|family name|last name)$/,
    use('family'),
  ],
  [/^((ten|chu) (dem|lot)|dem|lot|middle name)$/, use('middle')],
  [/^(ten|given name|first name)$/, use('given')],
  [
    /\bho( va)? ((chu )?(dem|lot) (va )?)?ten\b|\b(full ?name|ten (dang vien|hoc vien|thanh vien|hoi vien|doan vien))\b|^(name|dang vien|hoc vien|thanh vien|hoi vien)$/,
    use('name'),
  ],
  [
    /\b(loai (dang vien|dv)|loai hinh dang vien|(dang vien|dv) chinh thuc du bi|chinh thuc( hay| hoac| va)? du bi|ct( hay| hoac| va)? db|dien dang vien|member type)\b|^(loai|type)$/,
    use('memberType'),
  ],
  [/^((dang vien|dv) )?(chinh thuc|ct|dvct)$|^official$/, use('official')],
  [/^((dang vien|dv) )?(du bi|db|dvdb)$|^probationary$/, use('probationary')],
  [/\b(chuc vu|chuc danh|nhiem vu|cuong vi|role|position)\b/, use('role')],
  [
    /^(to|to dang|to so|xom|thon|ap|ban|buon|khu pho|khu|to dan pho|nhom|cum|don vi|unit|group|team)( so)?$|\b(to dang|to truc thuoc|to sinh hoat|don vi sinh hoat)\b/,
    use('unit'),
  ],
];

/** What a header means; undefined for one that says nothing to us. */
export function headerMeaning(header: string): HeaderMeaning | undefined {
  const key = headerKey(header);
  if (key === '') return undefined;
  return RULES.find(([pattern]) => pattern.test(key))?.[1];
}

/** Who wrote a text, as newspapers sign. */

const LONGEST = 60;
const SIGNED =
  /^(?:(?:tin|bài|ảnh|clip|video|thực hiện|đồ họa|tác giả|người viết|biên tập|lược ghi|ghi chép|nhóm tác giả|nhóm pv|nhóm phóng viên|phóng viên|pv|ctv|cộng tác viên|by)(?:\s*(?:,|và|&|-|–|\/)\s*(?:tin|bài|ảnh|clip|video|đồ họa))*)\s*:\s*\S/iu;
const NAMELESS =
  /^(?:pv|ctv|bbt|btv|nhóm pv|nhóm phóng viên|phóng viên|ban biên tập|cộng tác viên)(?:\s*(?:\(?tổng hợp\)?|th))?\.?$/iu;
const TITLE_OF = /^(?:(?:th\.?s|ts|pgs|gs|cn|ks|bs|ths|luật sư|nhà báo|nsưt|nsnd)\.?\s*,?\s*)+/iu;
const WORD = /^\p{Lu}[\p{L}\p{M}'’.]*$/u;
/** Words that begin titles and names of bodies, and no name of a person. */
const NO_NAME =
  /(?:^|\s)(?:đảng|ủy|uỷ|ubnd|hđnd|tỉnh|huyện|xã|phường|ban|báo|chi bộ|chính trị|xã hội|kinh tế|tin|trang|việt nam|công tác|thời sự|văn hóa|thông tin|xây dựng|đời sống|pháp luật|giáo dục|thể thao|quốc tế|nông nghiệp|du lịch|hội nghị|nghị quyết)(?:\s|$)/iu;

/** `Bài, ảnh: AN GIANG`, `NGÔ CHUẨN`, `Trần Lê Sơn Tra`, `Hương Giang - Minh Đức`. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST || /[!?…:;]$/.test(text)) return false;
  if (NAMELESS.test(text)) return true;
  if (SIGNED.test(text)) return !/^(?:tin|bài)\s*:/iu.test(text) || text.length <= 45;
  const people = text
    .replace(/\s*\((?:tổng hợp|ghi|thực hiện|lược ghi|t\/h|th)\)\.?$/iu, '')
    .split(/\s*[-–—,&/]\s*|\s+và\s+/u);
  return people.length <= 4 && people.every(isName);
}

function isName(text: string): boolean {
  const bare = text.replace(TITLE_OF, '');
  if (bare.length > 40 || /\d/.test(bare)) return false;
  const words = bare.split(' ');
  const isSingle = words.length === 1 && /^\p{Lu}[\p{L}.]{1,12}$/u.test(bare);
  if (words.length > 5 || (words.length < 2 && !isSingle)) return false;
  return words.every((word) => WORD.test(word)) && !NO_NAME.test(bare);
}

/** `Theo Báo Nhân Dân`, `Nguồn: baoangiang.com.vn`: where a text was taken from. Undefined for any other line. */
export function takenFrom(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const match =
    /^\(?\s*(?:theo|nguồn(?:\s+tin)?|source)\s*:?\s+(\p{Lu}[^.!?…]*(?:\.\p{L}[^!?…]*)?|[a-z\d-]+(?:\.[a-z\d-]+)+)\s*\)?\.?$/u.exec(
      text.replace(/^\(?\s*(?:THEO|Theo|NGUỒN|Nguồn)/, (word) => word.toLowerCase()),
    );
  return match?.[1]?.replace(/\)$/, '').trim();
}

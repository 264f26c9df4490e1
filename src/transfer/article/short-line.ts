/** Whether a short line inside a text heads what follows or stands under a picture. Shape alone cannot tell for sure. */

const LONGEST = 110;
const LONGEST_NAMED = 400;

/** A line that is no sentence. */
export const isShort = (text: string): boolean =>
  text.length < LONGEST && !/[.!?…:;,][”"’)]*$/.test(text);

/** `Ảnh: Ngô Chuẩn`, `(Ảnh minh họa)`, `Trong ảnh: …` */
const PICTURE =
  /^(?:trong ảnh|ảnh|hình|ảnh minh h[oọ]a|ảnh tư liệu)(?:\s+(?:số\s+)?\d{1,2})?\s*[:–-]\s*\S|[\s(.](?:ảnh(?: minh h[oọ]a| tư liệu| chụp)?|photo)\s*(?::|–|-|của)\s*\p{Lu}|\(?ảnh (?:minh h[oọ]a|tư liệu|cơ sở cung cấp)\)?\.?$/iu;

export const namesPicture = (text: string): boolean =>
  text.length <= LONGEST_NAMED && PICTURE.test(text);

const NUMBERED =
  /^(?:[IVX]{1,5}|\d{1,2}|[a-zđ])\s*[.)/]\s*\S|^(?:bài|kỳ|phần|bước|điều|mục)\s+(?:\d|[IVX]+\b)/iu;
const HEADING_VERB =
  /^(?:nâng cao|nâng chất|tăng cường|phát huy|đổi mới|quan tâm|chú trọng|đẩy mạnh|tiếp tục|xây dựng|thực hiện|tập trung|tạo|lấy|lan tỏa|khơi dậy|giữ vững|bảo đảm|đảm bảo|hướng|hướng tới|hướng đến|chủ động|quyết tâm|gắn|siết|khắc phục|vì|để|từ|khi|những|nhiều|cần|không|vẫn|bám sát|linh hoạt|sáng tạo|phát triển|đưa|biến|làm|thi đua|nhân rộng|củng cố|kịp thời|sắp xếp|tháo gỡ|ưu tiên|đi đầu|nỗ lực|hiệu quả|kết quả|bài học|giải pháp|còn|mở rộng|coi trọng|đột phá|kiên quyết|kiên trì|chuyển biến)(?![\p{L}])/iu;
const SUBJECT =
  /^(?:(?:các|một số|đông đảo|toàn thể|những)\s+)?(?:đồng chí|đ\/c|ông|bà|anh|chị|em|lãnh đạo|cán bộ|đảng viên|đại biểu|đại diện|người dân|bà con|nhân dân|hội viên|đoàn viên|thanh niên|học viên|học sinh|giáo viên|chiến sĩ|bộ đội|công an|dân quân|lực lượng|bí thư|phó bí thư|chủ tịch|phó chủ tịch|trưởng|phó trưởng|thường trực|ban chấp hành|ban thường vụ|ban tổ chức|huyện ủy|tỉnh ủy|đảng ủy|chi ủy|đoàn|hội|tổ|chi bộ|đảng bộ|mô hình|công trình|tuyến đường|cơ quan|đơn vị|nông dân|công nhân|phụ nữ|cựu chiến binh|tuổi trẻ|ban)(?![\p{L}])/iu;
/** Only of a picture one says so. */
const VIEW = /^(?:toàn cảnh|quang cảnh|khung cảnh|một góc)\s+/iu;
const SCENE =
  /^(?:cảnh|một buổi|một tiết|một lớp|lớp học|giờ|buổi|lễ|tiết mục|hội nghị|đoàn công tác)\s+/iu;
/** What somebody is seen doing, or what was done; never the first word of the line. */
const DOING =
  /\s(?:được|trao|tặng|giúp|thăm|phát biểu|trình bày|báo cáo|chủ trì|tham quan|chụp ảnh|hướng dẫn|tuyên truyền|dự|tham dự|khảo sát|kết nạp|ký|ký kết|biểu quyết|chúc mừng|động viên|vận động|ra quân|tham gia|thu hoạch|chăm sóc|đọc|bàn|trao đổi|thảo luận|làm việc|bỏ phiếu|gặp gỡ|tiếp xúc|kiểm tra|nghiên cứu|tìm hiểu|xem|nghe|giới thiệu|cùng|đang|thực hiện|trồng|làm|sửa|dọn|đến|tại|sinh hoạt|khen thưởng|biểu dương|công bố|cắt băng|dựng|lắp đặt|nhận|đón)(?=\s)/iu;
/** Capitals inside: a picture shows somebody somewhere. */
const NAMES = /\s\p{Lu}\p{Ll}+/gu;

/** Above it, a caption is the better guess. */
const ENOUGH = 3;

export function shortKind(text: string, isAfterHeading: boolean): 'heading' | 'caption' {
  if (namesPicture(text)) return 'caption';
  if (NUMBERED.test(text) || text === text.toUpperCase()) return 'heading';
  return captionScore(text) + (isAfterHeading ? ENOUGH : 0) >= ENOUGH ? 'caption' : 'heading';
}

function captionScore(text: string): number {
  const names = text.match(NAMES)?.length ?? 0;
  return (
    (HEADING_VERB.test(text) ? -3 : 0) +
    (SUBJECT.test(text) ? 2 : 0) +
    (VIEW.test(text) ? 4 : 0) +
    (SCENE.test(text) ? 3 : 0) +
    (DOING.test(text) ? 2 : 0) +
    (names >= 2 ? 1 : 0) +
    (text.split(' ').length <= 5 ? -1 : 0)
  );
}

/** Lines that belong to the page and not to the text. */
import { outletOfHost } from './outlets.ts';

/** Buttons, counters and notices, whole lines. */
const WHOLE = new RegExp(
  `^(?:${[
    String.raw`xuất bản thông tin|chi tiết bài viết(?: tin tức)?|tin tức chi tiết`,
    String.raw`(?:tiếng việt|vietnamese)(?: ?[|/] ?(?:english|tiếng anh))?|english(?: ?[|/] ?tiếng việt)?`,
    String.raw`chia sẻ(?: bài viết| bài| tin| qua| lên| trên)*(?: (?:facebook|zalo|twitter|email|mạng xã hội))*:?`,
    String.raw`gửi(?: bài viết| email| bình luận| phản hồi| ý kiến)?(?: cho bạn bè)?|trả lời|phản hồi|hủy|đóng`,
    String.raw`in(?: trang| bài(?: viết)?)?|print|lưu(?: bài(?: viết)?)?|sao chép(?: liên kết)?|copy link|đã sao chép`,
    String.raw`(?:cỡ chữ:? ?)?a ?[-+]?(?: a ?[-+]?| ?[-+] ?a)*|cỡ chữ:?|(?:cỡ|phóng to|thu nhỏ) chữ|aa`,
    String.raw`(?:facebook|zalo|twitter|x|email|linkedin|pinterest|messenger|telegram|viber|google\+?|youtube|tiktok|share|like|tweet|thích|qr code)(?:[ ,|/•·-]+(?:facebook|zalo|twitter|x|email|linkedin|pinterest|messenger|telegram|viber|google\+?|youtube|tiktok|share|like|tweet|chia sẻ|thích|in(?: trang| bài(?: viết)?)?|lưu|gửi|copy link))*`,
    String.raw`theo dõi (?:chúng tôi|báo .{2,40}|.{2,30}) trên (?:google news|google|zalo|facebook|youtube).{0,20}|google news`,
    String.raw`(?:nghe (?:đọc )?bài(?: viết| báo)?|nghe audio|nghe tin|nam miền (?:bắc|nam)|nữ miền (?:bắc|nam)|giọng (?:nam|nữ).{0,20}|đọc bài viết|tốc độ đọc.{0,10}|1x)`,
    String.raw`[\d:]+ ?/ ?[\d:]+|/? ?\d{1,2}:\d{2}`,
    String.raw`(?:- ?)?(?:trang|page)? ?\d{1,4}(?: ?(?:/|of|trên) ?\d{1,4})?(?: ?-)?`,
    String.raw`\d* ?(?:bình luận|phản hồi|ý kiến|lượt xem|lượt thích|comments?)(?: ?:? ?\(?\d+\)?)?|lượt (?:xem|đọc) ?:? ?[\d.,]+|đã xem ?:? ?[\d.,]+`,
    String.raw`email của bạn sẽ không được hiển thị công khai.*|các trường bắt buộc được đánh dấu.*`,
    String.raw`(?:từ khóa|từ khoá|tags?|thẻ|chủ đề)(?: ?:.*)?|(?:#[\p{L}\d_]+[ ,]*)+`,
    String.raw`đăng (?:nhập|ký|xuất)(?: ?[|/] ?đăng ký)?|(?:quay|trở) (?:lại|về)(?: (?:trang )?(?:chủ|trước|đầu trang)| mục .{2,30})?|(?:về )?(?:đầu trang|trang chủ)|(?:trang|bài) (?:trước|sau|tiếp)|xem tiếp|đọc tiếp|xem thêm|xem ảnh lớn|ảnh lớn|menu|tìm kiếm|liên hệ|rss|sơ đồ trang|quảng cáo|advertisement|mới nhất|đọc nhiều|\(?(?:hết|còn nữa|còn tiếp)\)?\.?`,
    String.raw`(?:©|bản quyền|copyright|giấy phép|tổng biên tập|phó tổng biên tập|cơ quan chủ quản|(?:người )?chịu trách nhiệm(?: chính| nội dung| xuất bản)? ?:|tòa soạn|toà soạn|hotline|đường dây nóng|ghi rõ nguồn|cấm sao chép|® |thiết kế bởi|phát triển bởi).*`,
    String.raw`(?:điện thoại|đt|fax|email|địa chỉ|website) ?: ?.*`,
    String.raw`đánh giá(?: bài viết| của bạn)?:?|\d(?:[.,]\d)?/5.*|bạn (?:đã|hãy) đánh giá.*|tổng số điểm.*|click để đánh giá.*`,
  ].join('|')})$`,
  'iu',
);

/** What comes after these is a list of other texts, or what readers wrote. */
const LIST_HEAD =
  /^(?:(?:các )?(?:tin|bài)(?: viết)? (?:liên quan|khác|mới(?: nhất)?|cũ hơn|cùng (?:chuyên )?mục|cùng (?:chủ|chuyên) đề|đọc nhiều|nổi bật)|(?:các )?tin,? bài (?:liên quan|khác|cùng chuyên mục)|tin (?:mới|nổi bật|cùng loại)|(?:có thể )?bạn (?:có thể )?quan tâm|đọc thêm|xem thêm|cùng chuyên mục|chuyên mục khác|những tin (?:mới|cũ) hơn|mời bạn đọc thêm|bài đọc nhiều|tin đọc nhiều|(?:đọc|xem) nhiều(?: nhất)?|tin nóng|liên kết(?: hữu ích| website| web| khác)|liên quan|related(?: news| posts| articles)?|ý kiến bạn đọc|(?:bình luận|ý kiến)(?: bài viết| của bạn)?(?: ?\(\d+\))?|\d+ bình luận|gửi (?:bình luận|ý kiến)(?: của bạn)?|ý kiến của bạn|viết bình luận|để lại (?:một )?bình luận|hủy trả lời|comments?)\s*(?:[:»>]|\.{3})?$/iu;
const LIST_LINE = /^(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|>>+|»)\s*:?\s*\S/iu;

export const isListHead = (text: string): boolean => LIST_HEAD.test(text);

/** A line that says nothing: no letter, no digit. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

export function isJunk(text: string): boolean {
  if (isBlank(text)) return true;
  if (text.length > 200) return false;
  return WHOLE.test(text) || LIST_LINE.test(text) || isAddress(text) || isTrail(text);
}

const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/\S+|(?:www\.)[a-z\d.-]+\S*|(?:[a-z\d-]+\.)+(?:vn|com|net|org)(?:\/\S*)?)$/i.test(
    text,
  ) || outletOfHost(text) !== undefined;

/** `Trang chủ > Chính trị > Xây dựng Đảng`; two arrows are a way whatever it begins with. */
const isTrail = (text: string): boolean =>
  (/^(?:trang chủ|home)\b.{0,150}$/iu.test(text) && /[>»›/|]/.test(text)) ||
  /^[^>»›]{1,60}(?:\s[>»›]\s[^>»›]{1,60}){2,5}$/u.test(text);

/** `Giới thiệu | Tin tức | Văn bản`: three or more short names, of which no title is made. */
export const isMenu = (text: string): boolean =>
  text.length < 150 && /^[^|]{1,30}(?:\s*\|\s*[^|]{1,30}){2,8}$/u.test(text);

/** Names that newspapers give their sections. */
const SECTIONS = new Set(
  `trang chủ;trang nhất;chính trị;thời sự;xã hội;kinh tế;văn hóa;văn hoá;giáo dục;y tế;đời sống;pháp luật;thể thao;quốc tế;thế giới;du lịch;
  xây dựng đảng;chính quyền;xây dựng chính quyền;xây dựng đảng và hệ thống chính trị;hệ thống chính trị;công tác xây dựng đảng;đảng;đoàn thể;đảng và cuộc sống;
  tin tức;sự kiện;tin tức sự kiện;tin trong tỉnh;tin trong nước;trong tỉnh;trong nước;tin hoạt động;hoạt động;tin địa phương;địa phương;tin cơ sở;từ cơ sở;
  quốc phòng;an ninh;quốc phòng an ninh;nông nghiệp;nông thôn;nông thôn mới;nông nghiệp nông thôn;khoa học;công nghệ;khoa học công nghệ;môi trường;bạn đọc;
  phóng sự;ghi chép;phóng sự ghi chép;bình luận;xã luận;nghiên cứu;trao đổi;nghiên cứu trao đổi;diễn đàn;lý luận;thực tiễn;kinh nghiệm;
  học và làm theo bác;học tập và làm theo bác;làm theo gương bác;người tốt việc tốt;gương sáng đảng viên;nhịp cầu;chuyên đề;tin nổi bật;tiêu điểm;
  kiểm tra giám sát;kiểm tra;tuyên giáo;dân vận;tổ chức;nội chính;văn bản;nghị quyết và cuộc sống;đưa nghị quyết vào cuộc sống;media;video;ảnh;tin ảnh`
    .split(';')
    .map((name) => name.trim()),
);

/** Whether a line names one or several sections and nothing else; it stands before a title. */
export function isSection(text: string): boolean {
  const parts = text.toLowerCase().split(/\s*[-–—|>»›/,•·]\s*|\s+&\s+/u);
  return parts.filter((part) => part !== '').every((part) => SECTIONS.has(part));
}

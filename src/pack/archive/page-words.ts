/** The few words that the built pages say themselves. */
import type { Lang } from '../format.ts';

const vi = {
  app: 'Chuyên Đề',
  library: 'Đọc',
  search: (packs: number, articles: number) => `Tìm trong ${packs} gói, ${articles} bài`,
  otherLanguage: 'English',
  previous: 'Bài trước',
  next: 'Bài sau',
  /** Beside a title in a list. */
  minutes: (minutes: number) => `${minutes} phút`,
  minutesToRead: (minutes: number) => `Đọc ${minutes} phút`,
  edition: (outlet: string, day: string) =>
    `Bản học tập biên soạn từ ${outlet}, ${day === '' ? 'không rõ ngày đăng' : day}`,
  original: 'Bài gốc:',
  author: (author: string) => `Tác giả: ${author}`,
  tableFrame: 'Bảng, kéo ngang để xem hết',
  figures: 'Số liệu trong bài',
  what: 'Nội dung',
  value: 'Số',
  documents: 'Văn bản được nhắc đến',
  questions: 'Câu hỏi thảo luận',
  checklist: 'Việc cần làm khi đọc',
  notes: 'Ghi chú biên tập',
  contents: 'Mục lục',
  step: 'Việc',
  who: 'Người thực hiện',
  minutesHead: 'Phút',
  total: 'Tổng cộng',
  daysBefore: (days: number) => (days === 0 ? 'trong ngày' : `trước ${days} ngày`),
  daysAfter: (days: number) => (days === 0 ? 'cuối buổi' : `trong ${days} ngày sau`),
  criterion: 'Tiêu chí',
  points: 'Điểm',
  classIs: 'Xếp loại',
  atLeast: (points: number) => `từ ${points}`,
  section: 'Mục',
  kind: 'Loại',
  rhythm: 'Nhịp',
  minMinutes: 'Tối thiểu (phút)',
  status: 'Trạng thái',
  short: 'Viết tắt',
  present: 'Có mặt',
  inBase: 'Tính vào tổng số',
  yes: 'Có',
  no: 'Không',
};

type Words = typeof vi;

const en: Words = {
  app: 'Chuyên Đề',
  library: 'Read',
  search: (packs, articles) => `Search ${packs} packs, ${articles} articles`,
  otherLanguage: 'Tiếng Việt',
  previous: 'Previous article',
  next: 'Next article',
  minutes: (minutes) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  minutesToRead: (minutes) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`,
  edition: (outlet, day) =>
    `Study edition based on ${outlet}, ${day === '' ? 'date not known' : day}`,
  original: 'Original:',
  author: (author) => `Author: ${author}`,
  tableFrame: 'Table, drag sideways to see all of it',
  figures: 'Figures in this article',
  what: 'What',
  value: 'Figure',
  documents: 'Documents mentioned',
  questions: 'Questions for discussion',
  checklist: 'To do when reading',
  notes: 'Editor’s notes',
  contents: 'Contents',
  step: 'Step',
  who: 'Who',
  minutesHead: 'Minutes',
  total: 'Total',
  daysBefore: (days) => (days === 0 ? 'on the day' : plural(days, 'day', 'before')),
  daysAfter: (days) => (days === 0 ? 'at the end' : `within ${plural(days, 'day', 'after')}`),
  criterion: 'Criterion',
  points: 'Points',
  classIs: 'Class',
  atLeast: (points) => `${points} or more`,
  section: 'Section',
  kind: 'Kind',
  rhythm: 'Rhythm',
  minMinutes: 'At least (minutes)',
  status: 'Status',
  short: 'Short',
  present: 'Present',
  inBase: 'Counts in the base',
  yes: 'Yes',
  no: 'No',
};

export const WORDS: Readonly<Record<Lang, Words>> = { vi, en };

function plural(count: number, noun: string, after: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'} ${after}`;
}

/** The few words that the built pages say themselves. */
import type { Lang, Operator } from '../../src/pack/format.ts';

const vi = {
  app: 'Chuyên Đề',
  library: 'Đọc',
  otherLanguage: 'English',
  previous: 'Bài trước',
  next: 'Bài sau',
  minutesToRead: (minutes: number) => `${minutes} phút`,
  source: 'Nguồn',
  figures: 'Số liệu trong bài',
  what: 'Nội dung',
  value: 'Số',
  period: 'Thời gian',
  documents: 'Văn bản được nhắc đến',
  questions: 'Câu hỏi thảo luận',
  checklist: 'Việc cần làm khi đọc',
  notes: 'Ghi chú biên tập',
  contents: 'Mục lục',
  note: 'Ghi chú',
  step: 'Việc',
  who: 'Người thực hiện',
  minutes: 'Phút',
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
  otherLanguage: 'Tiếng Việt',
  previous: 'Previous article',
  next: 'Next article',
  minutesToRead: (minutes) => `${minutes} min`,
  source: 'Source',
  figures: 'Figures in this article',
  what: 'What',
  value: 'Figure',
  period: 'Period',
  documents: 'Documents mentioned',
  questions: 'Questions for discussion',
  checklist: 'To do when reading',
  notes: "Editor's notes",
  contents: 'Contents',
  note: 'Note',
  step: 'Step',
  who: 'Who',
  minutes: 'Minutes',
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

/** What stands before a number. */
export const OPERATOR_LABELS: Readonly<Record<Lang, Readonly<Record<Operator, string>>>> = {
  vi: { exact: '', 'more-than': 'hơn', over: 'trên', nearly: 'gần', hundreds: 'hàng trăm' },
  en: { exact: '', 'more-than': 'more than', over: 'over', nearly: 'nearly', hundreds: 'hundreds' },
};

function plural(count: number, noun: string, after: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'} ${after}`;
}

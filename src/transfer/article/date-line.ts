/** The line of a newspaper page that says when it was published. */

export interface DateLine {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time?: string;
  /** What else stands on the line, such as a name. */
  readonly rest: string;
}

const LABEL =
  /^(?:(?:ngày\s+)?(?:cập nhật|xuất bản|đăng)(?:\s+(?:lúc|ngày|lần cuối))?|ngày\s+(?:đăng|viết|phát hành)|đã đăng|phát hành|thời gian|updated|published|posted)(?:\s+on)?\s*:?\s*/iu;
const WEEKDAY =
  /(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}\p{N}])\s*,?/iu;
const ZONE = /\(?\s*(?:GMT|UTC)\s*[+-]\s*\d{1,2}(?::\d{2})?\s*\)?/iu;
const TIME =
  /(?<![\d/.:-])(?:lúc\s+)?(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})(?::\d{2})?(?:\s*phút)?(?:\s*(AM|PM|SA|CH)(?![\p{L}]))?(?![\d:])/iu;
const NUMBERS = /(?<!\d)(?:ngày\s+)?(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/iu;
const ISO = /(?<!\d)(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:T(?=\d))?(?!\d)/u;
const WORDS = /(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s*(?:,|năm)?\s*(\d{4})(?!\d)/iu;
/** Counters that pages put beside the day. */
const COUNTERS =
  /(?:lượt (?:xem|đọc)|đã xem|views?)\s*:?\s*[\d.,]+|[\d.,]+\s*(?:lượt (?:xem|đọc)|views?)(?!\s*:)/giu;
const SEPARATORS = /^[\s,;:|•·()[\]–—-]+|[\s,;:|•·()[\]–—-]+$/g;

const LONGEST = 120;
const LONGEST_REST = 40;

/** Undefined when the line says more than a day, or no day that there is. */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(COUNTERS, ' ').replace(SEPARATORS, '').replace(LABEL, '');
  const found = findDay(bare);
  if (found === undefined) return undefined;
  let rest = bare.replace(found.text, ' | ').replace(ZONE, ' ');
  const clock = TIME.exec(rest);
  const time = clock === null ? undefined : clockOf(clock);
  if (clock !== null) rest = rest.replace(clock[0], ' | ');
  rest = rest.replace(WEEKDAY, ' ').replace(SEPARATORS, '').replace(LABEL, '');
  rest = rest.replace(SEPARATORS, '').replace(/\s+/g, ' ');
  const isWordy = rest.length > LONGEST_REST || /[|.!?…]/.test(rest);
  if (isWordy) return undefined;
  return { date: found.date, ...(time !== undefined && { time }), rest };
}

function findDay(text: string): { readonly text: string; readonly date: string } | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return dayOf(iso[0], iso[1], iso[3], iso[4]);
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return dayOf(numbers[0], numbers[4], numbers[3], numbers[1]);
  const words = WORDS.exec(text);
  return words === null ? undefined : dayOf(words[0], words[3], words[2], words[1]);
}

function dayOf(text: string, year = '', month = '', day = '') {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
  return exists ? { text, date } : undefined;
}

function clockOf([, hour = '', minute = '', half = '']: RegExpExecArray): string | undefined {
  const isAfternoon = /pm|ch/i.test(half) && Number(hour) < 12;
  const hours = Number(hour) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

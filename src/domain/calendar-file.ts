/** A session as a calendar file (RFC 5545), in local time so that no zone table is needed. */
import { addDays, type Day } from './day.ts';
import { minutesOf, type TimeOfDay, timeOf } from './time-of-day.ts';

export interface CalendarEvent {
  /** The same for every file of one session, so that a newer one replaces it. */
  readonly uid: string;
  readonly day: Day;
  /** Without one it is an event of the whole day. */
  readonly time?: TimeOfDay | undefined;
  readonly minutes: number;
  readonly title: string;
  readonly place?: string | undefined;
  readonly description?: string | undefined;
  /** Reminds so long before. */
  readonly reminderMinutes?: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The text of an `.ics` file. */
export function calendarFile(event: CalendarEvent): string {
  const { uid, now, title, place, description, reminderMinutes } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chuyen De//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${stampOf(now)}`,
    // Seconds grow with every file, so that a calendar takes the newer one.
    `SEQUENCE:${Math.floor(now / 1000) % 2 ** 31}`,
    ...times(event),
    `SUMMARY:${escape(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escape(place)}`]),
    ...(description === undefined ? [] : [`DESCRIPTION:${escape(description)}`]),
    ...(reminderMinutes === undefined ? [] : reminder(title, reminderMinutes)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function times({ day, time, minutes }: CalendarEvent): readonly string[] {
  if (time === undefined) {
    return [`DTSTART;VALUE=DATE:${digits(day)}`, `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`];
  }
  const end = minutesOf(time) + minutes;
  const lastDay = addDays(day, Math.floor(end / 1440));
  return [`DTSTART:${localTime(day, time)}`, `DTEND:${localTime(lastDay, timeOf(end))}`];
}

const reminder = (title: string, minutes: number): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escape(title)}`,
  `TRIGGER:-PT${minutes}M`,
  'END:VALARM',
];

const digits = (day: Day): string => day.replaceAll('-', '');

const localTime = (day: Day, time: TimeOfDay): string =>
  `${digits(day)}T${time.replace(':', '')}00`;

/** `20261203T123000Z` */
const stampOf = (now: number): string =>
  `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const escape = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');

const MAX_OCTETS = 75;

/** Breaks a line so that each has at most 75 octets of UTF-8; no letter is broken. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const length = octetsOf(letter);
    if (octets + length > MAX_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += length;
  }
  return [...pieces, piece].join('\r\n');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

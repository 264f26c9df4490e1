import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../src/domain/calendar-file.ts';

const event: CalendarEvent = {
  uid: 'g1.s1@chuyen-de',
  day: '2026-12-03',
  time: '19:30',
  minutes: 90,
  title: 'Sinh hoạt chi bộ thường kỳ tháng 12',
  place: 'Nhà văn hóa thôn 2, xã Vị Xuyên',
  now: Date.UTC(2026, 10, 22, 12, 30),
};
const lines = (more: Partial<CalendarEvent> = {}) =>
  calendarFile({ ...event, ...more }).split('\r\n');
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has local times without a zone', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'DTSTAMP:20261122T123000Z',
        'DTSTART:20261203T193000',
        'DTEND:20261203T210000',
      ]),
    );
  });

  it('goes past midnight', () => {
    expect(lines({ time: '23:00', minutes: 120 })).toContain('DTEND:20261204T010000');
  });

  it('lasts the whole day without a time', () => {
    expect(lines({ time: undefined })).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204']),
    );
  });

  it('escapes what would end a value', () => {
    const title = 'Họp; bàn việc, gồm:\n1. đường \\ cầu';
    expect(lines({ title })).toContain('SUMMARY:Họp\\; bàn việc\\, gồm:\\n1. đường \\\\ cầu');
  });

  it('reminds when it is asked to', () => {
    expect(lines({ reminderMinutes: 120 })).toContain('TRIGGER:-PT120M');
    expect(lines()).not.toContain('BEGIN:VALARM');
  });

  it('keeps the name of the event, and a later file outdoes an earlier one', () => {
    const sequence = (now: number) =>
      Number(
        lines({ now })
          .find((line) => line.startsWith('SEQUENCE:'))
          ?.slice(9),
      );
    expect(lines()).toContain('UID:g1.s1@chuyen-de');
    expect(sequence(event.now + 1000)).toBe(sequence(event.now) + 1);
  });

  it('has no line over 75 octets, breaks no letter and loses none', () => {
    const letters = fc.constantFrom('ẫ', 'a', 'Đ', ' ', '😀', 'ợ', ',', 'x');
    const text = fc.array(letters, { maxLength: 200 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (description) => {
        const file = calendarFile({ ...event, description });
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
        expect(unfolded(file)).toContain(`DESCRIPTION:${description.replaceAll(',', '\\,')}`);
      }),
    );
  });
});

/** The notice of a session as plain text for a chat. The words come from the caller. */
import { type Day, type Weekday, weekdayOf } from './day.ts';
import type { Session } from './session/session.ts';
import type { SessionKind } from './session-kind.ts';
import type { TimeOfDay } from './time-of-day.ts';

/** A line of the notice, to be put into words. */
export type NoticePart =
  | {
      readonly part: 'heading';
      readonly kind: SessionKind;
      readonly group: string;
      readonly title?: string | undefined;
    }
  | {
      readonly part: 'when';
      readonly day: Day;
      readonly weekday: Weekday;
      readonly time?: TimeOfDay | undefined;
    }
  | { readonly part: 'place'; readonly place: string }
  | { readonly part: 'theme'; readonly theme: string }
  | { readonly part: 'agenda' | 'readings' | 'closing' }
  | {
      readonly part: 'item';
      readonly number: number;
      readonly title: string;
      readonly who?: string | undefined;
    }
  | { readonly part: 'reading'; readonly title: string }
  | { readonly part: 'chair'; readonly name: string };

export interface NoticeNames {
  readonly group: string;
  readonly theme?: string | undefined;
  /** Titles of the articles to read. */
  readonly readings: readonly string[];
  readonly chair?: string | undefined;
}

/** @param say one line in the language of the reader; an empty one is left out */
export function noticeText(
  session: Pick<Session, 'kind' | 'day' | 'time' | 'place' | 'title' | 'items'>,
  names: NoticeNames,
  say: (part: NoticePart) => string,
): string {
  return blocksOf(session, names)
    .map((block) =>
      block
        .map(say)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((block) => block !== '')
    .join('\n\n');
}

function blocksOf(
  { kind, day, time, place, title, items }: Parameters<typeof noticeText>[0],
  { group, theme, readings, chair }: NoticeNames,
): readonly (readonly NoticePart[])[] {
  return [
    [{ part: 'heading', kind, group, title }],
    [
      { part: 'when', day, weekday: weekdayOf(day), time },
      ...(place === undefined ? [] : [{ part: 'place', place } as const]),
      ...(theme === undefined ? [] : [{ part: 'theme', theme } as const]),
    ],
    listed(
      'agenda',
      items.map((item, index) => ({
        part: 'item',
        number: index + 1,
        title: item.title,
        who: item.who,
      })),
    ),
    listed(
      'readings',
      readings.map((one) => ({ part: 'reading', title: one })),
    ),
    [
      { part: 'closing' },
      ...(chair === undefined ? [] : [{ part: 'chair', name: chair } as const]),
    ],
  ];
}

/** No heading over an empty list. */
const listed = (
  heading: 'agenda' | 'readings',
  lines: readonly NoticePart[],
): readonly NoticePart[] => (lines.length === 0 ? [] : [{ part: heading }, ...lines]);

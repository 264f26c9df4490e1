import { isCell } from '../../../../domain/group/group.ts';
import { type NoticePart, noticeText } from '../../../../domain/notice.ts';
import type { Session } from '../../../../domain/session/session.ts';
import { formatDay, formatWeekday } from '../../../../i18n/format.ts';
import { t } from '../../../../i18n/translate.ts';
import { groupOf, membersOf } from '../../../../state/work/groups.ts';
import { kindName, sessionName, themeTitle } from '../../../../state/work/session-names.ts';
import { articleTitle } from '../../article-title.ts';

/** The notice of a session in the language of the app. */
export function noticeOf(session: Session): string {
  const group = groupOf(session.group);
  const members = membersOf(session.group).value;
  const cell = group === undefined || isCell(group.kind);
  return noticeText(
    { ...session, title: sessionName(session) },
    {
      group: group?.name ?? '',
      // Without a title of its own the session is called by its theme already.
      theme: session.title === undefined ? undefined : themeTitle(session),
      readings: session.readings.map(articleTitle),
      chair: members.find(({ key }) => key === session.chair)?.fullName,
    },
    (part) => say(part, cell),
  );
}

type Part<Name extends NoticePart['part']> = Extract<NoticePart, { part: Name }>;
type Words = { readonly [Name in NoticePart['part']]: (part: Part<Name>, cell: boolean) => string };

const WORDS: Words = {
  heading: ({ title, kind, group }, cell) =>
    t(cell ? 'sessions.sayHeadingCell' : 'sessions.sayHeading', {
      session: title ?? kindName(kind),
      group,
    }),
  when: ({ day, weekday, time }) =>
    t('sessions.sayWhen', {
      when: [time, formatWeekday(weekday, 'long'), formatDay(day)]
        .filter((one) => one !== undefined)
        .join(', '),
    }),
  place: ({ place }) => t('sessions.sayPlace', { place }),
  theme: ({ theme }) => t('sessions.sayTheme', { theme }),
  agenda: () => t('sessions.sayAgenda'),
  readings: () => t('sessions.sayReadings'),
  item: ({ number, title, who }) => `${number}. ${title}${who === undefined ? '' : ` (${who})`}`,
  reading: ({ title }) => `– ${title}`,
  closing: (_part, cell) => t(cell ? 'sessions.sayClosingCell' : 'sessions.sayClosing'),
  chair: ({ name }) => t('sessions.sayChair', { name }),
};

function say(part: NoticePart, cell: boolean): string {
  // Its name says which words it takes.
  const words = WORDS[part.part] as (part: NoticePart, cell: boolean) => string;
  return words(part, cell);
}

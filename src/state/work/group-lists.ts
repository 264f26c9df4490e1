/** The lists of a group as tables, from what is open. */
import { type Month, monthOf } from '../../domain/day.ts';
import type { Group } from '../../domain/group/group.ts';
import { orderPeople } from '../../domain/people-order.ts';
import { spanOf } from '../../domain/report/period.ts';
import { tasksDuring } from '../../domain/task/task-during.ts';
import { byUrgency } from '../../domain/task/task-list.ts';
import { rosterList } from '../../export/lists/roster-list.ts';
import { sessionLog } from '../../export/lists/session-log.ts';
import { taskResults } from '../../export/lists/task-results.ts';
import { taskList } from '../../export/lists/task-list.ts';
import type { Paper } from '../../export/paper/paper.ts';
import { yearPaper } from '../../export/papers/year-paper.ts';
import type { Table } from '../../export/tables/table.ts';
import { yearMatrix } from '../../export/lists/year-matrix.ts';
import { formatMonth } from '../../i18n/format.ts';
import { type PaperWords, paperWords } from '../../i18n/papers.ts';
import { language, t } from '../../i18n/translate.ts';
import type { Services } from '../services.ts';
import { papersOf } from './papers.ts';
import { heldSessions } from './absences.ts';
import { membersOf, sessionsOf, tasksOf } from './groups.ts';
import { themeTitle } from './session-names.ts';
import { rubrics } from './templates.ts';
import { today } from './today.ts';

export const LISTS = ['roster', 'tasks', 'sessions'] as const;

/** In the language of the app. */
export function listOf(services: Services, group: Group, list: (typeof LISTS)[number]): Table {
  const { key, name, peopleOrder } = group;
  const words = paperWords(language.value);
  const day = today(services);
  const nameOf = (member: string) => memberName(key, member);
  switch (list) {
    case 'roster':
      return rosterList(
        orderPeople(membersOf(key).value, peopleOrder),
        { day, group: name },
        words,
      );
    case 'tasks':
      return taskList(byUrgency(tasksOf(key).value), { group: name, today: day, nameOf }, words);
    case 'sessions':
      return sessionLog(
        sessionsOf(key).value,
        {
          group: name,
          nameOf,
          topicOf: (session) => themeTitle(session) ?? session.title,
          resolutionOf: (session) => papersOf(session).numbers.get('resolution'),
          className,
        },
        words,
      );
  }
}

/**
 * Everybody who stood on a list of the year, leavers too; erased people without their names.
 * @param words in the language of the app unless the table goes into a document
 */
export function yearTable(
  { key, name, peopleOrder }: Group,
  year: number,
  words: PaperWords = paperWords(language.value),
): Table {
  const people = orderPeople(membersOf(key).value, peopleOrder).map((member) => ({
    member: member.key,
    name: member.fullName || words.say('minutes.erased'),
    role: words.say(`members.roles.${member.role}`),
  }));
  return yearMatrix(heldSessions(key, year), { group: name, year, people }, words);
}

/** Months in which something was to be done, this one at least; the latest first. */
export function taskMonths(services: Services, { key }: Group): readonly Month[] {
  const now = monthOf(today(services));
  const given = tasksOf(key).value.flatMap(({ givenOn, deadline }) => [givenOn, deadline]);
  const known = given.flatMap((day) => (day === undefined ? [] : [monthOf(day)]));
  return [...new Set([now, ...known.filter((month) => month <= now)])].sort().reverse();
}

/** What became of the tasks of a month (T8). */
export function resultsTable(services: Services, { key, name }: Group, month: Month): Table {
  const span = spanOf({ by: 'month', month });
  const tasks = tasksDuring(byUrgency(tasksOf(key).value), span, today(services));
  const nameOf = (member: string) => memberName(key, member);
  return taskResults(
    tasks,
    { heading: [name, formatMonth(month)], nameOf },
    paperWords(language.value),
  );
}

/** The year on paper that lies; in Vietnamese, as documents are. */
export function yearDocument(group: Group, year: number): Paper {
  const words = paperWords('vi', group.toneStyle);
  return yearPaper(yearTable(group, year, words), group, words);
}

function memberName(group: string, key: string): string {
  const member = membersOf(group).value.find((one) => one.key === key);
  return member?.fullName || t('minutes.erased');
}

const className = (rubric: string, id: string): string | undefined =>
  rubrics.value.find((one) => one.id === rubric)?.classes.find((one) => one.id === id)?.name[
    language.value
  ];

/** The documents of a session: what was written for them, and all that they are made from. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { monthOf } from '../../domain/day.ts';
import type { Group } from '../../domain/group/group.ts';
import {
  isNumbered,
  noPapers,
  numberPaper,
  type NumberedKind,
  type PaperKind,
  type PaperRecord,
  readPapers,
} from '../../domain/paper/paper-record.ts';
import { proposedNumber } from '../../domain/paper/paper-number.ts';
import { styleNamed } from '../../domain/paper/style.ts';
import type { Change } from '../../domain/record/edit.ts';
import type { Session } from '../../domain/session/session.ts';
import { tasksForReview } from '../../domain/task/task-list.ts';
import { localTime } from '../../domain/time-of-day.ts';
import type { Ref } from '../../domain/write.ts';
import type { Paper } from '../../export/paper/paper.ts';
import type { PaperFacts } from '../../export/papers/facts.ts';
import { makePaper } from '../../export/papers/make.ts';
import { paperWords } from '../../i18n/papers.ts';
import type { Lang } from '../../i18n/translate.ts';
import { indexes } from '../library.ts';
import { listOf, openList } from '../records.ts';
import type { Services } from '../services.ts';
import { closingOf, openClosing } from './closing.ts';
import { sessionsOf, tasksOf } from './groups.ts';
import { personName } from './person-names.ts';
import { previousSession } from './previous-session.ts';
import { attendanceOf, minutesOf, sessionIn } from './session.ts';
import { themeTitle } from './session-names.ts';
import { paperStyles } from './templates.ts';
import { once, perKey, viewsOf } from './view.ts';

const view = once(readPapers);

/** Of all sessions of a group. */
const papersIn: (group: string) => ReadonlySignal<readonly PaperRecord[]> = perKey((group) =>
  viewsOf(listOf('paper', group), view),
);

/** What was written for the documents of one session. */
export const papersOf = ({ group, key }: Ref): PaperRecord =>
  byKey(`${group}/${key}`).value ?? noPapers({ group, key });

const byKey = perKey((id): ReadonlySignal<PaperRecord | undefined> => {
  const [group = '', key = ''] = id.split('/');
  return computed(() => papersIn(group).value.find((papers) => papers.key === key));
});

/** What was written for the documents of all sessions of a group. */
export const openPaperRecords = (services: Services, group: string): Promise<boolean> =>
  openList(services, 'paper', group);

/** Reads what documents need besides the session. False when that failed, after telling. */
export async function openPapers(
  services: Services,
  { group, day }: Pick<Session, 'group' | 'day'>,
): Promise<boolean> {
  const done = await Promise.all([
    openPaperRecords(services, group),
    openClosing(services, group, day),
  ]);
  return done.every(Boolean);
}

export const arePapersOpen = (group: string): boolean => listOf('paper', group).value !== undefined;

/** Undefined while no layout is here. @param now milliseconds since 1970 */
export function paperFacts(group: Group, session: Session, now: number): PaperFacts | undefined {
  const style = styleNamed(paperStyles.value, group.paperStyle);
  if (style === undefined) return undefined;
  const closing = closingOf(group, session, now);
  const previous = previousSession(session);
  return {
    group,
    session,
    rows: closing.rows,
    count: closing.count,
    guests: attendanceOf(session).value.guests,
    minutes: minutesOf(session).value,
    given: closing.given,
    since: previous?.day ?? `${monthOf(session.day)}-01`,
    reviewed: tasksForReview(tasksOf(group.key).value, session, previous),
    sheet: closing.sheet,
    theme: themeTitle(session),
    papers: papersOf(session),
    style,
    numberOf: (kind) => numberOf(group, session, kind),
    nameOf: (who) => personName(session, who),
    roleOf: (who) => closing.rows.find(({ member }) => member === who)?.role,
    articleTitle,
    momentOf: localTime,
  };
}

/** @param lang of the document: Vietnamese unless a translation is asked for */
export function documentOf(kind: PaperKind, facts: PaperFacts, lang: Lang): Paper {
  const session = sessionIn(facts.session, lang);
  return makePaper(kind, { ...facts, session }, paperWords(lang, facts.group.toneStyle));
}

/** As it will be printed: the one given, else the one proposed. */
export const numberOf = (group: Group, session: Session, kind: NumberedKind): string =>
  papersOf(session).numbers.get(kind) ?? proposed(group, session, kind);

const proposed = (group: Group, { key }: Session, kind: NumberedKind): string =>
  proposedNumber(kind, key, {
    papers: papersIn(group.key).value,
    dayOf: (session) => sessionsOf(group.key).value.find((one) => one.key === session)?.day,
    from: group.termFrom,
  });

/** A final document that leaves the app keeps the number it left with. */
export function keepNumber(group: Group, session: Session, kind: PaperKind): readonly Change[] {
  if (!isNumbered(kind) || session.status !== 'closed') return [];
  if (papersOf(session).numbers.has(kind)) return [];
  return [numberPaper(session, kind, proposed(group, session, kind))];
}

/** In Vietnamese, as the documents are; undefined while its pack is not open. */
function articleTitle(id: string): string | undefined {
  const [pack = '', article = ''] = id.split('/');
  return indexes.value.get(pack)?.articles.find((one) => one.id === article)?.title.vi;
}

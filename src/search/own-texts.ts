/** What of each kind of record is searched. A new kind is one more line in `EXTRACTORS`. */
import { type Annotation, isBlank, readAnnotation } from '../domain/annotation/annotation.ts';
import { normalizeText } from '../domain/fold.ts';
import { readMember } from '../domain/member/member.ts';
import { readMinutes } from '../domain/minutes/minutes.ts';
import { type DataRecord, isDeleted, recordId, type RecordKind } from '../domain/record/record.ts';
import type { Route } from '../domain/route.ts';
import type { FoundSession } from '../domain/search/answer.ts';
import { readSession, readSessionHead } from '../domain/session/session.ts';
import { readTask } from '../domain/task/task.ts';
import { readTheme } from '../domain/theme.ts';
import type { OwnText } from './live-shelf.ts';

/** Finds the session of a record, as it is now. */
export type FindSession = (id: string) => FoundSession | undefined;

type Extract = (record: DataRecord, sessionOf: FindSession) => readonly OwnText[];

const EXTRACTORS: Readonly<Partial<Record<RecordKind, Extract>>> = {
  member: personTexts,
  session: sessionTexts,
  minutes: minutesTexts,
  task: taskTexts,
  theme: themeTexts,
  annotation: noteTexts,
};

/** Kinds of records that are searched. */
export const OWN_KINDS = Object.keys(EXTRACTORS) as readonly RecordKind[];

/** None for what is deleted, erased or not searched. */
export function ownTexts(record: DataRecord, sessionOf: FindSession): readonly OwnText[] {
  const extract = EXTRACTORS[record.kind as RecordKind];
  if (extract === undefined || isDeleted(record)) return [];
  return extract(record, sessionOf).map((text) => ({
    ...text,
    title: normalizeText(text.title),
    parts: text.parts.map(normalizeText),
  }));
}

/** What stands for a session in results of other kinds. */
export function foundSession(record: DataRecord): FoundSession {
  const { kind, day, group } = readSessionHead(record);
  return { kind, day, group };
}

const words = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined && text !== '') as readonly string[];

function personTexts(record: DataRecord): readonly OwnText[] {
  const { fullName, nickname, unit, erased, group, key } = readMember(record);
  if (erased || fullName === '') return [];
  const route: Route = { name: 'member', group, key };
  return [{ kind: 'person', route, title: fullName, parts: words(nickname, unit) }];
}

function sessionTexts(record: DataRecord, sessionOf: FindSession): readonly OwnText[] {
  const { id, group, key, title, place, items } = readSession(record);
  const parts = words(place, ...items.flatMap((item) => [item.title, item.question]));
  const route: Route = { name: 'session', group, key };
  return [{ kind: 'session', route, title: title ?? '', parts, session: () => sessionOf(id) }];
}

function minutesTexts(record: DataRecord, sessionOf: FindSession): readonly OwnText[] {
  const { group, key, texts, speakers, votes } = readMinutes(record);
  const parts = words(
    ...[...texts.values()].flat(),
    ...[...speakers.values()].flat().flatMap((speaker) => speaker.texts),
    ...votes.map(({ matter }) => matter),
  );
  if (parts.length === 0) return [];
  const session = () => sessionOf(recordId('session', group, key));
  const route: Route = { name: 'session', group, key, part: 'minutes' };
  return [{ kind: 'minutes', route, title: '', parts, session }];
}

function taskTexts(record: DataRecord): readonly OwnText[] {
  const { group, key, goal, result, otherOwner, counterpart, progress } = readTask(record);
  const parts = words(result, otherOwner, counterpart, ...progress.map(({ text }) => text));
  return [{ kind: 'task', route: { name: 'task', group, key }, title: goal, parts }];
}

/** A theme is planned for a session, so it stands among them. */
function themeTexts(record: DataRecord): readonly OwnText[] {
  const { group, title, plan } = readTheme(record);
  return [{ kind: 'session', route: { name: 'themes', group }, title, parts: plan }];
}

/** A highlight is opened in its article, a note on the page of notes. */
function noteTexts(record: DataRecord, sessionOf: FindSession): readonly OwnText[] {
  const note = readAnnotation(record);
  if (isBlank(note)) return [];
  const { session, anchor, texts, tags } = note;
  const [group = '', key = ''] = session?.split('/') ?? [];
  const found = () => sessionOf(recordId('session', group, key));
  const parts = words(...texts, anchor?.quote, ...tags);
  const title = note.title ?? '';
  return [{ kind: 'note', title, parts, route: noteRoute(note), session: found }];
}

function noteRoute({ key, article, anchor, session }: Annotation): Route {
  if (article !== undefined && anchor !== undefined) {
    const [pack = '', id = ''] = article.split('/');
    return { name: 'article', pack, article: id, at: anchor.block, lang: anchor.lang };
  }
  return { name: 'notes', ...(article && { article }), ...(session && { session }), at: key };
}

/** One session with its parts: attendance, minutes, score. */
import { computed, type ReadonlySignal } from '@preact/signals';
import {
  type Attendance,
  noAttendance,
  readAttendance,
} from '../../domain/attendance/attendance.ts';
import { type Minutes, noMinutes, readMinutes } from '../../domain/minutes/minutes.ts';
import {
  type DataRecord,
  isDeleted,
  type RecordKind,
  recordId,
} from '../../domain/record/record.ts';
import { noScore, readScore, type ScoreRecord } from '../../domain/rubric/score-record.ts';
import { readSession, type Session } from '../../domain/session/session.ts';
import { inLanguage } from '../../domain/session/template-words.ts';
import type { Ref } from '../../domain/write.ts';
import { type Lang, language } from '../../i18n/translate.ts';
import { openRecord, recordOf } from '../records.ts';
import type { Services } from '../services.ts';
import { agendaTemplates, checklistTemplates } from './templates.ts';
import { once, perKey } from './view.ts';

const PARTS = ['session', 'attendance', 'minutes', 'score'] as const;

/** Opens all parts. False when that failed, after telling the person. */
export async function openSession(services: Services, ref: Ref): Promise<boolean> {
  const done = await Promise.all(
    PARTS.map((kind) => openRecord(services, recordId(kind, ref.group, ref.key))),
  );
  return done.every(Boolean);
}

function part<T, None>(
  kind: RecordKind,
  read: (record: DataRecord) => T,
  none: (ref: Ref) => None,
): (ref: Ref) => ReadonlySignal<T | None> {
  const view = once(read);
  const byId = perKey((id) =>
    computed((): T | None => {
      const record = recordOf(id).value;
      const [, group = '', key = ''] = id.split(':');
      return record === undefined || isDeleted(record) ? none({ group, key }) : view(record);
    }),
  );
  return ({ group, key }) => byId(recordId(kind, group, key));
}

const storedSession: (ref: Ref) => ReadonlySignal<Session | undefined> = part(
  'session',
  readSession,
  () => undefined,
);

const shownSession = perKey((id): ReadonlySignal<Session | undefined> => {
  const [group = '', key = ''] = id.split('/');
  return computed(() => {
    const session = storedSession({ group, key }).value;
    return session && sessionIn(session, language.value);
  });
});

/** Undefined until it is open, and when there is none. In the language of the app. */
export const sessionOf = ({ group, key }: Ref): ReadonlySignal<Session | undefined> =>
  shownSession(`${group}/${key}`);

/** With the steps of templates, as far as these are open, in a language; what people reworded stays. */
export function sessionIn(session: Session, lang: Lang): Session {
  const items = inLanguage(session.items, agendaTemplates.value, lang);
  const checks = inLanguage(session.checks, checklistTemplates.value, lang);
  return items === session.items && checks === session.checks
    ? session
    : { ...session, items, checks };
}

export const attendanceOf: (ref: Ref) => ReadonlySignal<Attendance> = part(
  'attendance',
  readAttendance,
  noAttendance,
);
export const minutesOf: (ref: Ref) => ReadonlySignal<Minutes> = part(
  'minutes',
  readMinutes,
  noMinutes,
);
export const scoreOf: (ref: Ref) => ReadonlySignal<ScoreRecord> = part('score', readScore, noScore);

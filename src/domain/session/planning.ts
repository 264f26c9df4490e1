/** Planning a session: when, where, with which agenda, checklist and readings. */
import type { Change } from '../record/edit.ts';
import { changeOf, oneLine, type Patch, type Ref, removed, setAll, type Values } from '../write.ts';
import { agendaEdits, type AgendaPlan } from './agenda.ts';
import { type CheckDraft, checkEdits } from './preparation.ts';
import type { SessionHead } from './session.ts';

export type SessionPatch = Patch<
  Pick<SessionHead, 'kind' | 'day' | 'time' | 'place' | 'title' | 'theme' | 'chair' | 'secretary'>
>;

export type SessionDraft = SessionPatch & Pick<SessionHead, 'kind' | 'day'>;

export const planSession = (
  ref: Ref,
  draft: SessionDraft,
  agenda: AgendaPlan,
  checks: readonly CheckDraft[],
): Change =>
  changeOf('session', ref, [
    ...setAll('', { ...oneLines(draft), status: 'planned' }),
    ...agendaEdits(agenda, []),
    ...checkEdits(checks, 1),
  ]);

/** Fields that are named are written, undefined empties them; the others stay. */
export const editSession = (ref: Ref, patch: SessionPatch): Change =>
  changeOf('session', ref, setAll('', oneLines(patch)));

/** When it really began and ended, by hand. Milliseconds since 1970. */
export const setTimes = (
  ref: Ref,
  times: Patch<Pick<SessionHead, 'startedAt' | 'endedAt'>>,
): Change => changeOf('session', ref, setAll('', times));

/**
 * @param article `pack/article`
 * @param ord its place: how many readings there are
 */
export const addReading = (ref: Ref, article: string, ord: number): Change =>
  changeOf('session', ref, setAll(readingPath(article), { ord, $del: false }));

export const removeReading = (ref: Ref, article: string): Change =>
  changeOf('session', ref, removed(readingPath(article)));

/** For one that was planned by mistake; a meeting that did not take place is voided. */
export const deleteSession = (ref: Ref): Change =>
  changeOf('session', ref, setAll('', { $del: true }));

export const restoreSession = (ref: Ref): Change =>
  changeOf('session', ref, setAll('', { $del: false }));

const readingPath = (article: string): string => `a/${article.replace('/', '~')}`;

const oneLines = (patch: SessionPatch): Values =>
  Object.fromEntries(
    Object.entries(patch).map(([name, value]) => [
      name,
      typeof value === 'string' ? oneLine(value) : undefined,
    ]),
  );

/** Changing a session. A closed one first asks; then what is replaced stays visible. */
import { signal } from '@preact/signals';
import { corrected, type CorrectionNote } from '../../domain/correction.ts';
import type { Change } from '../../domain/record/edit.ts';
import { openAgainNote } from '../../domain/session/closing.ts';
import type { Session, SessionHead } from '../../domain/session/session.ts';
import { useServices } from '../../state/context.ts';
import { commit } from '../../state/records.ts';

interface Release {
  /** Id of the session record. */
  readonly session: string;
  /** Id of the correction: all that is changed in one go is one. */
  readonly id: string;
  readonly reason: string | undefined;
}

const released = signal<Release | undefined>(undefined);
const asked = signal<string | undefined>(undefined);

export interface Edit {
  /** Closed and not released for correcting, or void: shown, but nothing can be changed. */
  readonly isReadOnly: boolean;
  /** A closed session is being corrected. */
  readonly isCorrecting: boolean;
  /** Asks whether a closed session is to be corrected; the session screen shows the question. */
  readonly ask: () => void;
  /** For verbs that note a correction themselves (`correctMark`); undefined while none is needed. */
  readonly note: () => CorrectionNote | undefined;
  /** As `commit`; in a session that is or was closed with what it replaces. Read-only: asks, writes nothing, false. */
  readonly write: (changes: readonly Change[]) => Promise<boolean>;
}

export function useEdit(
  session: Pick<Session, 'id' | 'status' | 'closedAt' | 'corrections'>,
): Edit {
  const services = useServices();
  const { id, status } = session;
  const isFinal = status === 'closed' || status === 'void';
  const release = released.value?.session === id ? released.value : undefined;
  const isCorrecting = status === 'closed' && release !== undefined;
  const isReadOnly = isFinal && !isCorrecting;
  const ask = () => {
    if (status === 'closed') asked.value = id;
  };
  const note = (): CorrectionNote | undefined =>
    isCorrecting ? { id: release.id, now: services.now(), reason: release.reason } : undefined;
  const write = async (changes: readonly Change[]): Promise<boolean> => {
    if (isReadOnly) {
      ask();
      return false;
    }
    const noted = note() ?? openAgainNote(session, services.now());
    return commit(
      services,
      noted === undefined ? changes : changes.map((change) => withNote(change, noted)),
    );
  };
  return { isReadOnly, isCorrecting, ask, note, write };
}

const PARTS_OF_SESSION: readonly string[] = ['session', 'attendance', 'minutes', 'score'];

/** Tasks live on after their session; giving one later corrects nothing. */
const withNote = (change: Change, note: CorrectionNote): Change =>
  PARTS_OF_SESSION.includes(change.kind) ? corrected(change, note) : change;

/** Whether the question is open, and the answers to it; for the screen of the session. */
export function useRelease({ id }: Pick<SessionHead, 'id'>) {
  const services = useServices();
  const close = () => {
    asked.value = undefined;
  };
  return {
    isAsked: asked.value === id,
    refuse: close,
    release: (reason: string) => {
      close();
      released.value = {
        session: id,
        id: services.newId(),
        reason: reason.trim() === '' ? undefined : reason,
      };
    },
    finish: () => {
      released.value = undefined;
    },
  };
}

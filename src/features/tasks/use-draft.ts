/** A task that is being written: kept on the phone, out of every list, until it is given. */
import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { compareText } from '../../domain/compare.ts';
import type { Change } from '../../domain/record/edit.ts';
import { recordId } from '../../domain/record/record.ts';
import { readTask } from '../../domain/task/task.ts';
import { deleteTask, giveTask, setOwners, type TaskDraft } from '../../domain/task/task-edits.ts';
import { oneLine } from '../../domain/write.ts';
import { useServices } from '../../state/context.ts';
import { commit, openRecord, recordOf } from '../../state/records.ts';

export type Draft = Required<
  Pick<
    TaskDraft,
    'type' | 'goal' | 'owners' | 'otherOwner' | 'counterpart' | 'signedOn' | 'deadline'
  >
>;

export const NEW_DRAFT: Draft = {
  type: 'assignment',
  goal: '',
  owners: [],
  otherOwner: undefined,
  counterpart: undefined,
  signedOn: undefined,
  deadline: undefined,
};

/** Whether nothing is written but the kind. */
export const isBlank = (draft: Draft): boolean =>
  JSON.stringify({ ...draft, type: NEW_DRAFT.type }) === JSON.stringify(NEW_DRAFT);

/** Less than half a second, with what the write itself takes. */
const PAUSE = 400;
const KEY = 'draft';

/** What is written so far; undefined until the phone has answered. */
export function useDraft(group: string): Signal<Draft | undefined> {
  const services = useServices();
  const draft = useSignal<Draft | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const now = draft.peek();
    if (now !== undefined && !isKept(group, now)) void commit(services, keptAs(group, now));
  }, [services, group, draft]);
  useEffect(() => {
    void openRecord(services, recordId('task', group, KEY)).then(() => {
      draft.value ??= keptDraft(group) ?? NEW_DRAFT;
    });
  }, [services, group, draft]);
  useSignalEffect(() => {
    if (draft.value === undefined) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, PAUSE);
  });
  useEffect(() => {
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keepWhenHidden);
      keep();
    };
  }, [keep]);
  return draft;
}

/** Nothing stands in the form any more. */
export const emptiedDraft = (group: string): readonly Change[] => keptAs(group, NEW_DRAFT);

const recordHere = (group: string) => recordOf(recordId('task', group, KEY)).peek();

function keptDraft(group: string): Draft | undefined {
  const record = recordHere(group);
  if (record === undefined) return undefined;
  const { type, goal, owners, otherOwner, counterpart, signedOn, deadline } = readTask(record);
  return { type, goal, owners, otherOwner, counterpart, signedOn, deadline };
}

/** Spaces at the ends are not kept, and not missed. */
const isKept = (group: string, draft: Draft): boolean => {
  const kept = keptDraft(group) ?? NEW_DRAFT;
  const trimmed = (one: Draft) =>
    JSON.stringify(
      Object.values(one).map((value) => (typeof value === 'string' ? oneLine(value) : value)),
    );
  return trimmed(kept) === trimmed({ ...draft, owners: [...draft.owners].sort(compareText) });
};

function keptAs(group: string, draft: Draft): readonly Change[] {
  const ref = { group, key: KEY };
  const record = recordHere(group);
  const owners = record === undefined ? [] : [setOwners(readTask(record), draft.owners)];
  return [giveTask(ref, draft), ...owners, deleteTask(ref)];
}

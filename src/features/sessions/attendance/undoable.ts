/** Deeds that can be taken back, one by one, the last first. */
import { lastOf } from '../../../domain/last-of.ts';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Change } from '../../../domain/record/edit.ts';
import { t } from '../../../i18n/translate.ts';
import { notices, tell } from '../../../state/notices.ts';
import { hapticTick } from '../../../ui/touch.ts';

export interface Undoable {
  /** Writes a change; `back` takes it back. */
  readonly record: (change: Change, back: Change) => Promise<boolean>;
  /** Says what was just recorded, with a button that takes it back until something else is recorded. */
  readonly offer: (text: string, back?: Change) => void;
  readonly undo: () => Promise<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
}

/** Milliseconds; what lies over the list may not stay for long. */
const NOTICE_LASTS = 6000;

type Write = (changes: readonly Change[]) => Promise<boolean>;

export function undoableWith(write: Write): Undoable {
  const steps = signal<readonly Change[]>([]);
  let offered: string | undefined;
  /** Taking back an older deed would take newer ones along. */
  const withdraw = () => {
    notices
      .peek()
      .find(({ text }) => text === offered)
      ?.answer(false);
    offered = undefined;
  };
  const takeBack = (back: Change | undefined): Promise<boolean> => {
    // Taken back already, by the other button.
    if (back === undefined || !steps.peek().includes(back)) return Promise.resolve(true);
    steps.value = steps.peek().filter((step) => step !== back);
    withdraw();
    hapticTick();
    return write([back]);
  };
  return {
    record: (change, back) => {
      steps.value = [...steps.peek(), back];
      withdraw();
      return write([change]);
    },
    offer: (text, back = lastOf(steps.peek())) => {
      if (back !== lastOf(steps.peek())) return;
      offered = text;
      void tell(text, { action: t('app.undo'), lasts: NOTICE_LASTS }).then((pressed) =>
        pressed ? takeBack(back) : true,
      );
    },
    undo: () => takeBack(lastOf(steps.peek())),
    canUndo: computed(() => steps.value.length > 0),
  };
}

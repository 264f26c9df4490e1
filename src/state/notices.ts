/** Short messages at the foot of the screen. Asking one returns a promise of the button pressed. */
import { signal } from '@preact/signals';

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** Label of the one button, if any. */
  readonly action?: string;
  /** `assertive` interrupts a screen reader: for things that were not saved. */
  readonly tone: 'polite' | 'assertive';
  readonly answer: (pressed: boolean) => void;
}

export const notices = signal<readonly Notice[]>([]);

let lastId = 0;

interface Options {
  readonly action?: string;
  readonly tone?: Notice['tone'];
  /** Milliseconds until it leaves by itself; it stays until answered without. */
  readonly lasts?: number;
}

/** Shows a message; resolves with true when its button was pressed, false when it left. */
export function tell(
  text: string,
  { action, tone = 'polite', lasts }: Options = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    lastId += 1;
    const id = lastId;
    const answer = (pressed: boolean) => {
      notices.value = notices.value.filter((notice) => notice.id !== id);
      resolve(pressed);
    };
    const shown = notices.value.filter((notice) => notice.text !== text);
    notices.value = [
      ...shown,
      { id, text, tone, answer, ...(action === undefined ? {} : { action }) },
    ];
    if (lasts !== undefined) setTimeout(answer, lasts, false);
  });
}

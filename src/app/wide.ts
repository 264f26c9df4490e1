/** Whether there is room for a list beside what was opened from it. */
import { signal } from '@preact/signals';

/** 1024 px with letters of ordinary size; `tabs.css` and `reader.css` say the same. */
const room = matchMedia('(min-width: 64em)');

export const isWide = signal(room.matches);

room.addEventListener('change', () => {
  isWide.value = room.matches;
});

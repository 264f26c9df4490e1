import { effect } from '@preact/signals';
import { settings } from '../state/settings.ts';

/** Paints the page as the settings say, now and at every change. */
export function followSettings(): void {
  const root = document.documentElement;
  effect(() => {
    const { theme, font, textSize, lineHeight } = settings.value;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dataset['font'] = font;
    root.style.setProperty('--text-size', `${textSize}px`);
    root.style.setProperty('--line-height', String(lineHeight));
  });
}

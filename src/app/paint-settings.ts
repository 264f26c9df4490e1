import type { Settings } from '../domain/settings.ts';

/** Gives the page the colours and letters of the settings. */
export function paintSettings({ theme, font, textSize, lineHeight }: Settings): void {
  const { dataset, style } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  dataset['font'] = font;
  style.setProperty('--text-size', `${textSize}px`);
  style.setProperty('--line-height', String(lineHeight));
}

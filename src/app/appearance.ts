import { effect } from '@preact/signals';
import { settings } from '../state/settings.ts';
import { paintSettings } from './paint-settings.ts';

/** Paints the page as the settings say, now and at every change. */
export function followSettings(): void {
  effect(() => {
    paintSettings(settings.value);
    paintBar(settings.value.theme !== 'system');
  });
}

/** The phone's bar above the app: the page's own tags follow the phone, which a chosen colour overrules. */
function paintBar(chosen: boolean): void {
  document.querySelector('meta[name="theme-color"]:not([media])')?.remove();
  if (!chosen) return;
  const bar = document.createElement('meta');
  bar.name = 'theme-color';
  bar.content = getComputedStyle(document.documentElement).getPropertyValue('--paper');
  // The first one that fits counts.
  document.head.prepend(bar);
}

import { effect } from '@preact/signals';
import { settings } from '../state/settings.ts';
import { paintSettings } from './paint-settings.ts';

/** Paints the page as the settings say, now and at every change. */
export function followSettings(): void {
  effect(() => paintSettings(settings.value));
}

import { afterEach, expect, it } from 'vitest';
import { followSettings } from '../../src/app/appearance.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { settings } from '../../src/state/settings.ts';

const root = document.documentElement;

afterEach(() => {
  settings.value = DEFAULT_SETTINGS;
  root.style.removeProperty('--paper');
});

it('gives the bar of the phone the colour that was chosen, and leaves it to the phone otherwise', () => {
  root.style.setProperty('--paper', '#15110f');
  const bars = () =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(
      ({ content }) => content,
    );
  settings.value = DEFAULT_SETTINGS;
  followSettings();
  expect(bars()).toEqual([]);
  settings.value = { ...DEFAULT_SETTINGS, theme: 'dark' };
  settings.value = { ...DEFAULT_SETTINGS, theme: 'dark', textSize: 30 };
  expect(bars()).toEqual(['#15110f']);
  settings.value = DEFAULT_SETTINGS;
  expect(bars()).toEqual([]);
});

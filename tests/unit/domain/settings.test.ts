import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/domain/settings.ts';

describe('stored settings', () => {
  it('are taken where they are right and replaced where they are not', () => {
    expect(readSettings({ theme: 'dark', textSize: 9, font: 'sans', other: 1 })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      font: 'sans',
    });
  });

  it('fall back to the defaults whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(readSettings(stored)).sort()).toEqual(
          Object.keys(DEFAULT_SETTINGS).sort(),
        );
      }),
    );
    expect(readSettings(null)).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were saved', () => {
    const chosen = { ...DEFAULT_SETTINGS, language: 'en', textSize: 30, bilingual: true } as const;
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });
});

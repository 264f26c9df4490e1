/** How this phone shows things. One table holds every setting, its default and its check. */

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const FONTS = ['serif', 'sans', 'system'] as const;
export type Font = (typeof FONTS)[number];

export interface Settings {
  /** undefined until the person chooses; the first screen asks. */
  readonly language: 'vi' | 'en' | undefined;
  readonly theme: Theme;
  /** Reading text in CSS px at 100 %, 15–30. */
  readonly textSize: number;
  readonly lineHeight: number;
  readonly font: Font;
  /** Show the other language under each paragraph. */
  readonly bilingual: boolean;
  /** Key of the group worked with last. */
  readonly group: string | undefined;
  /** Year whose yearly review was done or put away. */
  readonly reviewed?: number;
}

export const TEXT_SIZES = [15, 17, 18.5, 20, 22, 24, 27, 30] as const;
export const LINE_HEIGHTS = [1.5, 1.65, 1.8, 2] as const;

export const DEFAULT_SETTINGS: Settings = {
  language: undefined,
  theme: 'system',
  textSize: 18.5,
  lineHeight: 1.65,
  font: 'serif',
  bilingual: false,
  group: undefined,
};

const CHECKS: { readonly [K in keyof Settings]-?: (value: unknown) => value is Settings[K] } = {
  language: (value) => value === 'vi' || value === 'en' || value === undefined,
  theme: oneOf(THEMES),
  textSize: oneOf(TEXT_SIZES),
  lineHeight: oneOf(LINE_HEIGHTS),
  font: oneOf(FONTS),
  bilingual: (value) => typeof value === 'boolean',
  group: (value) => value === undefined || typeof value === 'string',
  reviewed: (value) => typeof value === 'number',
};

/** Takes what is right in a stored value and the default for the rest. Never throws. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const given = new Map(Object.entries(stored));
  const right = Object.entries(CHECKS).filter(
    ([key, check]) => given.has(key) && check(given.get(key)),
  );
  return {
    ...DEFAULT_SETTINGS,
    ...Object.fromEntries(right.map(([key]) => [key, given.get(key)])),
  };
}

function oneOf<T>(values: readonly T[]) {
  return (value: unknown): value is T => (values as readonly unknown[]).includes(value);
}

import type { SigningKey } from './archive/signature.ts';

/** What this phone remembers of the packs that were made on it. Its key never leaves it. */
export interface Maker {
  readonly name: string;
  readonly key?: SigningKey;
  /** Last version by title. */
  readonly versions: Readonly<Record<string, string>>;
}

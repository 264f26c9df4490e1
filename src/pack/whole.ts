/** Everything that a person has on a phone, as it goes into a backup and comes out of one. */
import type { Json } from '../domain/record/record.ts';
import type { Reading } from '../domain/reading.ts';
import type { PackContent } from './kept.ts';

/** A value that lost when records were joined. */
export interface LostValue {
  readonly id: string;
  readonly path: string;
  readonly stamp: string;
  readonly value: Json;
  /** When it lost, in milliseconds since 1970. */
  readonly at: number;
}

export interface Whole {
  /** Not yet checked: that is done where they are joined. */
  readonly records: readonly unknown[];
  readonly readings: readonly Reading[];
  /** As stored; undefined when nothing was ever chosen. */
  readonly settings: unknown;
  /** Packs and own texts that did not come with the app. */
  readonly packs: readonly PackContent[];
  readonly history: readonly LostValue[];
  /** What this version does not understand, as it came. */
  readonly held: readonly unknown[];
}

export const emptyWhole: Whole = {
  records: [],
  readings: [],
  settings: undefined,
  packs: [],
  history: [],
  held: [],
};

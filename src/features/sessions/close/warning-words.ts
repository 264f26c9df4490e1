import type { Warning, WarningCode } from '../../../domain/session/warning.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/translate.ts';

export function warningText({ code, values }: Warning): string {
  const told = Object.entries(values).map(([name, value]) => [name, formatNumber(value)] as const);
  return t(`closing.warning.${code}`, Object.fromEntries(told) as Named);
}

/** Whichever numbers the sentence of a code speaks of. */
type Named = Readonly<
  Record<
    | 'minutes'
    | 'required'
    | 'people'
    | 'voters'
    | 'voteBase'
    | 'needed'
    | 'votes'
    | 'base'
    | 'tasks',
    string
  >
>;

/** The part of the session where it can be put right; undefined: on this very screen, or in a task. */
export const PART_FOR = {
  'no-notice': 'plan',
  'no-chair': 'plan',
  'no-secretary': 'plan',
  'below-quorum': 'attendance',
  unexcused: 'attendance',
  unrecorded: 'attendance',
  'not-adopted': 'read-back',
  'changed-after-adoption': 'read-back',
  'votes-above-base': 'minutes',
  'votes-above-present': 'minutes',
  'too-short': undefined,
  'no-times': undefined,
  'task-without-owner': undefined,
  'task-without-deadline': undefined,
} as const satisfies Record<WarningCode, string | undefined>;

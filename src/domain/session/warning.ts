/** What the rule check tells before a session is closed, as codes; the words are the screen's. */
import { numberOf, textOf } from '../decode.ts';
import type { Json } from '../record/record.ts';

export const WARNING_CODES = [
  'too-short',
  'no-times',
  'no-notice',
  'below-quorum',
  'unexcused',
  'unrecorded',
  'no-chair',
  'no-secretary',
  'not-adopted',
  'changed-after-adoption',
  'votes-above-base',
  'votes-above-present',
  'task-without-owner',
  'task-without-deadline',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning {
  readonly code: WarningCode;
  /** Numbers for the sentence: minutes, people, votes. */
  readonly values: Readonly<Record<string, number>>;
  /** Id of the document it rests on; none: a habit, not a rule. */
  readonly document?: string | undefined;
}

export const writeWarnings = (warnings: readonly Warning[]): Json =>
  warnings.map(({ code, values, document }) => ({ code, values, document: document ?? null }));

export function readWarnings(value: Json | undefined): readonly Warning[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((one) => readWarning(one) ?? []);
}

function readWarning(value: Json): Warning | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const parts = new Map(Object.entries(value as Readonly<Record<string, Json>>));
  const code = WARNING_CODES.find((one) => one === parts.get('code'));
  if (code === undefined) return undefined;
  return { code, values: readValues(parts.get('values')), document: textOf(parts.get('document')) };
}

function readValues(value: Json | undefined): Warning['values'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Json>>).flatMap(([name, one]) => {
      const number = numberOf(one);
      return number === undefined ? [] : [[name, number]];
    }),
  );
}

/** What a report says in the words of the phone that made it, for what is reckoned from these. */
import type { Entry } from '../entry/entry.ts';
import type { SessionHead } from '../session/session.ts';
import type { ReportedEntry } from './cell-report.ts';
import type { CountedSession } from './roll-up.ts';
import { ROLL_UP } from './unit.ts';

export const headOf = ({ session }: CountedSession): SessionHead => {
  const { key, kind, status, day, count } = session;
  return { id: key, group: ROLL_UP, key, kind, status, day, count, deleted: false };
};

export const entryOf = ({ key, type, title, period, quantities }: ReportedEntry): Entry => ({
  id: key,
  group: ROLL_UP,
  key,
  type,
  title,
  period,
  quantities: new Map(
    (Object.keys(quantities) as (keyof typeof quantities)[]).flatMap((name) => {
      const quantity = quantities[name];
      return quantity === undefined ? [] : [[name, quantity] as const];
    }),
  ),
  deleted: false,
});

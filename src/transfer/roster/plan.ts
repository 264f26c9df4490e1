/** What taking in a list would do to the people who are there already. */
import { likeness, looseNameKey } from '../../domain/names-alike.ts';
import type { RosterRow } from './preview.ts';

export interface KnownPerson {
  readonly id: string;
  readonly fullName: string;
}

/** Somebody a row may be the same person as: on the roster, or further up in the list. */
export type Alike =
  | { readonly kind: 'member'; readonly id: string; readonly name: string; readonly how: How }
  | { readonly kind: 'row'; readonly row: number; readonly name: string; readonly how: How };

type How = NonNullable<ReturnType<typeof likeness>>;

/** `same`: one member has this name, nobody else in the list does; `ask`: a person has to say. */
export type PlannedRow =
  | { readonly kind: 'new'; readonly row: RosterRow }
  | { readonly kind: 'same'; readonly row: RosterRow; readonly id: string }
  | { readonly kind: 'ask'; readonly row: RosterRow; readonly alike: readonly Alike[] };

/** One answer for each row, in order. Nothing is decided that two people could answer differently. */
export function planImport(
  rows: readonly RosterRow[],
  members: readonly KnownPerson[],
): readonly PlannedRow[] {
  const seen = new Map<string, Alike[]>();
  for (const { id, fullName } of members) {
    note(seen, { kind: 'member', id, name: fullName, how: 'same' });
  }
  return rows.map((row) => {
    const alike = (seen.get(looseNameKey(row.name)) ?? []).flatMap((other) => {
      const how = likeness(row.name, other.name);
      return how === undefined ? [] : [{ ...other, how }];
    });
    note(seen, { kind: 'row', row: row.row, name: row.name, how: 'same' });
    return planned(row, alike);
  });
}

/** More are no help to a person who has to choose. */
const MOST_ALIKE = 10;

function note(seen: Map<string, Alike[]>, person: Alike): void {
  const key = looseNameKey(person.name);
  const others = seen.get(key);
  if (others === undefined) seen.set(key, [person]);
  else if (others.length < MOST_ALIKE) others.push(person);
}

function planned(row: RosterRow, alike: readonly Alike[]): PlannedRow {
  const [only, ...more] = alike;
  if (only === undefined) return { kind: 'new', row };
  const isKnown = only.kind === 'member' && only.how === 'same' && more.length === 0;
  return isKnown ? { kind: 'same', row, id: only.id } : { kind: 'ask', row, alike };
}

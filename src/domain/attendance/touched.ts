/** Which people a change of attendance is about. */
import type { Change } from '../record/edit.ts';
import { recordId } from '../record/record.ts';
import type { Ref } from '../write.ts';

/** Keys of members whose marks, and ids of guests, that these changes write in this session. */
export function touchedPeople(changes: readonly Change[], ref: Ref): ReadonlySet<string> {
  const id = recordId('attendance', ref.group, ref.key);
  const edits = changes
    .filter((change) => change.id === id)
    .flatMap((change) =>
      typeof change.edits === 'function' ? change.edits(undefined) : change.edits,
    );
  return new Set(edits.flatMap(({ path }) => /^[mg]\/([^/]+)\//.exec(path)?.[1] ?? []));
}

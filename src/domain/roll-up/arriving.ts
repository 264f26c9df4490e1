/** What a report file that arrives would be to those that are here, before anything is written. */
import { nameKey } from '../names-alike.ts';
import type { Received } from './received.ts';
import { isSameTime } from './roll-up.ts';
import type { Unit } from './unit.ts';

/**
 * - `same`: this very file is here, and of the same unit
 * - `replaces`: a later one of the same unit and time than is here, a correction
 * - `older`: a later one is here, which goes on counting
 */
export type Arriving = 'new' | 'same' | 'replaces' | 'older';

/** @param here of all units */
export function arriving(one: Received, here: readonly Received[]): Arriving {
  const ofUnit = here.filter(({ unit }) => unit === one.unit);
  if (ofUnit.some(({ key }) => key === one.key)) return 'same';
  const others = ofUnit.filter((other) => isSameTime(other, one));
  if (others.length === 0) return 'new';
  return others.every(({ made }) => made <= one.made) ? 'replaces' : 'older';
}

/** The unit that a group reports for; undefined while nobody has said so. */
export const unitOfCell = (units: readonly Unit[], cell: string): Unit | undefined =>
  units.find(({ deleted, cells }) => !deleted && cells.includes(cell));

/**
 * The unit that a report of an unknown cell is most likely of, but a person says so: the one of that name
 * under that level above, though the cell has a new phone; or the only one of that name, while none reports
 * for it.
 */
export function likelyUnit(
  units: readonly Unit[],
  { name, parent }: { readonly name: string; readonly parent?: string | undefined },
): Unit | undefined {
  const here = units.filter(({ deleted }) => !deleted);
  const named = here.filter((unit) => nameKey(unit.name) === nameKey(name));
  const above = (unit: Unit) => here.find(({ key }) => key === unit.parent)?.name ?? '';
  const told = nameKey(parent ?? '');
  const under = named.filter((unit) => told !== '' && nameKey(above(unit)) === told);
  if (under.length === 1) return under[0];
  return named.length === 1 ? named.find(({ cells }) => cells.length === 0) : undefined;
}

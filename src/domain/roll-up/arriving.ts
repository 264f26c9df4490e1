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

/** A unit of that name for which no group reports yet: most likely the same one, but a person says so. */
export const unitNamed = (units: readonly Unit[], name: string): Unit | undefined =>
  units.find(
    (unit) => !unit.deleted && unit.cells.length === 0 && nameKey(unit.name) === nameKey(name),
  );

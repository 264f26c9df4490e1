/** The units that report to this phone, as a tree: committees, and the cells under them. */
import { compareVietnamese } from '../alphabet.ts';
import { fieldsOf, textOf } from '../decode.ts';
import type { Change } from '../record/edit.ts';
import { children, type DataRecord, isDeleted, recordKey } from '../record/record.ts';
import { changeOf, oneLine, type Patch, type Ref, setAll } from '../write.ts';

/** What belongs to the roll-up belongs to no group that meets here. */
export const ROLL_UP = 'roll-up';

export interface Unit extends Ref {
  readonly id: string;
  readonly name: string;
  /** Key of the unit above. */
  readonly parent?: string | undefined;
  /** Groups whose reports are of this unit, by their keys: a new phone makes a new one. */
  readonly cells: readonly string[];
  readonly deleted: boolean;
}

export function readUnit(record: DataRecord): Unit {
  const get = fieldsOf(record);
  const cells = [...children(record, 'cell')].filter(([, values]) => values.get('in') === true);
  return {
    id: record.id,
    group: record.group,
    key: recordKey(record),
    name: textOf(get('name')) ?? '',
    parent: textOf(get('parent')),
    cells: cells.map(([cell]) => cell),
    deleted: isDeleted(record),
  };
}

const refOf = (key: string): Ref => ({ group: ROLL_UP, key });

/** A new unit, or fields of one that is there. */
export const editUnit = (key: string, patch: Patch<Pick<Unit, 'name' | 'parent'>>): Change => {
  const { name } = patch;
  const values = name === undefined ? patch : { ...patch, name: oneLine(name) };
  return changeOf('unit', refOf(key), setAll('', values));
};

/** From now on reports of the group are of this unit. */
export const linkCell = (key: string, cell: string): Change =>
  changeOf('unit', refOf(key), setAll(`cell/${cell}`, { in: true }));

/** Its reports are of another unit. */
export const unlinkCell = (key: string, cell: string): Change =>
  changeOf('unit', refOf(key), setAll(`cell/${cell}`, { in: false }));

export const deleteUnit = (key: string): Change =>
  changeOf('unit', refOf(key), setAll('', { $del: true }));

export const restoreUnit = (key: string): Change =>
  changeOf('unit', refOf(key), setAll('', { $del: false }));

export interface UnitNode {
  readonly unit: Unit;
  /** 0 at the top. */
  readonly depth: number;
  readonly children: readonly UnitNode[];
}

/**
 * The tree, each level by name, `thôn 2` before `thôn 10`. A unit whose parent is gone stands at the top;
 * so do units that two phones put under each other.
 */
export function unitTree(units: readonly Unit[]): readonly UnitNode[] {
  const here = new Map(units.filter(({ deleted }) => !deleted).map((unit) => [unit.key, unit]));
  const below = new Map<string | undefined, Unit[]>();
  const byName = [...here.values()].sort((a, b) => compareUnitNames(a.name, b.name));
  for (const unit of byName) {
    const above = parentOf(unit, here);
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  const nodesUnder = (key: string | undefined, depth: number): readonly UnitNode[] =>
    (below.get(key) ?? []).map((unit) => ({
      unit,
      depth,
      children: nodesUnder(unit.key, depth + 1),
    }));
  return nodesUnder(undefined, 0);
}

/** Undefined at the top, and where going up would come round. */
function parentOf(unit: Unit, here: ReadonlyMap<string, Unit>): string | undefined {
  const seen = new Set([unit.key]);
  let above = unit.parent;
  while (above !== undefined && here.has(above)) {
    if (seen.has(above)) return undefined;
    seen.add(above);
    above = here.get(above)?.parent;
  }
  return unit.parent !== undefined && here.has(unit.parent) ? unit.parent : undefined;
}

/** A unit reports itself unless it only stands above others. */
export const isExpected = ({ unit, children: below }: UnitNode): boolean =>
  below.length === 0 || unit.cells.length > 0;

/** All nodes from the top down, each before what is under it. */
export const walk = (nodes: readonly UnitNode[]): readonly UnitNode[] =>
  nodes.flatMap((node) => [node, ...walk(node.children)]);

/** `thôn 2` before `thôn 10`. */
export const compareUnitNames = (one: string, other: string): number =>
  compareVietnamese(padded(one), padded(other));

const padded = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(9, '0'));

/** From what a person did to a new state of a record. */
import { isErasure, joinErasures, keptParts, scrub } from './erasure.ts';
import {
  type DataRecord,
  isScalar,
  type Json,
  type RecordKind,
  type Register,
  registerAt,
  type TextRegister,
} from './record.ts';
import { deviceOf, type Stamp } from './stamp.ts';

export type Edit =
  | { readonly path: string; readonly value: Json }
  | {
      readonly path: string;
      readonly text: string;
      /** The texts the person had before the eyes: others stay beside the new one. All, when left out. */
      readonly seen?: readonly string[];
    };

export interface Change {
  readonly id: string;
  readonly kind: RecordKind;
  readonly group: string;
  /** A function when what to write depends on what is there; it must be pure, it may be replayed. */
  readonly edits: readonly Edit[] | ((old: DataRecord | undefined) => readonly Edit[]);
}

/** Gives a new stamp above `over`. */
export type Stamper = (over: Stamp | undefined) => Stamp;

/** The record after the change; `old` itself when the change has no edits. */
export function applyChange(
  old: DataRecord | undefined,
  { id, kind, group, edits }: Change,
  stamper: Stamper,
): DataRecord | undefined {
  const list = typeof edits === 'function' ? edits(old) : edits;
  if (list.length === 0) return old;
  const fields = { ...old?.f };
  for (const edit of list) {
    const before = registerAt(fields, edit.path);
    fields[edit.path] = write(edit, before, stamper(highest(before)));
  }
  return { id, kind: old?.kind ?? kind, group: old?.group ?? group, f: scrub(fields) };
}

function write(edit: Edit, before: Register | undefined, stamp: Stamp): Register {
  if ('text' in edit) return writeText(edit, before, stamp);
  if (!isErasure(edit.path)) return [stamp, edit.value];
  const mark = [stamp, keptParts(edit.value)] as const;
  return before !== undefined && isScalar(before) ? joinErasures(before, mark) : mark;
}

function writeText(
  { text, seen }: Extract<Edit, { text: string }>,
  before: Register | undefined,
  stamp: Stamp,
): TextRegister {
  const old = before === undefined || isScalar(before) ? { vv: {}, x: {} } : before;
  const unseen = Object.entries(old.x).filter(
    ([, one]) => seen !== undefined && !seen.includes(one),
  );
  return {
    vv: { ...old.vv, [deviceOf(stamp)]: stamp },
    x: { ...Object.fromEntries(unseen), [stamp]: text },
  };
}

/** The stamp that a new one must exceed. */
function highest(register: Register | undefined): Stamp | undefined {
  if (register === undefined) return undefined;
  if (isScalar(register)) return register[0];
  let top: Stamp | undefined;
  for (const stamp of Object.values(register.vv)) if (top === undefined || stamp > top) top = stamp;
  return top;
}

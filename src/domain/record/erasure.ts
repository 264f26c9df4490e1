/**
 * Erasing a person for good. A register `$erased` says which parts below its place are kept
 * (what counting needs); every other value there is emptied, whatever stamp it has or will bring.
 */
import type { Edit } from './edit.ts';
import type { Fields, Json, Register, ScalarRegister } from './record.ts';
import type { Stamp } from './stamp.ts';

const MARK = '$erased';

/** Who was erased, by key of the member: when, and what is kept. */
export type Erased = ReadonlyMap<string, ScalarRegister>;

export const isErasure = (path: string): boolean => path === MARK || path.endsWith(`/${MARK}`);

/**
 * Edits that erase a record, or with a prefix such as `g/<guest>/` one child of it.
 * @param kept first path parts below it that stay, such as `status`
 */
export const eraseEdits = (kept: readonly string[], prefix = ''): readonly Edit[] => [
  { path: `${prefix}${MARK}`, value: keptParts(kept) },
];

/** The mark of a record that was erased as a whole. */
export function erasureOf(f: Fields): ScalarRegister | undefined {
  const mark = f[MARK];
  return mark !== undefined && isMark(mark) ? mark : undefined;
}

/** An erasure as it is kept: sorted, each part once. */
export function keptParts(value: Json): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((part): part is string => typeof part === 'string'))].sort();
}

/** Two erasures keep only what both keep. */
export function joinErasures(one: ScalarRegister, other: ScalarRegister): ScalarRegister {
  const kept = new Set(keptParts(other[1]));
  const stamp: Stamp = one[0] > other[0] ? one[0] : other[0];
  return [stamp, keptParts(one[1]).filter((part) => kept.has(part))];
}

/** Empties what lies below an erasure. The registers stay, as registers never disappear. */
export function scrub(f: Fields): Fields {
  const erasures = Object.entries(f).flatMap(([path, register]) =>
    isErasure(path) && isMark(register)
      ? [{ prefix: path.slice(0, -MARK.length), kept: new Set(keptParts(register[1])) }]
      : [],
  );
  if (erasures.length === 0) return f;
  return Object.fromEntries(
    Object.entries(f).map(([path, register]) => {
      const gone = erasures.some(({ prefix, kept }) => isBelow(path, prefix, kept));
      return [path, gone ? emptied(register) : register];
    }),
  );
}

/** Marks every place in a record that is named after an erased person, and empties it. */
export function scrubPeople(f: Fields, erased: Erased): Fields {
  if (erased.size === 0) return f;
  const marks = new Map<string, ScalarRegister>();
  for (const path of Object.keys(f)) {
    const parts = path.split('/');
    for (const [index, part] of parts.slice(0, -1).entries()) {
      const mark = erased.get(part);
      if (mark !== undefined) marks.set([...parts.slice(0, index + 1), MARK].join('/'), mark);
    }
  }
  if (marks.size === 0) return f;
  const joined = [...marks].map(([path, mark]): [string, Register] => {
    const old = f[path];
    return [path, old !== undefined && isMark(old) ? joinErasures(old, mark) : mark];
  });
  return scrub({ ...f, ...Object.fromEntries(joined) });
}

const isMark = (register: Register): register is ScalarRegister => Array.isArray(register);

function isBelow(path: string, prefix: string, kept: ReadonlySet<string>): boolean {
  if (!path.startsWith(prefix) || isErasure(path)) return false;
  const [part = ''] = path.slice(prefix.length).split('/');
  return !part.startsWith('$') && !kept.has(part);
}

const emptied = (register: Register): Register =>
  isMark(register) ? [register[0], null] : { vv: register.vv, x: {} };

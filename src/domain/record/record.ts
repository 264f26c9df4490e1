/** What people write: one shape for all, made of registers that can be joined in any order. */
import { isErasure, joinErasures, scrub } from './erasure.ts';
import { deviceOf, type Stamp } from './stamp.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The last writer wins. */
export type ScalarRegister = readonly [Stamp, Json];

/** Texts written apart all survive until a person saves over them. */
export interface TextRegister {
  /** Highest stamp seen of each device: a text at or below it that is not in `x` was replaced. */
  readonly vv: Readonly<Record<string, Stamp>>;
  readonly x: Readonly<Record<Stamp, string>>;
}

export type Register = ScalarRegister | TextRegister;

/** From path to register. Paths nobody here knows are kept. */
export type Fields = Readonly<Record<string, Register>>;

export interface DataRecord {
  /** `<kind>:<group>:<key>` */
  readonly id: string;
  readonly kind: string;
  readonly group: string;
  readonly f: Fields;
}

/** What this version writes. Records of other kinds are kept and handed on. */
export const RECORD_KINDS = [
  'group',
  'member',
  'theme',
  'session',
  'attendance',
  'minutes',
  'score',
  'paper',
  'task',
  'entry',
  'template',
  'annotation',
  'unit',
  'report',
  'deadline',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const recordId = (kind: RecordKind, group: string, key: string): string =>
  `${kind}:${group}:${key}`;

/** The last part of the id: what other records call this one by. */
export const recordKey = ({ id }: Pick<DataRecord, 'id'>): string =>
  id.slice(id.lastIndexOf(':') + 1);

/** The one merge: of two states of one record, in any order, any number of times. */
export function join(one: DataRecord, other: DataRecord): DataRecord {
  const fields = new Map(Object.entries(one.f));
  for (const [path, register] of Object.entries(other.f)) {
    const mine = fields.get(path);
    fields.set(path, mine === undefined ? register : joinRegisters(path, mine, register));
  }
  return { id: one.id, kind: one.kind, group: one.group, f: scrub(Object.fromEntries(fields)) };
}

/** The value at the path; undefined when it was never set. */
export function readScalar({ f }: DataRecord, path: string): Json | undefined {
  const register = registerAt(f, path);
  return register === undefined || !isScalar(register) ? undefined : register[1];
}

/** The texts at the path, oldest first. More than one: written apart, not yet chosen. */
export function readTexts({ f }: DataRecord, path: string): readonly string[] {
  const register = registerAt(f, path);
  if (register === undefined || isScalar(register)) return [];
  const texts = Object.keys(register.x)
    .sort()
    .map((stamp) => register.x[stamp] ?? '');
  return [...new Set(texts)].filter((text) => text !== '');
}

export const isDeleted = (record: DataRecord): boolean => readScalar(record, '$del') === true;

/**
 * Scalars below `prefix/`, by the next part of the path: `children(record, 'm')` gives
 * member id → `status` → value. Removed children (`$del`) are left out.
 */
export function children(
  { f }: DataRecord,
  prefix: string,
): ReadonlyMap<string, ReadonlyMap<string, Json>> {
  const found = new Map<string, Map<string, Json>>();
  const start = `${prefix}/`;
  // Pairs of all entries would be most of the work where a list of hundreds is read.
  for (const path of Object.keys(f)) {
    if (!path.startsWith(start)) continue;
    const register = f[path];
    if (register === undefined || !isScalar(register)) continue;
    const cut = path.indexOf('/', start.length);
    if (cut === -1) continue;
    const child = path.slice(start.length, cut);
    const values = found.get(child) ?? new Map<string, Json>();
    found.set(child, values.set(path.slice(cut + 1), register[1]));
  }
  for (const [child, values] of found) if (values.get('$del') === true) found.delete(child);
  return found;
}

/** JSON with sorted keys and no spaces: equal data is equal text. */
export function canonical(value: Json | object): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one: Json) => canonical(one)).join()}]`;
  const entries = Object.entries(value as Readonly<Record<string, Json>>)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
  return `{${entries.join()}}`;
}

/** A path may be named like something every object has. */
export const registerAt = (f: Fields, path: string): Register | undefined =>
  Object.prototype.hasOwnProperty.call(f, path) ? f[path] : undefined;

export const isScalar = (register: Register): register is ScalarRegister => Array.isArray(register);

function joinRegisters(path: string, one: Register, other: Register): Register {
  if (!isScalar(one) && !isScalar(other)) return joinTexts(one, other);
  // Of two types only damaged data comes; texts are what may not be lost.
  if (!isScalar(one) || !isScalar(other)) return isScalar(one) === isErasure(path) ? one : other;
  if (isErasure(path)) return joinErasures(one, other);
  if (one[0] !== other[0]) return one[0] > other[0] ? one : other;
  // Equal stamps come only from damaged or cloned data.
  return canonical(one[1]) >= canonical(other[1]) ? one : other;
}

function joinTexts(one: TextRegister, other: TextRegister): TextRegister {
  const vv = new Map(Object.entries(one.vv));
  for (const [device, stamp] of Object.entries(other.vv)) {
    const mine = vv.get(device);
    if (mine === undefined || mine < stamp) vv.set(device, stamp);
  }
  const texts = new Map(Object.entries(one.x).filter(([stamp]) => isAlive(stamp, other)));
  for (const [stamp, text] of Object.entries(other.x)) {
    const mine = texts.get(stamp) ?? '';
    if (isAlive(stamp, one)) texts.set(stamp, mine > text ? mine : text);
  }
  return { vv: Object.fromEntries(vv), x: Object.fromEntries(texts) };
}

/** Not replaced by what this register has seen. */
const isAlive = (stamp: Stamp, { vv, x }: TextRegister): boolean =>
  x[stamp] !== undefined || stamp > (vv[deviceOf(stamp)] ?? '');

/** Records from outside: what is not whole is told, never half taken. */
import { isErasure, keptParts } from './erasure.ts';
import type { DataRecord, Register } from './record.ts';
import { deviceOf, isDevice, isStamp } from './stamp.ts';

/**
 * - `newer`: has parts that only a newer version of the app knows how to join
 * - `damaged`: breaks the rules of its own shape
 */
export type RecordFault = 'newer' | 'damaged';

const PARTS = new Set(['id', 'kind', 'group', 'f']);
/** Deeper values are nobody's work, and would exhaust the stack. */
const DEEPEST = 16;

/** The record, or why it cannot be joined. */
export function checkRecord(raw: unknown): { record: DataRecord } | { fault: RecordFault } {
  if (!isObject(raw)) return { fault: 'damaged' };
  const { id, kind, group, f } = raw;
  if (!isPart(kind) || !isPart(group) || typeof id !== 'string') return { fault: 'damaged' };
  const key = id.slice(kind.length + group.length + 2);
  if (id !== `${kind}:${group}:${key}` || !isPart(key)) return { fault: 'damaged' };
  if (Object.keys(raw).some((part) => !PARTS.has(part))) return { fault: 'newer' };
  if (!isObject(f) || !Object.entries(f).every(([path, one]) => isRegister(path, one)))
    return { fault: 'damaged' };
  return { record: { id, kind, group, f: f as DataRecord['f'] } };
}

const isPart = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !value.includes(':');

function isRegister(path: string, value: unknown): value is Register {
  if (path === '' || path === '__proto__') return false;
  if (!Array.isArray(value)) return isObject(value) && !isErasure(path) && isTexts(value);
  const [stamp, content] = value as readonly unknown[];
  if (value.length !== 2 || !isStamp(stamp) || !isJson(content, DEEPEST)) return false;
  return !isErasure(path) || isKept(content);
}

function isTexts({ vv, x, ...rest }: Readonly<Record<string, unknown>>): boolean {
  if (!isObject(vv) || !isObject(x) || Object.keys(rest).length > 0) return false;
  const seen = new Map(Object.entries(vv));
  const whole = [...seen].every(
    ([device, stamp]) => isDevice(device) && isStamp(stamp) && deviceOf(stamp) === device,
  );
  return whole && Object.entries(x).every(([stamp, text]) => isSeen(stamp, text, seen));
}

/** A text of which its own register has never heard would be joined differently in each order. */
function isSeen(stamp: string, text: unknown, seen: ReadonlyMap<string, unknown>): boolean {
  const highest = seen.get(deviceOf(stamp));
  return (
    isStamp(stamp) && typeof text === 'string' && typeof highest === 'string' && highest >= stamp
  );
}

function isKept(content: unknown): boolean {
  if (!Array.isArray(content)) return false;
  const kept = keptParts(content);
  return kept.length === content.length && kept.every((part, at) => part === content[at]);
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((one) => isJson(one, depth - 1));
  return (
    isObject(value) &&
    Object.entries(value).every(([key, one]) => key !== '__proto__' && isJson(one, depth - 1))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

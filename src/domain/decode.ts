/** Reading what is kept in records. Whatever is not right counts as not there; nothing throws. */
import { type Day, isDay } from './day.ts';
import { type DataRecord, type Json, readScalar } from './record/record.ts';
import { isTimeOfDay, type TimeOfDay } from './time-of-day.ts';

type Value = Json | undefined;

/** The values of a record or of one of its children, by name. */
export type Get = (name: string) => Value;

export const fieldsOf =
  (record: DataRecord): Get =>
  (name) =>
    readScalar(record, name);

export const childFields =
  (values: ReadonlyMap<string, Json>): Get =>
  (name) =>
    values.get(name);

/** Empty text counts as none. */
export const textOf = (value: Value): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const numberOf = (value: Value): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Whole and not negative: counts, minutes, instants. */
export const countOf = (value: Value): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

export const dayOf = (value: Value): Day | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined;

export const timeOfDayOf = (value: Value): TimeOfDay | undefined =>
  typeof value === 'string' && isTimeOfDay(value) ? value : undefined;

export const oneOf = <T extends string | number>(
  values: readonly T[],
  value: Value,
): T | undefined => values.find((one) => one === value);

/** What the lines of a report must look like. A file of anybody is believed nothing before it fits. */
import * as v from 'valibot';
import { COUNT_NAMES } from '../../domain/attendance/count.ts';
import { isDay } from '../../domain/day.ts';
import {
  ENTRY_TYPES,
  INSPECTION_ACTIONS,
  OUTCOMES,
  QUANTITIES,
  type QuantityName,
} from '../../domain/entry/entry.ts';
import { OPERATORS } from '../../domain/entry/quantity.ts';
import { normalizeText } from '../../domain/fold.ts';
import { GROUP_KINDS } from '../../domain/group/group.ts';
import { MEMBER_TYPES } from '../../domain/member/standing.ts';
import { ROLES } from '../../domain/people-order.ts';
import { PERIOD_KINDS } from '../../domain/report/period.ts';
import { SESSION_KINDS } from '../../domain/session-kind.ts';
import { isTimeOfDay } from '../../domain/time-of-day.ts';

/** No honest title is longer. */
const LONGEST = 600;
/** No honest count is higher. */
const HIGHEST = 10_000_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST), v.transform(normalizeText));
const name = v.pipe(text, v.minLength(1));
/** It becomes part of ids and paths. */
const key = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(HIGHEST));
const amount = v.pipe(v.number(), v.finite());
const day = v.pipe(v.string(), v.check(isDay));
const time = v.pipe(v.string(), v.check(isTimeOfDay));

/** One that is not there is zero: later versions may count more. */
const counts = v.strictObject(
  Object.fromEntries(COUNT_NAMES.map((one) => [one, v.optional(count, 0)])) as Record<
    (typeof COUNT_NAMES)[number],
    v.OptionalSchema<typeof count, 0>
  >,
);

const score = v.strictObject({
  points: amount,
  class: v.optional(key),
  className: v.optional(text),
  lost: v.pipe(v.array(v.strictObject({ title: text, points: amount })), v.maxLength(100)),
});

const quantity = v.strictObject({
  operator: v.picklist(OPERATORS),
  value: amount,
  from: v.optional(amount),
  of: v.optional(amount),
  percent: v.boolean(),
  said: text,
});

const quantityNames = [...new Set(Object.values(QUANTITIES).flat())];

export const headShape = v.strictObject({
  format: v.literal(1),
  unit: v.strictObject({
    id: key,
    name,
    kind: v.picklist(GROUP_KINDS),
    parent: v.optional(text),
    locality: v.optional(text),
  }),
  period: v.strictObject({ by: v.picklist(PERIOD_KINDS), from: day, to: day }),
  people: v.strictObject({ total: count, official: count, probationary: count, came: count }),
  plans: count,
  works: v.strictObject({ registered: count, skilful: count }),
  tasks: v.strictObject({ due: count, onTime: count, late: count, open: count }),
  /** Whether names were chosen, which an empty list does not tell. */
  named: v.boolean(),
});

export const sessionShape = v.strictObject({
  key,
  kind: v.picklist(SESSION_KINDS),
  status: v.picklist(['planned', 'closed']),
  day,
  time: v.optional(time),
  place: v.optional(text),
  title: v.optional(text),
  theme: v.optional(text),
  count: v.optional(counts),
  minutes: v.optional(count),
  required: v.optional(count),
  score: v.optional(score),
  spoke: v.optional(count),
  readings: v.optional(count),
});

export const entryShape = v.strictObject({
  key,
  type: v.picklist(ENTRY_TYPES),
  title: text,
  period: text,
  unit: v.optional(text),
  action: v.optional(v.picklist(INSPECTION_ACTIONS)),
  outcome: v.optional(v.picklist(OUTCOMES)),
  quantities: v.strictObject(
    Object.fromEntries(quantityNames.map((one) => [one, v.optional(quantity)])) as Record<
      QuantityName,
      v.OptionalSchema<typeof quantity, undefined>
    >,
  ),
});

export const personShape = v.strictObject({
  key,
  name,
  role: v.picklist(ROLES),
  type: v.picklist(MEMBER_TYPES),
  present: count,
  base: count,
});

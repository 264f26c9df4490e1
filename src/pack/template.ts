/** Shapes of `packs/<id>/templates.json`: agendas, checklists, rubrics and lists as versioned data. */
import * as v from 'valibot';
import { FORMAT, type Localized } from './format.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,64}$/));
const day = v.pipe(v.string(), v.isoDate());
const text = v.pipe(v.string(), v.nonEmpty());

const bothLanguages = v.object({ vi: text, en: text });
const sameText = v.pipe(
  text,
  v.transform((same) => ({ vi: same, en: same })),
);
/** Authors write a text once where both languages are the same. */
const localized: v.GenericSchema<unknown, Localized> = v.lazy((input) =>
  typeof input === 'string' ? sameText : bothLanguages,
);
const note = v.optional(localized);
const basis = v.optional(v.array(id), []);

/** Kinds of session, as the forms name them. */
const SESSION_KINDS = [
  'thuong_ky',
  'chuyen_de',
  'ket_hop',
  'hoc_tap_nq',
  'bat_thuong',
  'chi_uy',
] as const;

const shared = {
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: localized,
  issuer: v.optional(localized),
  /** Documents it rests on; empty when it is a proposal of the editors. */
  basis,
  validFrom: v.optional(day),
  appliesTo: v.optional(v.array(v.picklist(SESSION_KINDS)), []),
  note,
};

const agenda = v.object({
  kind: v.literal('agenda'),
  ...shared,
  totalMinutes: v.number(),
  items: v.array(
    v.object({
      id,
      phase: localized,
      title: localized,
      who: v.optional(localized),
      minutes: v.number(),
      basis,
      note,
    }),
  ),
});

const checklist = v.object({
  kind: v.literal('checklist'),
  ...shared,
  items: v.array(
    v.object({
      id,
      title: localized,
      who: v.optional(localized),
      /** At the latest so many days before the session. */
      daysBefore: v.optional(v.number()),
      /** At the latest so many days after it. */
      daysAfter: v.optional(v.number()),
      basis,
      note,
    }),
  ),
});

const level = v.object({
  points: v.number(),
  when: localized,
  /** Lowest value of the measure that earns the points. */
  from: v.optional(v.number()),
  atMost: v.optional(v.number()),
  /** Minutes that the session may be too short. */
  shortBy: v.optional(v.number()),
  noUnexcused: v.optional(v.boolean()),
});

const criterion = v.object({
  id,
  title: localized,
  max: v.number(),
  /** Worked out from records; all or nothing; any number up to the maximum. */
  input: v.picklist(['auto', 'zero-or-max', 'points']),
  /** What `auto` looks at. */
  measure: v.optional(id),
  mayBeOmitted: v.optional(v.boolean()),
  levels: v.optional(v.array(level), []),
  note,
});

const rubric = v.object({
  kind: v.literal('rubric'),
  ...shared,
  total: v.number(),
  /** Criteria are met or not; there are no points to add up. */
  passFail: v.optional(v.boolean(), false),
  /** An item that does not apply: full marks, or the others scaled up. */
  omitted: v.optional(v.picklist(['full', 'rescale']), 'full'),
  groups: v.array(v.object({ id, title: localized, max: v.number(), items: v.array(criterion) })),
  /** From the best down: the first whose `from` the score reaches. */
  classes: v.optional(v.array(v.object({ id, name: localized, from: v.number() })), []),
});

const minutes = v.object({
  kind: v.literal('minutes'),
  ...shared,
  heading: localized,
  sections: v.array(v.object({ id, number: text, title: localized, lines: v.array(localized) })),
  closing: localized,
  signatures: v.object({ left: localized, right: localized }),
});

const length = v.pipe(v.number(), v.minValue(1), v.maxValue(500));

/** How documents are laid out: millimetres, sizes and spacing in points. */
const paperStyle = v.object({
  kind: v.literal('paper-style'),
  ...shared,
  page: v.object({
    width: length,
    height: length,
    top: length,
    bottom: length,
    left: length,
    right: length,
    /** From the upper edge. */
    pageNumber: length,
  }),
  font: text,
  sizes: v.object({
    body: length,
    party: length,
    type: length,
    recipients: length,
    table: length,
  }),
  body: v.object({ firstLine: length, before: length, line: length }),
  /** Widths of its two columns. */
  letterhead: v.object({ left: length, right: length }),
  /** Titles over the names; documents are in Vietnamese whatever the app speaks. */
  signatures: v.object({ minutes: v.object({ left: text, right: text }) }),
});

const sessionKinds = v.object({
  kind: v.literal('session-kinds'),
  ...shared,
  rows: v.array(
    v.object({
      id: v.picklist(SESSION_KINDS),
      name: localized,
      rhythm: localized,
      /** Null where no rule was found. */
      minMinutes: v.nullable(v.number()),
      note,
    }),
  ),
});

const attendanceStatuses = v.object({
  kind: v.literal('attendance-statuses'),
  ...shared,
  rows: v.array(
    v.object({
      id,
      name: localized,
      short: text,
      symbol: text,
      present: v.boolean(),
      /** Whether the person counts in the base of the rate. */
      inBase: v.boolean(),
      note,
    }),
  ),
});

const absenceReasons = v.object({
  kind: v.literal('absence-reasons'),
  ...shared,
  rows: v.array(v.object({ id, name: localized, note })),
});

export const templateSchema = v.variant('kind', [
  agenda,
  checklist,
  rubric,
  minutes,
  paperStyle,
  sessionKinds,
  attendanceStatuses,
  absenceReasons,
]);
export type Template = v.InferOutput<typeof templateSchema>;
export type TemplateOf<K extends Template['kind']> = Extract<Template, { kind: K }>;

export const templatesSchema = v.object({
  format: v.literal(FORMAT),
  templates: v.array(templateSchema),
});
export type Templates = v.InferOutput<typeof templatesSchema>;

/** What the domain needs of a template: agendas, checklists and rubrics as versioned data. */
import { compareText } from './compare.ts';
import type { Day } from './day.ts';

/** A text in both languages. A group's own template says the same in both. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}

export type TemplateLang = keyof Localized;

export interface TemplateHead {
  readonly id: string;
  readonly version: number;
  readonly title: Localized;
  readonly issuer?: Localized | undefined;
  /** Documents it rests on; empty when it is a proposal of the editors. */
  readonly basis: readonly string[];
  /** What is not certain about it, told beside it. */
  readonly note?: Localized | undefined;
  readonly validFrom?: Day | undefined;
  readonly appliesTo: readonly string[];
}

export interface AgendaTemplate extends TemplateHead {
  readonly items: readonly AgendaTemplateItem[];
}

export interface AgendaTemplateItem {
  readonly id: string;
  readonly phase: Localized;
  readonly title: Localized;
  readonly who?: Localized | undefined;
  readonly minutes: number;
}

export interface ChecklistTemplate extends TemplateHead {
  readonly items: readonly ChecklistTemplateItem[];
}

export interface ChecklistTemplateItem {
  readonly id: string;
  readonly title: Localized;
  readonly who?: Localized | undefined;
  /** At the latest so many days before the session. */
  readonly daysBefore?: number | undefined;
  /** At the latest so many days after it. */
  readonly daysAfter?: number | undefined;
}

/** A score sheet: criteria in groups, with the levels that earn points. */
export interface Rubric extends TemplateHead {
  readonly total: number;
  /** Criteria are met or not; the sum is no score. */
  readonly passFail: boolean;
  /** A criterion that does not apply: full marks, or the others scaled up. */
  readonly omitted: OmittedRule;
  readonly groups: readonly RubricGroup[];
  /** From the best down. */
  readonly classes: readonly RubricClass[];
}

export type OmittedRule = 'full' | 'rescale';

export interface RubricGroup {
  readonly id: string;
  readonly title: Localized;
  readonly max: number;
  readonly items: readonly Criterion[];
}

export interface Criterion {
  readonly id: string;
  readonly title: Localized;
  readonly max: number;
  readonly input: 'auto' | 'zero-or-max' | 'points';
  readonly measure?: string | undefined;
  readonly mayBeOmitted?: boolean | undefined;
  readonly levels: readonly RubricLevel[];
  readonly note?: Localized | undefined;
}

export interface RubricLevel {
  readonly points: number;
  readonly when: Localized;
  /** Lowest value of the measure that earns the points. */
  readonly from?: number | undefined;
  readonly atMost?: number | undefined;
  /** Minutes that the session may be too short. */
  readonly shortBy?: number | undefined;
  readonly noUnexcused?: boolean | undefined;
}

export interface RubricClass {
  readonly id: string;
  readonly name: Localized;
  readonly from: number;
}

/** The templates for a kind of session that are in force on a day, the newest first. */
export function templatesFor<T extends TemplateHead>(
  templates: readonly T[],
  kind: string,
  day: Day,
): readonly T[] {
  return templates
    .filter(({ appliesTo, validFrom = '' }) => appliesTo.includes(kind) && validFrom <= day)
    .sort((a, b) => compareText(b.validFrom ?? '', a.validFrom ?? ''));
}

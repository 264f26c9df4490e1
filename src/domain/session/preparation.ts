/** The checklist around a session: what is due before it and after it. */
import { addDays, type Day } from '../day.ts';
import { childFields, countOf, numberOf, textOf } from '../decode.ts';
import { byOrder, type Ordered } from '../fraction-order.ts';
import type { Change, Edit } from '../record/edit.ts';
import { children, type DataRecord } from '../record/record.ts';
import type { ChecklistTemplate, TemplateLang } from '../template.ts';
import { changeOf, oneLine, type Ref, removed, setAll } from '../write.ts';

export interface CheckItem extends Ordered {
  readonly title: string;
  readonly who?: string | undefined;
  readonly daysBefore?: number | undefined;
  readonly daysAfter?: number | undefined;
  /** Milliseconds since 1970. */
  readonly doneAt?: number | undefined;
}

export type CheckDraft = Omit<CheckItem, 'ord' | 'doneAt'>;

export function readChecklist(record: DataRecord): readonly CheckItem[] {
  return [...children(record, 'p')]
    .map(([id, values]): CheckItem => {
      const get = childFields(values);
      return {
        id,
        ord: numberOf(get('ord')) ?? 0,
        title: textOf(get('title')) ?? '',
        who: textOf(get('who')),
        daysBefore: countOf(get('before')),
        daysAfter: countOf(get('after')),
        doneAt: numberOf(get('doneAt')),
      };
    })
    .sort(byOrder);
}

export const checksFromTemplate = (
  template: ChecklistTemplate,
  lang: TemplateLang,
): readonly CheckDraft[] =>
  template.items.map(({ id, title, who, daysBefore, daysAfter }) => ({
    id,
    title: title[lang],
    who: who?.[lang],
    daysBefore,
    daysAfter,
  }));

/** Puts items behind those that are there; one with a known id is written over, its tick stays. */
export const checkEdits = (drafts: readonly CheckDraft[], from: number): readonly Edit[] =>
  drafts.flatMap(({ id, title, who, daysBefore, daysAfter }, index) =>
    setAll(`p/${id}`, {
      title: oneLine(title),
      who,
      before: daysBefore,
      after: daysAfter,
      ord: from + index,
      $del: false,
    }),
  );

export const addCheck = (ref: Ref, draft: CheckDraft, ord: number): Change =>
  changeOf('session', ref, checkEdits([draft], ord));

export const removeCheck = (ref: Ref, id: string): Change =>
  changeOf('session', ref, removed(`p/${id}`));

/** @param at milliseconds since 1970; undefined takes the tick away */
export const tickCheck = (ref: Ref, id: string, at: number | undefined): Change =>
  changeOf('session', ref, setAll(`p/${id}`, { doneAt: at }));

/** The last day for it; undefined where none is set. */
export function dueDay({ daysBefore, daysAfter }: CheckItem, session: Day): Day | undefined {
  if (daysBefore !== undefined) return addDays(session, -daysBefore);
  return daysAfter === undefined ? undefined : addDays(session, daysAfter);
}

/** Of these, what is to be done before the session. */
export const beforeSession = (items: readonly CheckItem[]): readonly CheckItem[] =>
  items.filter(({ daysBefore }) => daysBefore !== undefined);

/** Due by this day and not ticked. */
export const dueChecks = (
  items: readonly CheckItem[],
  session: Day,
  today: Day,
): readonly CheckItem[] =>
  items.filter((item) => {
    const due = dueDay(item, session);
    return item.doneAt === undefined && due !== undefined && due <= today;
  });

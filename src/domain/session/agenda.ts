/** The agenda of a session: its items, where they come from and how they are changed. */
import { childFields, countOf, numberOf, textOf } from '../decode.ts';
import { byOrder, lastOrd, movedTo, type Ordered } from '../fraction-order.ts';
import type { Change, Edit } from '../record/edit.ts';
import { children, type DataRecord } from '../record/record.ts';
import type { AgendaTemplate, TemplateLang } from '../template.ts';
import { changeOf, oneLine, type Patch, type Ref, removed, restored, setAll } from '../write.ts';

export interface AgendaItem extends Ordered {
  readonly title: string;
  /** Planned length. */
  readonly minutes: number;
  readonly phase?: string | undefined;
  readonly who?: string | undefined;
  /** The step of the template that the item stands for: `roll-call`, `review`, `thinking`. */
  readonly step?: string | undefined;
  /** `pack/article` that is read with it. */
  readonly article?: string | undefined;
  /** Discussion question of the article. */
  readonly question?: string | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt?: number | undefined;
  readonly doneAt?: number | undefined;
  /** Milliseconds that were given to it, without the time that runs now. */
  readonly spent: number;
}

export type AgendaDraft = Pick<AgendaItem, 'title' | 'minutes'> &
  Patch<Pick<AgendaItem, 'phase' | 'who' | 'step' | 'article' | 'question'>>;

/** With the id it will have; the same ids twice are the same items. */
export type AgendaPlan = readonly (AgendaDraft & { readonly id: string })[];

export function readAgenda(record: DataRecord): readonly AgendaItem[] {
  return [...children(record, 'i')].map(([id, values]) => readItem(id, values)).sort(byOrder);
}

function readItem(id: string, values: Parameters<typeof childFields>[0]): AgendaItem {
  const get = childFields(values);
  return {
    id,
    ord: numberOf(get('ord')) ?? 0,
    title: textOf(get('title')) ?? '',
    minutes: countOf(get('minutes')) ?? 0,
    phase: textOf(get('phase')),
    who: textOf(get('who')),
    step: textOf(get('step')),
    article: textOf(get('article')),
    question: textOf(get('question')),
    startedAt: numberOf(get('startedAt')),
    doneAt: numberOf(get('doneAt')),
    spent: countOf(get('spent')) ?? 0,
  };
}

/** The items of a template in one language; they keep its ids, so that two phones make the same. */
export const planFromTemplate = (template: AgendaTemplate, lang: TemplateLang): AgendaPlan =>
  template.items.map(({ id, phase, title, who, minutes }) => ({
    id,
    step: id,
    phase: phase[lang],
    title: title[lang],
    who: who?.[lang],
    minutes,
  }));

/** Edits that make the agenda this plan; items that are not in it go. */
export function agendaEdits(plan: AgendaPlan, current: readonly AgendaItem[]): readonly Edit[] {
  const planned = new Set(plan.map(({ id }) => id));
  return [
    ...current.filter(({ id }) => !planned.has(id)).flatMap(({ id }) => removed(`i/${id}`)),
    ...plan.flatMap(({ id, ...draft }, index) => itemEdits(id, draft, index + 1)),
  ];
}

export const replaceAgenda = (ref: Ref, plan: AgendaPlan, current: readonly AgendaItem[]): Change =>
  changeOf('session', ref, agendaEdits(plan, current));

/** Behind the last item, or behind `after`. */
export function addItem(
  ref: Ref,
  items: readonly AgendaItem[],
  id: string,
  draft: AgendaDraft,
  after?: string,
): Change {
  const ord = lastOrd(items);
  const index = items.findIndex((item) => item.id === after);
  const places =
    index === -1 ? new Map<string, number>() : movedTo([...items, { id, ord }], id, index + 1);
  return changeOf('session', ref, [
    ...itemEdits(id, draft, ord),
    ...[...places].flatMap(([one, place]) => setAll(`i/${one}`, { ord: place })),
  ]);
}

export const editItem = (ref: Ref, id: string, patch: Patch<AgendaDraft>): Change =>
  changeOf('session', ref, setAll(`i/${id}`, oneLiners(patch)));

/** @param index 0 is first */
export const moveItem = (
  ref: Ref,
  items: readonly AgendaItem[],
  id: string,
  index: number,
): Change =>
  changeOf(
    'session',
    ref,
    [...movedTo(items, id, index)].flatMap(([one, ord]) => setAll(`i/${one}`, { ord })),
  );

export const removeItem = (ref: Ref, id: string): Change =>
  changeOf('session', ref, removed(`i/${id}`));

export const restoreItem = (ref: Ref, id: string): Change =>
  changeOf('session', ref, restored(`i/${id}`));

/** Marks an item as done without the clock, or as not done again. */
export const tickItem = (ref: Ref, id: string, at: number | undefined): Change =>
  changeOf('session', ref, setAll(`i/${id}`, { doneAt: at }));

export const plannedMinutes = (items: readonly Pick<AgendaItem, 'minutes'>[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

/** All fields, so that nothing is left of an item that was removed under this id. */
const itemEdits = (id: string, draft: AgendaDraft, ord: number): readonly Edit[] =>
  setAll(`i/${id}`, {
    ...oneLiners({ ...EMPTY, ...draft }),
    ord,
    $del: false,
  });

const EMPTY: Patch<AgendaDraft> = {
  phase: undefined,
  who: undefined,
  step: undefined,
  article: undefined,
  question: undefined,
};

function oneLiners<T extends Patch<AgendaDraft>>(patch: T): T {
  const entries = Object.entries(patch);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value]),
  ) as T;
}
